/** @jsxImportSource hono/jsx */
import type { PastAction } from '../history.ts'
import { momentIn } from './moments.ts'
import { Panel } from './parts.tsx'

/** Number of actions shown before the list is expanded. */
const FIRST_SHOWN = 20

type Props = { history: readonly PastAction[]; timeZone: string }

/** Panel that lists the actions on a digest and who took them, newest first. */
export function History({ history, timeZone }: Props) {
  if (history.length === 0) return null
  return (
    <Panel title="Who did what">
      <Actions history={history.slice(0, FIRST_SHOWN)} timeZone={timeZone} />
      {history.length > FIRST_SHOWN && (
        <details>
          <summary class="small">Earlier</summary>
          <Actions history={history.slice(FIRST_SHOWN)} timeZone={timeZone} />
        </details>
      )}
    </Panel>
  )
}

const Actions = ({ history, timeZone }: Props) => (
  <ul class="plain small">
    {history.map(({ at, by, text }) => (
      <li key={`${at} ${text}`}>
        {text} <span class="soft">{`· ${by}, ${momentIn(at, timeZone)}`}</span>
      </li>
    ))}
  </ul>
)
