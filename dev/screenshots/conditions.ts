// Simulates email clients that remove or change parts of a letter, based on the data at caniemail.com.
import type { Page } from 'playwright-core'

/** Changes the document in a tab as an email client would. */
export type Condition = (tab: Page) => Promise<unknown>

/**
 * Overrides styles that Word does not support. Outlook on Windows renders letters with Word, which, for
 * example, applies padding only to table cells.
 */
const WORD = `*:not(td):not(th){padding:0!important}
*{max-width:none!important;border-radius:0!important}
table[style*="max-width"]{width:600px!important}
td{display:table-cell!important;margin:0!important}
a,span{display:inline!important}
ol,ul{padding-inline-start:40px!important}`

/** Removes all style elements, and with them media queries and dark mode. */
const dropStyles: Condition = async (tab) => {
  await tab.evaluate('document.querySelectorAll("style").forEach((style) => style.remove())')
  await tab.addStyleTag({ content: ':root{color-scheme:only light;background:#fff}' })
}

export const CONDITIONS: Readonly<Record<string, Condition>> = {
  'no-media-queries': dropStyles,
  outlook: async (tab) => {
    await dropStyles(tab)
    await tab.addStyleTag({ content: WORD })
  },
  'no-link-padding': (tab) => tab.addStyleTag({ content: 'a{padding:0!important;display:inline!important}' }),
  'no-images': (tab) =>
    tab.evaluate('document.querySelectorAll("img").forEach((picture) => picture.removeAttribute("src"))'),
  // Inverts the colours of a light letter, as Gmail on iOS does in dark mode.
  inverted: async (tab) => {
    await dropStyles(tab)
    await tab.addStyleTag({
      content:
        'html{background:#fff;filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}',
    })
  },
}
