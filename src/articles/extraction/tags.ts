// Lists the HTML elements that affect parsing and text layout.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Void elements, which have neither content nor an end tag. */
export const VOID = set('area base basefont br col embed frame hr img input link meta param source track wbr')
/** Elements whose content is not article text. The parser drops them. */
export const UNSEEN = set('script style noscript template svg math canvas datalist')
/** Elements that start on a new line. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre section summary table tbody tfoot thead tr ul xmp',
)
/** Elements in which whitespace is significant. */
export const PREFORMATTED = set('pre listing plaintext xmp textarea')
/** Elements whose start tag closes an open paragraph. */
const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre section summary table ul xmp',
)
const HEADINGS = set('h1 h2 h3 h4 h5 h6')
const CELLS = set('td th')
const ROW_PARTS = set('td th tr')
const TABLE_PARTS = set('td th tr thead tbody tfoot caption colgroup')

/** Boundaries for implied end tags. Open elements outside the nearest boundary stay open. */
const PARAGRAPH_SCOPE = set('table td th caption button object html body')
const LIST_SCOPE = set('ul ol dl menu dir table td th html body article section main')
const TABLE_SCOPE = set('table html body')

/** Open elements that a start tag closes, and the elements at which the search for them stops. */
export type ImpliedEnd = { ends: ReadonlySet<string>; scope: ReadonlySet<string> }

const PARAGRAPH: ImpliedEnd = { ends: set('p'), scope: PARAGRAPH_SCOPE }
const OTHER: Readonly<Record<string, ImpliedEnd>> = {
  li: { ends: set('li'), scope: LIST_SCOPE },
  dt: { ends: set('dt dd'), scope: LIST_SCOPE },
  dd: { ends: set('dt dd'), scope: LIST_SCOPE },
  td: { ends: CELLS, scope: TABLE_SCOPE },
  th: { ends: CELLS, scope: TABLE_SCOPE },
  tr: { ends: ROW_PARTS, scope: TABLE_SCOPE },
  thead: { ends: TABLE_PARTS, scope: TABLE_SCOPE },
  tbody: { ends: TABLE_PARTS, scope: TABLE_SCOPE },
  tfoot: { ends: TABLE_PARTS, scope: TABLE_SCOPE },
  option: { ends: set('option'), scope: set('select datalist html body') },
  a: { ends: set('a'), scope: PARAGRAPH_SCOPE },
}

/** Lists the kinds of open elements that a start tag implicitly closes. */
export function impliedEndsOf(name: string): readonly ImpliedEnd[] {
  const ends: ImpliedEnd[] = []
  if (ENDS_PARAGRAPH.has(name)) ends.push(PARAGRAPH)
  const other = Object.hasOwn(OTHER, name) ? OTHER[name] : undefined
  if (other !== undefined) ends.push(other)
  if (HEADINGS.has(name)) ends.push({ ends: HEADINGS, scope: BLOCK })
  return ends
}
