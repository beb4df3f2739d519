// Takes a picture of every letter, wide and narrow, light and dark: node dev/screenshots.ts [folder]
// Pictured is what the templates show in their preview, so a designer's change is seen without a digest.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { type ComponentType, createElement } from 'react'
import { render } from 'react-email'
import { createViteServer } from 'vitest/node'
import { launchBrowser } from './browser.ts'

type Letter = { name: string; html: string }
type TemplateModule = { default: ComponentType<object> & { PreviewProps: object } }

const WIDTHS = [640, 320]
const SCHEMES = ['light', 'dark'] as const

/** Every template of `emails/`, rendered with what its preview shows. */
async function renderPreviews(): Promise<Letter[]> {
  // Node runs no JSX; the server is asked for its transformed modules only, and listens nowhere.
  const vite = await createViteServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  })
  try {
    const files = (await readdir('emails')).filter((file) => file.endsWith('.tsx')).sort()
    return await Promise.all(
      files.map(async (file) => {
        const { default: Template } = (await vite.ssrLoadModule(`/emails/${file}`)) as TemplateModule
        return {
          name: basename(file, '.tsx'),
          html: await render(createElement(Template, Template.PreviewProps)),
        }
      }),
    )
  } finally {
    await vite.close()
  }
}

/** @returns Paths of the pictures. */
async function photograph(browser: Browser, { name, html }: Letter, folder: string): Promise<string[]> {
  const page = join(folder, `${name}.html`)
  await writeFile(page, html)
  const taken: string[] = []
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      const tab = await context.newPage()
      await tab.goto(pathToFileURL(page).href)
      const path = join(folder, `${name}-${width}-${colorScheme}.png`)
      await tab.screenshot({ path, fullPage: true })
      await context.close()
      taken.push(path)
    }
  }
  return taken
}

const folder = process.argv[2] ?? '.broadsheet/screenshots'
await mkdir(folder, { recursive: true })
const letters = await renderPreviews()
const browser = await launchBrowser()
try {
  for (const letter of letters) {
    for (const path of await photograph(browser, letter, folder)) console.log(path)
  }
} finally {
  await browser.close()
}
