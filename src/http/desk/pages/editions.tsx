/** @jsxImportSource hono/jsx */
// Shows the "Editions" screen, with the outcomes of each day's letters and a form that looks up one reader's
// letter.
import type { Digest } from '../../../d1/digests/digests.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { type LookedUp, LookUp } from './look-up.tsx'
import { momentIn, wholeDay } from './moments.ts'
import { StateOf, SumBar, sumInWords } from './parts.tsx'

type ListProps = { shell: Shell; timeZone: string; digests: readonly Digest[]; lookedUp: LookedUp | null }

/** List of the editions, beside a form that looks up one reader's letter. */
export const EditionsPage = ({ shell, timeZone, digests, lookedUp }: ListProps) =>
  DeskPage({
    shell,
    title: 'Editions',
    screen: 'Editions',
    children: (
      <div class="cols">
        <div>
          <h1>Editions</h1>
          {digests.length === 0 && <p class="soft">No digest has been made yet.</p>}
          <ul class="plain">
            {digests.map((digest) => (
              <li key={digest.day}>
                <div class="head">
                  <h2 class="serif">
                    <a href={`/desk/editions/${digest.day}`}>{wholeDay(digest.day)}</a>
                  </h2>
                  <span class="small soft">
                    <StateOf state={digest.state} />
                    {digest.completedAt !== null && ` ${momentIn(digest.completedAt, timeZone)}`}
                  </span>
                </div>
                <p lang={shell.publication.language}>{digest.subject ?? digest.reason ?? ''}</p>
                {digest.counts.candidates > 0 && <SumBar counts={digest.counts} />}
                <p class="small soft">{sumInWords(digest.counts)}</p>
              </li>
            ))}
          </ul>
        </div>
        <aside>
          <LookUp shell={shell} days={digests.map(({ day }) => day)} lookedUp={lookedUp} />
        </aside>
      </div>
    ),
  })
