// Simulates email programs that drop or change a part of a letter. No real email program runs here. Each condition follows
// the data at caniemail.com.
import type { Page } from 'playwright-core'

/** Changes the document in a tab as an email program would. */
export type Condition = (tab: Page) => Promise<unknown>

/**
 * Overrides the styles that are unknown to Word, which shows letters in Outlook on Windows. Word pads only
 * cells, for example.
 */
const WORD = `*:not(td):not(th){padding:0!important}
*{max-width:none!important;border-radius:0!important}
table[style*="max-width"]{width:600px!important}
td{display:table-cell!important;margin:0!important}
a,span{display:inline!important}
ol,ul{padding-inline-start:40px!important}`

/** Drops every style element, and with them media queries and the dark scheme. */
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
  // Shows a light letter as Gmail on iOS does in dark mode.
  inverted: async (tab) => {
    await dropStyles(tab)
    await tab.addStyleTag({
      content:
        'html{background:#fff;filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}',
    })
  },
}
