/** @jsxImportSource hono/jsx */
// Defines components that several desk screens share.
import type { Child } from 'hono/jsx'
import type { DigestCounts, DigestState } from '../../../d1/digests/digests.ts'
import { grouped } from '../../../text/count-of.ts'

type PostProps = {
  action: string
  token: string
  class?: string
  enctype?: 'multipart/form-data'
  children?: Child
}

/** Form that posts to the desk, with the CSRF token of the editor's session. */
export const Post = ({ action, token, children, ...more }: PostProps) => (
  <form method="post" action={action} {...more}>
    <input type="hidden" name="token" value={token} />
    {children}
  </form>
)

/**
 * Container for wide content that scrolls horizontally on small screens. It can be focused, so that keyboard
 * users can scroll it too.
 */
export const Scroll = ({ label, children }: { label: string; children?: Child }) => (
  <section class="scroll" tabindex={0} aria-label={label}>
    {children}
  </section>
)

/** Section with a heading and an optional note beside it. */
export const Panel = ({
  title,
  note,
  id,
  children,
}: {
  title: string
  note?: Child
  id?: string
  children?: Child
}) => (
  <section class="block" id={id}>
    <div class="head">
      <h2>{title}</h2>
      {note !== undefined && <span class="small soft">{note}</span>}
    </div>
    {children}
  </section>
)

const OUTCOMES = {
  accepted: 'accepted by Resend',
  pending: 'still to send',
  unsubscribed: 'unsubscribed before it was sent',
  suppressed: 'suppressed',
  invalid: 'invalid address',
  failed: 'failed',
  uncertain: 'uncertain: perhaps accepted',
  stopped: 'stopped before it was sent',
} as const satisfies Record<Exclude<keyof DigestCounts, 'candidates'>, string>
type Outcome = keyof typeof OUTCOMES

/** Width of the outcome bar, in SVG units. */
const BAR_WIDTH = 1000
/** Minimum width of a bar segment before scaling, in SVG units. It keeps one letter in a million visible. */
const MIN_PART = 4

/** Stacked bar of an edition's letters by outcome. Its accessible label gives the numbers. */
export function SumBar({ counts }: { counts: DigestCounts }) {
  const parts = outcomesOf(counts)
  const share = (letters: number) =>
    Math.max(MIN_PART, (letters / Math.max(1, counts.candidates)) * BAR_WIDTH)
  const whole = parts.reduce((sum, { letters }) => sum + share(letters), 0)
  let x = 0
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${BAR_WIDTH} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={sumInWords(counts)}
    >
      {parts.map(({ outcome, letters }) => {
        const width = (share(letters) / whole) * BAR_WIDTH
        const rect = (
          <rect key={outcome} class={outcome} x={x.toFixed(1)} y="0" width={width.toFixed(1)} height="12" />
        )
        x += width
        return rect
      })}
      {parts.length === 0 && <rect class="pending" x="0" y="0" width={BAR_WIDTH} height="12" />}
    </svg>
  )
}

/**
 * Formats the numbers of letters by outcome as a sum, such as `12,480 planned = 12,431 accepted + 49
 * suppressed`.
 */
export function sumInWords(counts: DigestCounts): string {
  const parts = outcomesOf(counts).map(({ outcome, letters }) => `${grouped(letters)} ${outcome}`)
  return `${grouped(counts.candidates)} planned${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}`
}

/**
 * Table of letters by outcome.
 *
 * @param props.isBrief Whether to leave out outcomes without letters.
 */
export const SumTable = ({ counts, isBrief = false }: { counts: DigestCounts; isBrief?: boolean }) => (
  <table>
    <caption class="unseen">Letters by outcome</caption>
    <tbody>
      {(Object.keys(OUTCOMES) as Outcome[])
        .filter((outcome) => !isBrief || counts[outcome] > 0)
        .map((outcome) => (
          <tr key={outcome}>
            <th scope="row">
              <span class={`key ${outcome}`} />
              {OUTCOMES[outcome]}
            </th>
            <td class="n">{grouped(counts[outcome])}</td>
          </tr>
        ))}
      <tr>
        <th scope="row">
          <b>planned</b>
        </th>
        <td class="n">
          <b>{grouped(counts.candidates)}</b>
        </td>
      </tr>
    </tbody>
  </table>
)

const outcomesOf = (counts: DigestCounts) =>
  (Object.keys(OUTCOMES) as Outcome[])
    .map((outcome) => ({ outcome, letters: counts[outcome] }))
    .filter(({ letters }) => letters > 0)

const STATES: Record<DigestState, { words: string; tone: 'good' | 'warn' | 'bad' | '' }> = {
  due: { words: 'due', tone: '' },
  held: { words: 'held', tone: 'warn' },
  sending: { words: 'being sent', tone: '' },
  paused: { words: 'paused', tone: 'warn' },
  halted: { words: 'halted', tone: 'bad' },
  stopped: { words: 'stopped', tone: 'warn' },
  complete: { words: 'complete', tone: 'good' },
  skipped: { words: 'skipped', tone: 'warn' },
}

/** Label of a digest's state. */
export const StateOf = ({ state }: { state: DigestState }) => (
  <span class={`state ${STATES[state].tone}`}>{STATES[state].words}</span>
)
