// Adapts React's output to email clients and HTML linters.

const MSO_TABLE_START =
  '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->'
const MSO_TABLE_END = '<!--[if mso]></td></tr></table><![endif]-->'

/** Comments that React adds. Texts cannot contain one, because their `<` is escaped. */
const REACT_COMMENT = /<!--(?: |\/?\$[!?~]?|html|head|body)-->/g
const TAG = /<[a-z][^>]*>/g

/** Removes React's comments, shortens the doctype and writes attributes in lower case. */
export function tidyHtml(html: string): string {
  return html
    .replace(/^<!DOCTYPE[^>]*>/, '<!doctype html>')
    .replace(REACT_COMMENT, '')
    .replace(TAG, (tag) =>
      tag.replace(' cellPadding="', ' cellpadding="').replace(' cellSpacing="', ' cellspacing="'),
    )
}

/** Wraps the column in a table of 600 px for Outlook on Windows, which does not support `max-width`. */
export function wrapForOutlook(html: string, start: string, end: string): string {
  return html.replace(start, () => MSO_TABLE_START).replace(end, () => MSO_TABLE_END)
}
