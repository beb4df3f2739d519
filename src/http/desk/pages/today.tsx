/** @jsxImportSource hono/jsx */
// Shows the "Today" screen, with the draft, the forms that edit it, and its history.
import type { Digest } from '../../../d1/digests/digests.ts'
import { countOf, grouped } from '../../../text/count-of.ts'
import type { Theme } from '../../../themes/theme.ts'
import type { DeskDraft } from '../draft.ts'
import type { PastAction } from '../history.ts'
import { InboxTexts, Introduction } from './edition-texts.tsx'
import { History } from './history.tsx'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn, wholeDay } from './moments.ts'
import { Panel, Post, StateOf, SumBar, SumTable } from './parts.tsx'
import { StateBar } from './state-bar.tsx'
import { EditsOf, StoryList } from './story-list.tsx'

type Props = {
  shell: Shell
  timeZone: string
  draft: DeskDraft
  /** Digest of the draft's day, or null if it does not exist yet. */
  digest: Digest | null
  /** Newest digest. Null before the first digest, and if the newest one belongs to the draft's day. */
  last: Digest | null
  minutesLeft: number
  /** Whether the draft is for today. Tomorrow's draft cannot be held, skipped or published. */
  isToday: boolean
  themes: readonly Theme[]
  /** Latest actions on the draft and its digest, newest first. */
  history: readonly PastAction[]
}

export const TodayPage = (props: Props) => {
  const { shell, draft, last, timeZone, themes, history } = props
  return DeskPage({
    shell,
    title: `Draft for ${wholeDay(draft.day)}`,
    screen: 'Today',
    children: (
      <div class="cols">
        <div>
          <StateBar {...props} />
          <InboxTexts shell={shell} draft={draft} />
          <Introduction shell={shell} draft={draft} />
          <Panel title="Stories" note={<UndoAll shell={shell} draft={draft} />}>
            <StoryList draft={draft} token={shell.formToken} themes={themes} />
          </Panel>
        </div>
        <aside>
          <TestCopy shell={shell} day={draft.day} />
          {last !== null && (
            <Panel title="Last delivery" note={<StateOf state={last.state} />}>
              <p>
                <a href={`/desk/editions/${last.day}`}>{wholeDay(last.day)}</a>
              </p>
              {last.completedAt !== null && (
                <p class="small soft">{`Completed ${momentIn(last.completedAt, timeZone)}`}</p>
              )}
              <SumBar counts={last.counts} />
              <SumTable counts={last.counts} isBrief />
            </Panel>
          )}
          <Warnings draft={draft} />
          <History history={history} timeZone={timeZone} />
        </aside>
      </div>
    ),
  })
}

function UndoAll({ shell, draft }: Pick<Props, 'shell' | 'draft'>) {
  if (draft.edits.length === 0) return <>As it was composed</>
  return (
    <>
      {countOf(draft.edits.length, 'change')}{' '}
      <Post action="/desk/undo" token={shell.formToken} class="inline">
        <input type="hidden" name="day" value={draft.day} />
        <button
          class="link"
          type="submit"
          name="edit"
          value={draft.edits.map(({ id }) => id).join(' ')}
          id="undo-all"
        >
          undo all
        </button>
      </Post>
      <EditsOf draft={draft} token={shell.formToken} story={null} />
    </>
  )
}

const TestCopy = ({ shell, day }: { shell: Shell; day: string }) => (
  <Panel title="Test copy">
    <Post action="/desk/test" token={shell.formToken}>
      <input type="hidden" name="day" value={day} />
      <div class="row">
        <input
          name="to"
          type="email"
          required
          autocomplete="email"
          aria-label="Address for the test copy"
          placeholder="you@example.com"
          value={shell.editor.includes('@') ? shell.editor : undefined}
        />
        <button type="submit" id="test" data-busy="Making the copy…">
          Send
        </button>
      </div>
    </Post>
  </Panel>
)

/**
 * Panel with the number of unreadable articles (counted up to 50), the numbers of articles left out or
 * shortened, and warnings about sources.
 */
function Warnings({ draft: { explanation } }: { draft: DeskDraft }) {
  const { rejected, leftOut = [], warnings = [] } = explanation
  if (rejected.length + leftOut.length + warnings.length === 0) return null
  return (
    <Panel title="Problems with articles">
      <ul class="plain small">
        {rejected.length > 0 && <li>{countOf(rejected.length, 'article')} could not be read</li>}
        {leftOut.map(({ reason, articles }) => (
          <li key={reason}>
            {grouped(articles)} {reason}
          </li>
        ))}
        {warnings.map(({ source, reason }) => (
          <li key={`${source} ${reason}`}>
            {source}: {reason}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
