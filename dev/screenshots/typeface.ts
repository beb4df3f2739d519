// Sets the typeface for screenshots. Most build machines lack Georgia, so Gelasio, which has the same
// metrics, replaces it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const

const { resolve } = createRequire(import.meta.url)

const fontFaces = FACES.map(({ weight, style }) => {
  const file = resolve(`@fontsource/gelasio/files/gelasio-latin-${weight}-${style}.woff2`)
  const url = `data:font/woff2;base64,${readFileSync(file, 'base64')}`
  return `@font-face{font-family:Georgia;font-weight:${weight};font-style:${style};src:local(Georgia),url(${url})}`
})

/** Renders a document in Georgia, or in Gelasio if Georgia is missing. Pages need a tab with `bypassCSP`. */
export async function setTypeface(tab: Page): Promise<void> {
  await tab.addStyleTag({ content: fontFaces.join('') })
  await tab.evaluate('document.fonts.ready')
}
