/** @jsxImportSource hono/jsx */
// The screen "Editions": what became of each day's letters, and of one reader's.
import type { DeliveryAnswer } from '../../../d1/digests/deliveries.ts'
import type { Digest } from '../../../d1/digests/digests.ts'
import type { Feedback } from '../../../digest/feedback.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { countOf, grouped, momentIn, wholeDay } from './moments.ts'
import { Panel, Post, StateOf, SumBar, SumTable, sumInWords } from './parts.tsx'

/** The answer to "did this reader get it, and if not, why?" */
export type LookedUp = { email: string; day: string; answer: DeliveryAnswer | 'no digest' | 'no address' }

type ListProps = { shell: Shell; timeZone: string; digests: readonly Digest[]; lookedUp: LookedUp | null }

/** Table of the editions, below a form that looks up one address. */
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

type EditionProps = {
  shell: Shell
  timeZone: string
  digest: Digest
  lookedUp: LookedUp | null
  lettersPerSecond: number | null
  secondsLeft: number | null
  nextDueAt: number | null
  feedback: Feedback
}

/** One edition with its counts, its times, and the actions for it. */
export function EditionScreen({ shell, timeZone, digest, lookedUp, feedback, ...rate }: EditionProps) {
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
        {reason !== null && <p>Because: {reason}</p>}
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
          </aside>
        </div>
      </>
    ),
  })
}

/** Button that stops a digest that is being sent, or resumes one that was stopped. */
function Steering({ digest: { day, state, counts }, token }: { digest: Digest; token: string }) {
  const canStop = state === 'sending' || state === 'paused' || state === 'halted'
  if (!canStop && state !== 'stopped') return null
  return (
    <Post action="/desk/steer" token={token}>
      <input type="hidden" name="day" value={day} />
      {canStop ? (
        <button type="submit" name="action" value="stop" id="stop" data-ask="Stop this digest?">
          Stop: do not send the {countOf(counts.pending, 'letter')} that are left
        </button>
      ) : (
        <button type="submit" name="action" value="resume" id="stop">
          Resume: send the {countOf(counts.stopped, 'stopped letter')}
        </button>
      )}
    </Post>
  )
}

/** Answers of readers to the question at the end of the letter. */
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
  const rate = lettersPerSecond === null ? '' : `${lettersPerSecond} letters a second`
  if (secondsLeft === null || secondsLeft === 0) return rate
  const left = secondsLeft < 90 ? `${secondsLeft} seconds` : `${Math.ceil(secondsLeft / 60)} minutes`
  return `${rate}, about ${left} left`
}

type LookUpProps = { shell: Shell; days: readonly string[]; lookedUp: LookedUp | null }

/** Form that looks up one reader's letter. It is posted, because addresses in URLs end up in logs. */
function LookUp({ shell, days, lookedUp }: LookUpProps) {
  const [only] = days.length === 1 ? days : []
  return (
    <Panel title="Did a reader get it?" id="look-up">
      <Post action={only === undefined ? '/desk/editions' : `/desk/editions/${only}`} token={shell.formToken}>
        <div class="row">
          <input
            name="email"
            type="email"
            required
            aria-label="Address of the reader"
            placeholder="ada@example.com"
            value={lookedUp?.email}
          />
          {only === undefined ? (
            <select name="day" aria-label="Day of the edition">
              {days.map((day) => (
                <option key={day} value={day} selected={day === lookedUp?.day}>
                  {wholeDay(day)}
                </option>
              ))}
            </select>
          ) : (
            <input type="hidden" name="day" value={only} />
          )}
          <button type="submit" id="look">
            Look up
          </button>
        </div>
      </Post>
      {lookedUp !== null && (
        <p data-focus>
          <b>{lookedUp.email}</b>: {answerInWords(lookedUp)}
        </p>
      )}
    </Panel>
  )
}

const ANSWERS: Record<DeliveryAnswer['outcome'], string> = {
  accepted: 'Yes. Resend accepted this letter',
  pending: 'Not yet. The letter is planned and waits to be sent',
  uncertain: 'Perhaps. Resend never answered clearly, so the letter is not sent a second time',
  failed: 'No. Resend refused the letter',
  stopped: 'No. An editor stopped the digest before the letter was sent',
  invalid: 'No. Resend says that the address is invalid',
  unsubscribed: 'No. The reader left after the letter was planned and before it was sent',
  suppressed: 'No. The address is suppressed',
  'not planned': 'No. There was no letter for this reader',
  forgotten: 'This is no longer known',
}

function answerInWords({ answer, day }: LookedUp): string {
  if (answer === 'no address') return 'This is not an email address.'
  if (answer === 'no digest') return `There is no digest of ${wholeDay(day)}.`
  return `${ANSWERS[answer.outcome]}${answer.reason === null ? '' : `: ${answer.reason}`}.`
}
