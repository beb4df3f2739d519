/** @jsxImportSource hono/jsx */
// Shows one edition with its letters, feedback, times, corrections, articles and history.
import type { StoredCorrection } from '../../../d1/corrections.ts'
import type { Digest } from '../../../d1/digests/digests.ts'
import type { Feedback } from '../../../digest/feedback.ts'
import { countOf, grouped } from '../../../text/count-of.ts'
import type { PastAction } from '../history.ts'
import { Corrections } from './corrections.tsx'
import { History } from './history.tsx'
import { DeskPage, type Shell } from './layout.tsx'
import { type LookedUp, LookUp } from './look-up.tsx'
import { momentIn, wholeDay } from './moments.ts'
import { Panel, Post, StateOf, SumBar, SumTable } from './parts.tsx'

type EditionProps = {
  shell: Shell
  timeZone: string
  digest: Digest
  lookedUp: LookedUp | null
  lettersPerSecond: number | null
  secondsLeft: number | null
  nextDueAt: number | null
  feedback: Feedback
  corrections: readonly StoredCorrection[]
  history: readonly PastAction[]
}

/** Screen of one edition. */
export function EditionScreen({
  shell,
  timeZone,
  digest,
  lookedUp,
  feedback,
  corrections,
  history,
  ...rate
}: EditionProps) {
  const { day, counts, reason, state } = digest
  const path = `/desk/editions/${day}`
  const at = (time: number | null) => (time === null ? '–' : momentIn(time, timeZone))
  return DeskPage({
    shell,
    title: wholeDay(day),
    screen: 'Editions',
    children: (
      <>
        <p class="small">
          <a href="/desk/editions">All editions</a>
        </p>
        <div class="head">
          <h1>{wholeDay(day)}</h1>
          <StateOf state={state} />
        </div>
        {digest.subject !== null && (
          <p class="serif" lang={shell.publication.language}>
            {digest.subject}
          </p>
        )}
        {reason !== null && <p>Reason: {reason}</p>}
        <div class="cols">
          <div>
            <Panel title="Letters" note={progress(rate)}>
              <p class="big">{grouped(counts.candidates)}</p>
              <SumBar counts={counts} />
              <SumTable counts={counts} />
              <Steering digest={digest} token={shell.formToken} />
              {counts.failed > 0 && (
                <Post action={`${path}/retry`} token={shell.formToken}>
                  <button type="submit" id="retry">
                    Send the {countOf(counts.failed, 'failed letter')} again
                  </button>
                </Post>
              )}
            </Panel>
            <LookUp shell={shell} days={[day]} lookedUp={lookedUp} />
            <Opinions feedback={feedback} timeZone={timeZone} />
          </div>
          <aside>
            <Panel title="Times">
              <dl>
                <dt>Due</dt>
                <dd>{at(digest.publishAt)}</dd>
                <dt>Composed</dt>
                <dd>{at(digest.composedAt)}</dd>
                <dt>On the web</dt>
                <dd>{at(digest.publishedAt)}</dd>
                <dt>Complete</dt>
                <dd>{at(digest.completedAt)}</dd>
                {rate.nextDueAt !== null && (
                  <>
                    <dt>Next letters</dt>
                    <dd>{at(rate.nextDueAt)}</dd>
                  </>
                )}
              </dl>
            </Panel>
            {digest.publishedAt !== null && (
              <Panel title="Public copy">
                <p>
                  <a href={`/digests/${day}`}>Web page</a> · <a href={`/digests/${day}.txt`}>Text</a> ·{' '}
                  <a href={`/digests/${day}.json`}>JSON</a>
                </p>
                <Corrections {...{ day, corrections, timeZone, token: shell.formToken }} />
              </Panel>
            )}
            <Panel title="Articles">
              <dl>
                <dt>Considered</dt>
                <dd>{digest.articles ?? '–'}</dd>
                <dt>Rejected</dt>
                <dd>{digest.rejected ?? '–'}</dd>
                {(digest.leftOut ?? []).map(({ reason: why, articles }) => (
                  <>
                    <dt>{grouped(articles)}</dt>
                    <dd>{why}</dd>
                  </>
                ))}
              </dl>
            </Panel>
            <History history={history} timeZone={timeZone} />
          </aside>
        </div>
      </>
    ),
  })
}

/** Button that stops sending a digest, or resumes a stopped digest. */
function Steering({ digest: { day, state, counts }, token }: { digest: Digest; token: string }) {
  const canStop = state === 'sending' || state === 'paused' || state === 'halted'
  if (!canStop && state !== 'stopped') return null
  return (
    <Post action="/desk/steer" token={token}>
      <input type="hidden" name="day" value={day} />
      {canStop ? (
        <button type="submit" name="action" value="stop" id="stop" data-ask="Stop this digest?">
          Stop: do not send the remaining {countOf(counts.pending, 'letter')}
        </button>
      ) : (
        <button type="submit" name="action" value="resume" id="stop">
          Resume: send the {countOf(counts.stopped, 'stopped letter')}
        </button>
      )}
    </Post>
  )
}

/** Readers' feedback on the edition. */
const Opinions = ({ feedback, timeZone }: { feedback: Feedback; timeZone: string }) => (
  <Panel title="What readers said">
    <p>
      {countOf(feedback.good, 'reader')} liked it, {grouped(feedback.notForMe)} did not.
    </p>
    <ul class="plain">
      {feedback.comments.map(({ at, text }) => (
        <li key={`${at} ${text}`}>
          <span class="serif pre">{text}</span> <span class="small soft">{momentIn(at, timeZone)}</span>
        </li>
      ))}
    </ul>
  </Panel>
)

function progress({ lettersPerSecond, secondsLeft }: Pick<EditionProps, 'lettersPerSecond' | 'secondsLeft'>) {
  const rate = lettersPerSecond === null ? '' : `${lettersPerSecond} letters per second`
  if (secondsLeft === null || secondsLeft === 0) return rate
  const left = secondsLeft < 90 ? `${secondsLeft} seconds` : `${Math.ceil(secondsLeft / 60)} minutes`
  return `${rate}, about ${left} left`
}
