/** @jsxImportSource hono/jsx */
// Shows the "Readers" screen, with reader counts and a search.
import type { FoundSubscriber } from '../../../d1/subscribers/search.ts'
import type { DayOfGrowth } from '../../../delivery/statistics.ts'
import type { SubscriberState } from '../../../subscribers/subscriber.ts'
import { grouped } from '../../../text/count-of.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn } from './moments.ts'
import { Panel, Post, Scroll } from './parts.tsx'
import { changesInWords, GrowthChart } from './statistics.tsx'

/** Subscribers whose address contains the search text, or the newest subscribers if the text is null. */
export type Found = { text: string | null; readers: readonly FoundSubscriber[] }

type Props = {
  shell: Shell
  timeZone: string
  counts: Record<SubscriberState, number>
  found: Found
  /** Numbers of readers who joined, left or were active on each of the last 30 days. */
  growth: readonly DayOfGrowth[]
}

const STATE_NAMES: Record<SubscriberState, string> = {
  active: 'active',
  pending: 'not confirmed yet',
  unsubscribed: 'unsubscribed',
}

export const ReadersPage = ({ shell, timeZone, counts, found, growth }: Props) =>
  DeskPage({
    shell,
    title: 'Readers',
    screen: 'Readers',
    children: (
      <div class="cols">
        <div>
          <h1>Readers</h1>
          <Post action="/desk/readers" token={shell.formToken}>
            <div class="row">
              <input
                name="text"
                type="search"
                aria-label="Part of an address"
                placeholder="Part of an address"
                autocomplete="off"
                value={found.text ?? ''}
              />
              <button type="submit" id="search">
                Search
              </button>
            </div>
          </Post>
          <Results timeZone={timeZone} found={found} />
        </div>
        <aside>
          <Panel title="In all">
            <p>
              <span class="big">{grouped(counts.active)}</span> active
            </p>
            <GrowthChart days={growth} />
            <p class="small soft">
              {changesInWords(growth)} in 30 days. <a href="/desk/statistics">Statistics</a>
            </p>
            <p class="soft">
              {grouped(counts.pending)} not confirmed yet, {grouped(counts.unsubscribed)} unsubscribed
            </p>
          </Panel>
          <Panel title="Lists">
            <p>
              <a href="/desk/readers/import">Import a list</a>
            </p>
            <p>
              <a href="/desk/readers/subscribers.csv" download="subscribers.csv">
                Export all readers
              </a>{' '}
              <span class="soft">(CSV)</span>
            </p>
          </Panel>
          <Panel title="Suppress an address">
            <Post action="/desk/readers/suppress" token={shell.formToken}>
              <div class="row">
                <input name="email" type="email" required aria-label="Address to suppress" />
                <button type="submit" id="suppress">
                  Suppress
                </button>
              </div>
            </Post>
            <p class="small soft">
              The address gets no more email from here, whether or not it is subscribed.
            </p>
          </Panel>
        </aside>
      </div>
    ),
  })

function Results({ timeZone, found: { text, readers } }: Pick<Props, 'timeZone' | 'found'>) {
  if (readers.length === 0)
    return <p data-focus>{text === null ? 'There are no readers yet.' : 'No address contains this text.'}</p>
  return (
    <Scroll label="Readers">
      <table>
        <caption data-focus={text !== null}>
          {text === null ? 'The newest' : `Addresses with “${text}”`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">State</th>
            <th scope="col" class="n">
              Since
            </th>
          </tr>
        </thead>
        <tbody>
          {readers.map(({ id, email, state, createdAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/desk/readers/${id}`}>{email}</a>
              </th>
              <td>{STATE_NAMES[state]}</td>
              <td class="n">{momentIn(createdAt, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
