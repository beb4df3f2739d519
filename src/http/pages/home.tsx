/** @jsxImportSource hono/jsx */
import type { Publication } from '../../config.ts'
import type { EditionEntry } from '../../kv/editions.ts'
import { longDate, wordsFor } from '../../mail/words.ts'
import { Page } from './layout.tsx'

type Props = {
  publication: Publication
  latest: EditionEntry | null
  /** What was sent as an address and is none. */
  refused?: string
}

/** Where people join, and see what they would get. */
export const HomePage = ({ publication, latest, refused }: Props) =>
  Page({
    publication,
    title: refused === undefined ? publication.name : 'This is not an address',
    description: `${publication.name}: the day’s news in one letter, once a day.`,
    nameIsHeading: true,
    children: (
      <>
        <p class="lede">
          One letter a day: what happened, who reports it, and where to read on. Grouped by theme, without ads
          and without tracking.
        </p>
        <form method="post" action="/subscribe" novalidate={refused !== undefined}>
          <label for="email">Your email address</label>
          {refused !== undefined && (
            <p id="fault" class="fault" role="alert">
              This does not look like an email address. It should be like name@example.com.
            </p>
          )}
          <div class="row">
            <input
              id="email"
              name="email"
              type="email"
              autocomplete="email"
              required
              maxlength={254}
              value={refused}
              aria-invalid={refused === undefined ? undefined : 'true'}
              aria-describedby={refused === undefined ? undefined : 'fault'}
            />
            <button type="submit">Subscribe</button>
          </div>
          <div class="trap" aria-hidden="true">
            <label for="website">Leave this empty</label>
            <input id="website" name="website" tabindex={-1} autocomplete="off" />
          </div>
          <p class="small">You will get a letter with a link to confirm. Until then nothing else is sent.</p>
        </form>
        {latest !== null && (
          <section class="latest">
            <h2>The latest edition</h2>
            <p class="lede">
              <a href={`/digests/${latest.day}`}>{latest.subject}</a>
            </p>
            <p class="small">
              {longDate(latest.day, wordsFor(publication.language))} · <a href="/digests">All editions</a>
            </p>
          </section>
        )}
      </>
    ),
  })
