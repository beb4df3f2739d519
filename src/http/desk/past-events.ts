// Derives a reader's history from their stored database rows.
import type { PastEvent } from './pages/reader.tsx'

type Rows = Record<string, Record<string, unknown>[]>

const CONSENTS: Record<string, string> = {
  asked: 'Signed up',
  confirmed: 'Confirmed the subscription',
  imported: 'Imported with earlier consent',
  left: 'Unsubscribed',
  complained: 'Reported a letter as spam',
}

const NOTES: Record<string, string> = {
  confirmation: 'Email to confirm the subscription',
  welcome: 'Welcome email',
  'address-change': 'Email to confirm a new address',
  'leave-link': 'Email with an unsubscribe link',
}

const withReason = (text: string, reason: unknown) =>
  typeof reason === 'string' && reason !== '' ? `${text}: ${reason}` : text
const timeOf = (value: unknown) => (typeof value === 'number' ? value : null)

/** Lists the events in a reader's history, newest first. */
export function pastEvents(kept: Rows): PastEvent[] {
  const rows = (table: string) => kept[table] ?? []
  const events: PastEvent[] = [
    ...rows('consents').map(({ event, at, text_version }) => ({
      at: timeOf(at),
      day: null,
      text: withReason(CONSENTS[String(event)] ?? String(event), text_version),
    })),
    ...rows('lettersToYouAlone').map(({ kind, state, created_at, last_error }) => ({
      at: timeOf(created_at),
      day: null,
      text: withReason(`${NOTES[String(kind)] ?? String(kind)}, ${String(state)}`, last_error),
    })),
    ...rows('letters').map(({ digest_day, outcome, reason, settled_at }) => ({
      at: timeOf(settled_at),
      day: String(digest_day),
      text: withReason(`Letter for ${digest_day}: ${outcome}`, reason),
    })),
    ...rows('digestsWithoutLetter').map(({ digest_day, reason }) => ({
      at: null,
      day: String(digest_day),
      text: withReason('No letter', reason),
    })),
  ]
  const order = ({ at, day }: PastEvent) => at ?? Date.parse(day ?? '1970-01-01')
  return events.sort((a, b) => order(b) - order(a))
}
