import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/config.ts'
import { someVariables } from '../factories.ts'
import { DAYS, LETTERS, letterOf } from '../letters/render/days.ts'
import { aDayOf, aDigest, ledBy } from '../letters/render/factories.ts'
import { faultsOf, widthIn } from './axe.ts'
import { browser } from './browser.ts'

const open = async (html: string, colorScheme: 'light' | 'dark' = 'light') => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 640, height: 800 } })
  await page.route('**', (route) => route.abort()) // the only request is for a logo, which is not needed here
  await page.setContent(html)
  return page
}

describe.each(Object.entries(LETTERS))('%s', (_, letter) => {
  test('a letter has no accessibility faults in light or dark mode, and needs no horizontal scrolling', async () => {
    const page = await open((await letter()).html)
    expect(await faultsOf(page)).toEqual([])
    expect(await widthIn(page, 640)).toBe(640)
    expect(await widthIn(page, 320)).toBe(320)
    await page.close()
  })
})

test('a letter shows the lead’s headline in the first 600 px on a phone, and has feedback and email links at least 44 px high', async () => {
  const edition = ledBy('id-0', aDayOf(15))
  const introduction = 'Good morning. '.repeat(40)
  const page = await open((await letterOf({ ...edition, introduction })).html)
  await page.setViewportSize({ width: 390, height: 800 })
  const bottom = `document.querySelector('h2').getBoundingClientRect().bottom`
  expect(await page.evaluate<number>(bottom)).toBeLessThan(600)
  const heights = `[...document.querySelectorAll('a[href*="/feedback/"],a[href^="mailto:"]')].map((link) => link.getBoundingClientRect().height)`
  for (const height of await page.evaluate<number[]>(heights)) expect(height).toBeGreaterThanOrEqual(44)
  await page.close()
})

test('faultsOf() finds text with too little contrast', async () => {
  const pale = (await letterOf(aDayOf(5))).html.replaceAll('color:#59636e', 'color:#b0b8c0')
  const page = await open(pale)
  expect(await faultsOf(page)).toEqual([expect.stringContaining('light, color-contrast: ')])
  await page.close()
})

const coloursOf = (selector: string) =>
  `(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.querySelector('${selector}')))`

test('a letter has its own background and text colours in dark mode', async () => {
  const page = await open((await letterOf(aDayOf(5))).html, 'dark')
  const [, background] = await page.evaluate<string[]>(coloursOf('.bg'))
  const [name] = await page.evaluate<string[]>(coloursOf('h1'))
  const [theme] = await page.evaluate<string[]>(coloursOf('h2'))
  await page.close()
  expect([background, name, theme]).toEqual(['rgb(18, 20, 23)', 'rgb(230, 232, 235)', 'rgb(232, 164, 143)'])
})

test('a letter uses the configured colours in light and dark mode', async () => {
  const { publication } = parseConfig(
    someVariables({ LIGHT_ACCENT: '#005522', DARK_ACCENT: '#66ddaa', DARK_BACKGROUND: '#000000' }),
  )
  const page = await open((await letterOf(DAYS['a day of 5 stories'] ?? aDigest(), publication)).html)
  const [light] = await page.evaluate<string[]>(coloursOf('h2'))
  await page.emulateMedia({ colorScheme: 'dark' })
  const [dark] = await page.evaluate<string[]>(coloursOf('h2'))
  const [, background] = await page.evaluate<string[]>(coloursOf('.bg'))
  await page.close()
  expect([light, dark, background]).toEqual(['rgb(0, 85, 34)', 'rgb(102, 221, 170)', 'rgb(0, 0, 0)'])
})

test('a right-to-left letter is aligned to the right', async () => {
  const page = await open((await letterOf(DAYS['a day in Arabic'] ?? aDigest())).html)
  const sides = await page.evaluate<number[]>(
    `[...document.querySelectorAll('h3 a')].slice(0, 3).map((link) => Math.round(Math.max(...[...link.getClientRects()].map(({ right }) => right))))`,
  )
  await page.close()
  // The column ends 16 px before the letter's edge. The first story is indented by another 15 px, because a
  // bar marks its topic.
  expect(sides).toEqual([589, 604, 604])
})
