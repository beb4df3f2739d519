const MSO_TABLE_START =
  '<!--[if mso]><table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->'
const MSO_TABLE_END = '<!--[if mso]></td></tr></table><![endif]-->'

/**
 * Wraps a letter's content in a table 600 px wide for Outlook on Windows, which does not support `max-width`.
 */
export function wrapForOutlook(html: string, start: string, end: string): string {
  return html.replace(start, () => MSO_TABLE_START).replace(end, () => MSO_TABLE_END)
}
