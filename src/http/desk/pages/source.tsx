/** @jsxImportSource hono/jsx */
// Shows one source with its state, settings, latest articles and latest polls.
import type { RecentItem } from '../../../d1/sources/recent-items.ts'
import type { Source } from '../../../d1/sources/sources.ts'
import { FULL_TEXT } from '../../../feeds/full-text.ts'
import { grouped } from '../../../text/count-of.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn } from './moments.ts'
import { Panel, Post, Scroll } from './parts.tsx'
import { healthOf, reasonOf, sourceName } from './sources.tsx'

type Props = { shell: Shell; timeZone: string; source: Source; items: readonly RecentItem[] }

const ITEM_STATES: Record<RecentItem['state'], string> = {
  wanted: 'on its way',
  stored: '',
  old: 'too old',
  refused: 'refused',
}

export function SourcePage({ shell, timeZone, source, items }: Props) {
  const path = `/desk/sources/${source.id}`
  const { formToken: token } = shell
  const isPaused = source.state === 'paused'
  return DeskPage({
    shell,
    title: sourceName(source),
    screen: 'Sources',
    children: (
      <>
        <p class="small">
          <a href="/desk/sources">All sources</a>
        </p>
        <h1>{sourceName(source)}</h1>
        <p>
          <span class={`state ${healthOf(source).tone}`}>{healthOf(source).words}</span>
          {source.reason !== null && `: ${reasonOf(source, timeZone)}`} <span class="soft">{source.url}</span>
        </p>
        <div class="cols">
          <div>
            <Panel title="Latest articles">
              {items.length === 0 && <p class="soft">None yet.</p>}
              <ul class="plain">
                {items.map(({ articleId, day, state, title, reason }) => (
                  <li key={articleId} lang={source.language ?? source.feedLanguage ?? undefined}>
                    {state === 'stored' ? (
                      <a href={`${path}/articles/${day}/${articleId}`}>{title}</a>
                    ) : (
                      title
                    )}{' '}
                    <span class="small soft" lang="en">
                      {[day, ITEM_STATES[state], reason].filter(Boolean).join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel title="Latest polls">
              <Scroll label="Latest polls">
                <table>
                  <caption class="unseen">Latest polls, newest first</caption>
                  <thead>
                    <tr>
                      <th scope="col">When</th>
                      <th scope="col">Answer</th>
                      <th scope="col" class="n">
                        Items
                      </th>
                      <th scope="col" class="n">
                        New
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {source.fetches.map((fetch) => (
                      <tr key={fetch.at}>
                        <td>{momentIn(fetch.at, timeZone)}</td>
                        <td>
                          {fetch.status ?? 'none'} {fetch.reason}
                        </td>
                        <td class="n">{grouped(fetch.items)}</td>
                        <td class="n">{grouped(fetch.new)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            </Panel>
          </div>
          <aside>
            <Panel title="Now">
              <Post action={`${path}/fetch`} token={token}>
                <button type="submit" id="fetch" data-busy="Reading the feed…">
                  Read it now
                </button>
              </Post>
            </Panel>
            {source.origin === 'config' ? (
              <Panel title="Settings">
                <p>
                  This source comes from the variable SOURCES in <code>wrangler.toml</code>, so change it
                  there.
                </p>
              </Panel>
            ) : (
              <>
                <Panel title="Settings">
                  <Settings path={path} token={token} source={source} isPaused={isPaused} />
                </Panel>
                <Panel title="Delete">
                  <Post action={`${path}/delete`} token={token}>
                    <label class="box">
                      <input type="checkbox" name="sure" value="yes" required /> I am sure
                    </label>
                    <button type="submit">Delete the source</button>
                  </Post>
                </Panel>
              </>
            )}
          </aside>
        </div>
      </>
    ),
  })
}

type SettingsProps = { path: string; token: string; source: Source; isPaused: boolean }

const Settings = ({ path, token, source, isPaused }: SettingsProps) => (
  <Post action={`${path}/settings`} token={token}>
    {(['name', 'section', 'language', 'publisher'] as const).map((name) => (
      <div class="field" key={name}>
        <label for={name}>{SETTINGS[name]}</label>
        <input id={name} name={name} value={source[name] ?? ''} maxlength={200} />
      </div>
    ))}
    <div class="field">
      <label for="fullText">Text of the page</label>
      <select id="fullText" name="fullText">
        <option value="">Same as for all sources</option>
        {FULL_TEXT.map((choice) => (
          <option key={choice} value={choice} selected={source.fullText === choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
    <div class="field">
      <label for="weight">Weight (2 doubles the score of a story that only this source reports)</label>
      <input
        id="weight"
        name="weight"
        type="number"
        min="0.1"
        max="10"
        step="0.1"
        required
        value={String(source.weight)}
      />
    </div>
    <label class="box">
      <input type="checkbox" name="muted" value="yes" checked={source.muted} /> Muted: polled, but adds no
      articles
    </label>
    <label class="box">
      <input type="checkbox" name="paused" value="yes" checked={isPaused} /> Paused: not polled
    </label>
    <p>
      <button type="submit" id="save">
        Save
      </button>
    </p>
  </Post>
)

const SETTINGS = {
  name: 'Name',
  section: 'Section',
  language: 'Language',
  publisher: 'Publisher (sources with the same publisher count as one)',
}
