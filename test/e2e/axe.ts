// Finds accessibility faults with axe-core in a real browser.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

type Results = { violations: { id: string; nodes: { target: string[] }[] }[]; passes: unknown[] }
/** The part of axe-core that is called in the page. */
type WithAxe = { axe: { run: (context: string, options: object) => Promise<Results> } }

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Minimum height of a button or a field, in pixels. */
const LEAST_ACTION = 44
/** Minimum height of the label of a checkbox, in pixels. */
const LEAST_LABEL = 40

/** Axe rules about colours. All other rules have the same result in light and dark mode. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * Returns each fault with its rule and first element, such as `color-contrast: h1`, and the number of rules
 * that passed.
 */
async function findFaults(page: Page, rules: string[] | null) {
  const options = {
    // A letter's preheader is deliberately outside `main`, so the rule `region` does not apply.
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
    ...(rules !== null && { runOnly: { type: 'rule', values: rules } }),
  }
  const { violations, passes } = await page.evaluate(
    (given) => (globalThis as unknown as WithAxe).axe.run('html', given),
    options,
  )
  return { faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`), passed: passes.length }
}

/**
 * Lists the accessibility faults of a page: all in light mode, and only those about colours in dark mode.
 *
 * @throws If hardly any rule applied.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await findFaults(page, null)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findFaults(page, RULES_OF_COLOUR)
  if (light.passed + light.faults.length < 15 || dark.passed + dark.faults.length === 0)
    throw new Error('Cannot judge a page that shows next to nothing')
  return [...light.faults.map((fault) => `light, ${fault}`), ...dark.faults.map((fault) => `dark, ${fault}`)]
}

/** Lists the buttons, fields and checkbox labels that are not tall enough to tap. */
export async function lowTargetsOf(page: Page): Promise<string[]> {
  const low = (selector: string, least: number) =>
    page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')]
      .filter((element) => element.getBoundingClientRect().height < ${least} && element.closest('.trap') === null)
      .map((element) => element.outerHTML)`)
  const fields = 'button, .button, select, textarea, input:not([type=checkbox])'
  return [...(await low(fields, LEAST_ACTION)), ...(await low('label:has([type=checkbox])', LEAST_LABEL))]
}

/**
 * Returns the content width of a page in a viewport of the given width. Content wider than the viewport
 * scrolls horizontally.
 */
export async function widthIn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate<number>('document.documentElement.scrollWidth')
}
