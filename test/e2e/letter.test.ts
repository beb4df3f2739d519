import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../dev/browser.ts'
import { bindLetter } from '../../src/delivery/letter.ts'
import type { Digest, DigestStory } from '../../src/digest/digest.ts'
import { confirmationLetter } from '../../src/mail/confirmation.ts'
import { typesetDigest } from '../../src/mail/typeset.ts'
import { aDayOf, aReader, HERALD } from '../mail/factories.ts'

type AxeResults = { violations: { id: string; nodes: { target: string[] }[] }[]; passes: unknown[] }
/** What axe-core adds to the page's global. */
type WithAxe = { axe: { run: (context: string, options: object) => Promise<AxeResults> } }

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const HOSTILE: Partial<DigestStory> = {
  title: `</style><b>"${'x'.repeat(280)}`,
  summary: `${'y'.repeat(300)} افتتاح الرصيف`,
  source: 'z'.repeat(80),
  language: 'ar',
}

const digestLetter = async (digest: Digest) => bindLetter(await typesetDigest(digest, HERALD), aReader).html

const LETTERS: Record<string, () => Promise<string>> = {
  'a day of 15 stories': () => digestLetter(aDayOf(15)),
  'a day of 200 stories': () => digestLetter(aDayOf(200)),
  'a day written from the right': () =>
    digestLetter({ ...aDayOf(5, () => ({ title: 'افتتاح الرصيف الشمالي من جديد' })), language: 'ar' }),
  'a hostile day': () => digestLetter(aDayOf(12, () => HOSTILE)),
  'the letter that asks to confirm': async () =>
    (
      await confirmationLetter({
        confirmUrl: `https://news.example/confirm/${'t'.repeat(200)}`,
        publication: HERALD,
      })
    ).html,
}

const openLetter = async (html: string, colorScheme: 'light' | 'dark', width: number) => {
  // A letter has no script, so nothing but the test may run one.
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
  await page.setContent(html)
  return page
}

for (const [name, letter] of Object.entries(LETTERS)) {
  test.for(['light', 'dark'] as const)(`${name} hinders no reader (%s)`, async (scheme) => {
    const page = await openLetter(await letter(), scheme, 640)
    await page.evaluate(axe)
    const { violations, passes } = await page.evaluate(() =>
      // The preheader stands outside of main on purpose.
      (globalThis as unknown as WithAxe).axe.run('html', { rules: { region: { enabled: false } } }),
    )
    await page.close()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(15)
  })

  test.for([640, 320])(`${name} needs no sideways scroll at %i px`, async (width) => {
    const page = await openLetter(await letter(), 'light', width)
    const scrollWidth = await page.evaluate<number>('document.documentElement.scrollWidth')
    await page.close()
    expect(scrollWidth).toBe(width)
  })
}

test('a letter paints its background and text for the dark', async () => {
  const page = await openLetter(await digestLetter(aDayOf(5)), 'dark', 640)
  const colours = await page.evaluate<string[]>(
    `[getComputedStyle(document.querySelector('.bg')).backgroundColor, getComputedStyle(document.querySelector('h1')).color]`,
  )
  await page.close()
  expect(colours).toEqual(['rgb(18, 20, 23)', 'rgb(230, 232, 235)'])
})
