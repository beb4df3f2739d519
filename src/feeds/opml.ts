// Reads and writes OPML lists of feeds, the usual export format of feed readers.
import { escapeHtml } from '../text/escape-html.ts'
import { type Attributes, scan } from './scan.ts'
import { resolveUrl } from './urls.ts'

/** Maximum number of feeds read from an OPML list, including rejected ones. */
const MAX_OUTLINES = 5000
/** Maximum length of a feed's or section's name, in characters. */
const MAX_NAME = 200
/** Maximum depth of nested folders whose names are used as sections. */
const MAX_DEPTH = 100

/** A feed in an OPML list. */
export type Subscription = {
  url: string
  name: string | null
  /** Name of the innermost named folder that contains the feed, or null. */
  section: string | null
}

export type Subscriptions = {
  found: Subscription[]
  /** Line numbers of the outlines with an invalid feed URL, and the reasons for rejecting them. */
  rejected: { line: number; reason: string }[]
  /** Whether the text contains an `opml` element. */
  isOpml: boolean
}

/**
 * Parses an OPML list. Accepts outlines with an `xmlUrl` at any depth and of any `type`.
 *
 * @see https://opml.org/spec2.opml
 */
export function parseOpml(text: string): Subscriptions {
  const result: Subscriptions = { found: [], rejected: [], isOpml: false }
  const folders: (string | null)[] = []
  const known = new Set<string>()
  const lines = new LineCounter(text)
  scan(text, 'xml', ({ stop }) => ({
    onOpen(written, attributes, start) {
      const name = written.toLowerCase()
      if (name === 'opml') result.isOpml = true
      if (name !== 'outline') return
      const title = lineOf(attributes.get('title')) ?? lineOf(attributes.get('text'))
      const address = addressIn(attributes)
      const section = folders.findLast((folder) => folder !== null) ?? null
      if (folders.length < MAX_DEPTH) folders.push(address === null ? title : null)
      if (address === null) return
      const url = resolveUrl(withScheme(address), 'about:blank')
      if (url === null)
        result.rejected.push({ line: lines.at(start), reason: 'xmlUrl must be an http or https address' })
      else if (!known.has(url)) {
        known.add(url)
        result.found.push({ url, name: title, section })
      }
      if (result.found.length + result.rejected.length >= MAX_OUTLINES) stop()
    },
    onClose(written) {
      if (written.toLowerCase() === 'outline') folders.pop()
    },
  }))
  return result
}

/** Returns an outline's feed URL, or null. Some programs write it in `url` instead of `xmlUrl`. */
function addressIn(attributes: Attributes): string | null {
  const isFeed = /^(?:rss|atom|feed)$/i.test(attributes.get('type')?.trim() ?? '')
  return attributes.get('xmlurl')?.trim() || (isFeed && attributes.get('url')?.trim()) || null
}

/** Adds a missing scheme to a URL, and removes or replaces the non-standard scheme `feed`. */
const withScheme = (address: string): string =>
  address
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:')
    .replace(/^(?=[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?]|$))/, 'https://')

/** Writes feeds as an OPML 2.0 list, grouped by section, that {@link parseOpml} can read back. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const sections = Map.groupBy(subscriptions, ({ section }) => section)
  const groups = [...sections].map(([section, members]) => {
    const outlines = members.map(writeOutline).join('\n')
    if (section === null) return outlines
    const name = escapeHtml(section)
    return `<outline text="${name}" title="${name}">\n${outlines}\n</outline>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${escapeHtml(title)}</title></head>
<body>
${groups.join('\n')}
</body>
</opml>
`
}

function writeOutline({ url, name }: Subscription): string {
  const text = escapeHtml(name ?? new URL(url).host)
  const title = name === null ? '' : ` title="${text}"`
  return `<outline type="rss" text="${text}"${title} xmlUrl="${escapeHtml(url)}"/>`
}

const lineOf = (text: string | undefined): string | null =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME) || null

/** Counts lines in a single pass, because counting them again for each fault would take quadratic time. */
class LineCounter {
  readonly #text: string
  #line = 1
  #next: number

  constructor(text: string) {
    this.#text = text
    this.#next = text.indexOf('\n')
  }

  /**
   * Returns the line number, starting at 1, of a position in the text. Positions must not decrease between
   * calls.
   */
  at(position: number): number {
    while (this.#next !== -1 && this.#next < position) {
      this.#line++
      this.#next = this.#text.indexOf('\n', this.#next + 1)
    }
    return this.#line
  }
}
