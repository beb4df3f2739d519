// What hinders readers, as axe-core finds it in a real browser.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

type Results = { violations: { id: string; nodes: { target: string[] }[] }[]; passes: unknown[] }
/** What axe-core adds to the page's global. */
type WithAxe = { axe: { run: (context: string, options: object) => Promise<Results> } }

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What may change with the colours; all else is the same in the light and the dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Faults by their rule and the first place, such as `color-contrast: h1`, and how many rules found none. */
async function findFaults(page: Page, rules: string[] | null) {
  const options = {
    // A letter's preheader stands outside of main on purpose.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
    ...(rules !== null && { runOnly: { type: 'rule', values: rules } }),
  }
  const { violations, passes } = await page.evaluate(
    (given) => (globalThis as unknown as WithAxe).axe.run('html', given),
    options,
  )
  return { faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`), passed: passes.length }
}

/** Looks at the page by all rules in the light, and by those of colour in the dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  await page.evaluate(axe)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await findFaults(page, null)
  expect(['light', light.faults]).toEqual(['light', []])
  expect(light.passed).toBeGreaterThan(15)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await findFaults(page, RULES_OF_COLOUR)
  expect(['dark', dark.faults]).toEqual(['dark', []])
  expect(dark.passed).toBeGreaterThan(0)
}

/** How wide a page is in a window of this width; wider is a sideways scroll. */
export async function widthIn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate<number>('document.documentElement.scrollWidth')
}
