// Distinguishes HTML from plain text that contains `<` or `&`.

/** Pattern for HTML element names, including any name with a hyphen or a colon. */
const NAMES =
  'a|abbr|acronym|address|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|nav|noscript|object|ol|optgroup|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|[a-z][a-z0-9]{0,20}[-:][a-z0-9-]{1,30}'
const VALUED = `\\s+[\\w:@.-]{1,60}\\s*=\\s*(?:"[^"<]{0,4000}"|'[^'<]{0,4000}'|[^\\s"'<>]{1,4000})`
const BARE =
  '\\s+(?:hidden|disabled|checked|async|defer|controls|allowfullscreen|autoplay|loop|muted|open|reversed|itemscope|data-[\\w-]{1,40})'
const START = `<(?:${NAMES})(?:${VALUED}|${BARE}){0,60}\\s*/?>`
const END = `</(?:${NAMES})\\s*>`
const OTHER = '<!--|<!\\[CDATA\\[|<!doctype[^<>]{0,200}>|<\\?xml[^<>]{0,200}\\?>'

/**
 * Matches proof that a text is HTML: an end tag, a tag such as `<br>` or `<p>`, a start tag with an attribute
 * value, a comment, CDATA, or a document type or XML declaration.
 */
const PROOF = new RegExp(`${END}|<(?:br|hr|p|img|wbr)\\s*/?>|<(?:${NAMES})(?:${VALUED})|${OTHER}`, 'i')
const TAG = new RegExp(`${START}|${END}|${OTHER}`, 'iy')
const CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/gi
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy

/** Returns whether a text is HTML. Plain text such as "Use the <div> element" is not. */
export function isMarkup(text: string): boolean {
  return text.includes('<') && PROOF.test(text)
}

/**
 * Escapes each `<` that does not start markup and each `&` that does not start a character reference, so that
 * an HTML parser keeps them. Unwraps CDATA sections.
 */
export function escapeLoose(text: string): string {
  return text.replace(CDATA, '$1').replace(/[<&]/g, (sign, at: number, whole: string) => {
    const pattern = sign === '<' ? TAG : REFERENCE
    pattern.lastIndex = at
    if (pattern.test(whole)) return sign
    return sign === '<' ? '&lt;' : '&amp;'
  })
}
