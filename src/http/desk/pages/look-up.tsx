/** @jsxImportSource hono/jsx */
// Shows a form that looks up one reader's letter, and the outcome in words.
import type { DeliveryAnswer } from '../../../d1/digests/deliveries.ts'
import { SUPPRESSED_BECAUSE } from '../suppression-words.ts'
import type { Shell } from './layout.tsx'
import { wholeDay } from './moments.ts'
import { Panel, Post } from './parts.tsx'

/** Result of looking up one reader's letter. */
export type LookedUp = { email: string; day: string; answer: DeliveryAnswer | 'no digest' | 'no address' }

type LookUpProps = { shell: Shell; days: readonly string[]; lookedUp: LookedUp | null }

/** Form that looks up one reader's letter. It uses POST, because addresses in URLs end up in logs. */
export function LookUp({ shell, days, lookedUp }: LookUpProps) {
  const [only] = days.length === 1 ? days : []
  return (
    <Panel title="Did a reader get the letter?" id="look-up">
      <Post action={only === undefined ? '/desk/editions' : `/desk/editions/${only}`} token={shell.formToken}>
        <div class="row">
          <input
            name="email"
            type="email"
            required
            aria-label="Reader's address"
            placeholder="ada@example.com"
            value={lookedUp?.email}
          />
          {only === undefined ? (
            <select name="day" aria-label="Edition day">
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
  pending: 'Not yet. The letter is planned and waiting to be sent',
  uncertain: 'Perhaps. Resend never confirmed the letter, and sending it again could deliver it twice',
  failed: 'No. Resend refused the letter, or it could not be sent by its deadline',
  stopped: 'No. The digest was stopped before the letter was sent',
  invalid: 'No. Resend says that the address is invalid',
  unsubscribed: 'No. The reader unsubscribed after the letter was planned and before it was sent',
  suppressed: 'No. The address was suppressed',
  'not planned': 'No. No letter has been planned for this reader',
  forgotten: 'Unknown. The record of this letter has been deleted',
}

function answerInWords({ answer, day }: LookedUp): string {
  if (answer === 'no address') return 'This is not an email address.'
  if (answer === 'no digest') return `There is no digest for ${wholeDay(day)}.`
  const { outcome, reason } = answer
  const why = SUPPRESSED_BECAUSE[reason ?? ''] ?? reason
  return `${ANSWERS[outcome]}${why === null ? '' : `: ${why}`}.`
}
