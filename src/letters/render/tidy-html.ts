// Makes of React's output what mail programs and linters expect.

const MSO_TABLE_START =
  '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->'
const MSO_TABLE_END = '<!--[if mso]></td></tr></table><![endif]-->'

/** React's own comments; a text cannot hold one, as its `<` is escaped. */
const REACT_COMMENT = /<!--(?: |\/?\$[!?~]?|html|head|body)-->/g
const TAG = /<[a-z][^>]*>/g

/** Removes React's marks, says the doctype in short and spells attributes in lower case. */
export function tidyHtml(html: string): string {
  return html
    .replace(/^<!DOCTYPE[^>]*>/, '<!doctype html>')
    .replace(REACT_COMMENT, '')
    .replace(TAG, (tag) =>
      tag.replace(' cellPadding="', ' cellpadding="').replace(' cellSpacing="', ' cellspacing="'),
    )
}

/** Outlook on Windows knows no maximal width: it gets one table of 600 px around the column. */
export function wrapForOutlook(html: string, start: string, end: string): string {
  return html.replace(start, () => MSO_TABLE_START).replace(end, () => MSO_TABLE_END)
}
