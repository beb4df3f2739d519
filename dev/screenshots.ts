// `node dev/screenshots.ts [folder [name…]]` takes screenshots of the letters and pages, at several widths,
// in light and dark mode. If names are given, it takes only screenshots whose names begin with one of them.
// `--readme` takes the screenshots for the README and the documentation.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createViteServer } from 'vitest/node'
import { launchBrowser } from './browser.ts'
import { CONDITIONS } from './screenshots/conditions.ts'
import type { Scene } from './screenshots/pages.ts'
import { setTypeface } from './screenshots/typeface.ts'

type Scenes = { letters: Record<string, string>; pages: Record<string, Scene> }
type Show = (tab: Page) => Promise<unknown>

const WIDTHS = [1280, 640, 390, 320]
const SCHEMES = ['light', 'dark'] as const
/** Maximum height of a screenshot in pixels. Browsers may fail to capture taller ones. */
const TALLEST = 12_000
/** Emails that, like digests, are also captured under each of the `CONDITIONS`. */
const CONDITIONED = ['confirmation', 'welcome']
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><rect width="200" height="40" rx="4" fill="#7a2318"/><text x="100" y="27" text-anchor="middle" font-family="serif" font-size="22" fill="#fff">Broadsheet</text></svg>'
/** Pause before a retry, in milliseconds. */
const PAUSE_MS = 500
const PICTURES = 'dev/pictures'
/** Viewport sizes of the screenshots for the README and the documentation, keyed by name. */
const SHOWN = {
  letter: { width: 640, height: 684 },
  home: { width: 1180, height: 760 },
  preferences: { width: 720, height: 1000 },
  desk: { width: 1280, height: 900 },
}

/**
 * Loads the letters and pages to capture, keyed by the screenshot's name, and the function that opens a page.
 */
async function loadScenes(): Promise<Scenes & { visit: typeof import('./site.ts').visit }> {
  // Node does not support JSX, so Vite transforms the modules. Its server does not listen on a port.
  const vite = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  })
  try {
    const { letters } = await vite.ssrLoadModule('/dev/screenshots/letters.ts')
    const { pages } = await vite.ssrLoadModule('/dev/screenshots/pages.ts')
    const { visit } = await vite.ssrLoadModule('/dev/site.ts')
    const { todayScreen } = await vite.ssrLoadModule('/dev/screenshots/desk.ts')
    const desk = await todayScreen()
    return { letters: { ...(await letters()), desk }, pages: await pages(), visit }
  } finally {
    await vite.close()
  }
}

async function photograph(browser: Browser, name: string, show: Show, folder: string): Promise<void> {
  const tab = await browser.newPage({ bypassCSP: true })
  await tab.route('**/logo.png', (route) => route.fulfill({ contentType: 'image/svg+xml', body: LOGO }))
  await show(tab)
  await setTypeface(tab)
  for (const colorScheme of SCHEMES) {
    await tab.emulateMedia({ colorScheme })
    for (const width of WIDTHS) {
      await tab.setViewportSize({ width, height: 800 })
      const path = join(folder, `${name}-${width}-${colorScheme}.png`)
      const tall = await tab.evaluate<number>('document.documentElement.scrollHeight')
      // Make the viewport as tall as the page, because browsers may not render content outside the viewport.
      await tab.setViewportSize({ width, height: Math.min(tall, TALLEST) })
      await shoot(tab, path)
      console.log(path)
    }
  }
  await tab.close()
}

/**
 * Takes a screenshot with retries, because on a busy machine the browser may not have rendered a tall page
 * yet.
 */
async function shoot(tab: Page, path: string, tries = 10): Promise<void> {
  try {
    await tab.screenshot({ path })
  } catch (error) {
    if (tries === 1) throw error
    await tab.waitForTimeout(PAUSE_MS)
    await shoot(tab, path, tries - 1)
  }
}

/** Takes the screenshots for the README and the documentation. */
async function photographForReaders(browser: Browser, show: (tab: Page, name: string) => Promise<unknown>) {
  await mkdir(PICTURES, { recursive: true })
  for (const [name, viewport] of Object.entries(SHOWN)) {
    const tab = await browser.newPage({ colorScheme: 'light', viewport, bypassCSP: true })
    await show(tab, name)
    await setTypeface(tab)
    await shoot(tab, join(PICTURES, `${name}.png`))
    console.log(join(PICTURES, `${name}.png`))
    await tab.close()
  }
}

const [argument, ...names] = process.argv.slice(2)
const isAsked = (name: string) => names.length === 0 || names.some((asked) => name.startsWith(asked))
const isConditioned = (name: string) =>
  CONDITIONED.includes(name) || (name.startsWith('letter') && !name.endsWith('-text'))
const { letters, pages, visit } = await loadScenes()
const browser = await launchBrowser()
try {
  if (argument === '--readme') {
    await photographForReaders(browser, async (tab, name) => {
      const page = pages[`page-${name}`]
      await (page === undefined ? tab.setContent(letters[name] ?? '') : visit(tab, page.answer, page.path))
    })
  } else {
    const folder = argument ?? '.broadsheet/screenshots'
    await mkdir(folder, { recursive: true })
    for (const [name, html] of Object.entries(letters)) {
      if (isAsked(name)) await photograph(browser, name, (tab) => tab.setContent(html), folder)
      if (!isConditioned(name)) continue
      for (const [condition, apply] of Object.entries(CONDITIONS)) {
        const show = async (tab: Page) => {
          await tab.setContent(html)
          await apply(tab)
        }
        const picture = `${name}-${condition}`
        if (isAsked(picture)) await photograph(browser, picture, show, folder)
      }
    }
    for (const [name, { answer, path }] of Object.entries(pages)) {
      if (!isAsked(name)) continue
      await photograph(browser, name, (tab) => visit(tab, answer, path), folder)
    }
  }
} finally {
  await browser.close()
}
