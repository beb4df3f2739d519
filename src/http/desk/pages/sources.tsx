/** @jsxImportSource hono/jsx */
// Shows the "Sources" screen, with each feed's state and the forms that add feeds.
import type { Source } from '../../../d1/sources/sources.ts'
import type { SourceState } from '../../../feeds/source-state.ts'
import { countOf, grouped } from '../../../text/count-of.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn } from './moments.ts'
import { Panel, Post, Scroll } from './parts.tsx'

/** A source with the numbers of items stored and refused since the start of yesterday (UTC). */
export type ListedSource = Source & { stored: number; refused: number }

type Props = {
  shell: Shell
  timeZone: string
  /** Up to 1,000 sources. Those with a problem come first, and paused ones come last. */
  sources: readonly ListedSource[]
  /** Result of the last form submitted on this page. */
  result: SourceResult | null
}

export type SourceResult =
  | { of: 'add'; url: string; fault: string }
  | { of: 'opml'; found: number; added: number; known: number; rejected: { url?: string; reason: string }[] }
  | { of: 'opml'; fault: string }

const SOURCE_WORDS: Record<SourceState, { words: string; tone: 'good' | 'warn' | 'bad' | '' }> = {
  active: { words: 'fine', tone: 'good' },
  failing: { words: 'failing', tone: 'warn' },
  refused: { words: 'refused', tone: 'bad' },
  gone: { words: 'gone', tone: 'bad' },
  no_feed: { words: 'no feed', tone: 'bad' },
  paused: { words: 'paused', tone: '' },
}

/**
 * Label for an active source whose last fetch failed or was incomplete. A source counts as failing after
 * three failures in a row.
 */
const LAST_TRY_FAILED = { words: 'a problem', tone: 'warn' } as const

/** Returns the label and tone for a source's state. */
export const healthOf = ({ state, reason }: Pick<Source, 'state' | 'reason'>) =>
  state === 'active' && reason !== null ? LAST_TRY_FAILED : SOURCE_WORDS[state]

/** Returns the display name of a source. */
export const sourceName = ({ name, title, url }: Pick<Source, 'name' | 'title' | 'url'>) =>
  name ?? title ?? new URL(url).hostname

/** Describes what is wrong with a source and, unless it is paused, when the next fetch is due. */
export const reasonOf = ({ reason, state, nextAt }: Source, timeZone: string) =>
  state === 'paused' ? reason : `${reason}; next try ${momentIn(nextAt, timeZone)}`

export const SourcesPage = ({ shell, timeZone, sources, result }: Props) =>
  DeskPage({
    shell,
    title: 'Sources',
    screen: 'Sources',
    children: (
      <div class="cols">
        <div>
          <div class="head">
            <h1>Sources</h1>
            <span class="soft">
              {countOf(sources.length, 'source')}, {countOf(sum(sources), 'article')} since yesterday
            </span>
          </div>
          {sources.length === 0 ? (
            <p>There are no sources yet. Add a site, or import a list from your feed reader.</p>
          ) : (
            <List timeZone={timeZone} sources={sources} />
          )}
        </div>
        <aside>
          <Panel title="Add a source" id="add-source">
            {result?.of === 'add' && (
              <p class="state bad" data-focus>
                {result.fault}
              </p>
            )}
            <Post action="/desk/sources" token={shell.formToken}>
              <div class="row">
                <input
                  name="url"
                  inputmode="url"
                  required
                  aria-label="Address of a site or feed"
                  placeholder="https://paper.example"
                  value={result?.of === 'add' ? result.url : ''}
                />
                <button type="submit" id="add" data-busy="Reading the feed…">
                  Add
                </button>
              </div>
            </Post>
            <p class="small soft">The address of a site is enough. Its feed is found automatically.</p>
          </Panel>
          <Panel title="Feed list (OPML)">
            {result?.of === 'opml' && <Imported result={result} />}
            <Post action="/desk/sources/import" token={shell.formToken} enctype="multipart/form-data">
              <input name="file" type="file" required aria-label="OPML file" accept=".opml,.xml,text/xml" />
              <p>
                <button type="submit" id="import-list" data-busy="Importing…">
                  Import
                </button>
              </p>
            </Post>
            <p>
              <a href="/desk/sources/sources.opml" download="sources.opml">
                Export the list
              </a>
            </p>
          </Panel>
        </aside>
      </div>
    ),
  })

const sum = (sources: readonly ListedSource[]) => sources.reduce((total, { stored }) => total + stored, 0)

const List = ({ timeZone, sources }: Pick<Props, 'timeZone' | 'sources'>) => (
  <Scroll label="Sources">
    <table>
      <caption class="unseen">Sources with their states</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">State</th>
          <th scope="col">Last new article</th>
          <th scope="col" class="n">
            Since yesterday
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <a href={`/desk/sources/${source.id}`}>{sourceName(source)}</a>
            </th>
            <td>
              <span class={`state ${healthOf(source).tone}`}>{healthOf(source).words}</span>
              {source.muted && ', muted'}
              {source.reason !== null && <div class="small soft">{reasonOf(source, timeZone)}</div>}
            </td>
            <td>{source.newAt === null ? 'none yet' : momentIn(source.newAt, timeZone)}</td>
            <td class="n">
              {grouped(source.stored)}
              {source.refused > 0 && <span class="soft"> ({grouped(source.refused)} refused)</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)

const Imported = ({ result }: { result: Extract<SourceResult, { of: 'opml' }> }) =>
  'fault' in result ? (
    <p class="state bad" data-focus>
      {result.fault}
    </p>
  ) : (
    <div data-focus>
      <p>
        {countOf(result.found, 'feed')} in the list: {grouped(result.added)} added, {grouped(result.known)}{' '}
        already known.
      </p>
      <ul>
        {result.rejected.map(({ url, reason }) => (
          <li key={url}>
            {url ?? 'A feed'}: {reason}
          </li>
        ))}
      </ul>
    </div>
  )
