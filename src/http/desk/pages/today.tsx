/** @jsxImportSource hono/jsx */
// The screen "Today": the draft from its inbox line to the stories below the cut, and what can be done with it.
import type { Digest } from '../../../d1/digests/digests.ts'
import { LONGEST_EDITS } from '../../../digest/edits.ts'
import { countStories } from '../../../digest/headed-stories.ts'
import type { Theme } from '../../../themes/theme.ts'
import type { DeskDraft } from '../draft.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { clockTimeIn, countOf, grouped, momentIn, wholeDay } from './moments.ts'
import { Panel, Post, StateOf, SumBar, SumTable } from './parts.tsx'
import { EditsOf, StoryList } from './story-list.tsx'

/** Size to which a letter is kept, in KB, because Gmail cuts longer ones off. */
const BUDGET_KB = 80
const BYTES_PER_KB = 1000

type Props = {
  shell: Shell
  timeZone: string
  draft: DeskDraft
  /** The digest of the draft's day; null until it is opened. */
  digest: Digest | null
  /** The last digest that was sent. */
  last: Digest | null
  minutesLeft: number
  /** Whether the draft is today's, so that it can be held, skipped and published now. */
  isToday: boolean
  themes: readonly Theme[]
}

export const TodayPage = (props: Props) => {
  const { shell, draft, last, timeZone, themes } = props
  return DeskPage({
    shell,
    title: `Draft of ${wholeDay(draft.day)}`,
    screen: 'Today',
    children: (
      <div class="cols">
        <div>
          <StateBar {...props} />
          <InboxLine shell={shell} draft={draft} />
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
                {last.completedAt !== null && (
                  <span class="soft"> {momentIn(last.completedAt, timeZone)}</span>
                )}
              </p>
              <SumBar counts={last.counts} />
              <SumTable counts={last.counts} isBrief />
            </Panel>
          )}
          <Warnings draft={draft} />
        </aside>
      </div>
    ),
  })
}

function StateBar({ shell, timeZone, draft, digest, minutesLeft, isToday }: Props) {
  const { stories, themes } = countStories(draft.edition)
  const publishers = new Set(
    draft.edition.themes.flatMap((theme) => theme.stories.map(({ source }) => source)),
  )
  const facts = [
    countOf(stories, 'story', 'stories'),
    countOf(themes, 'theme'),
    countOf(draft.edition.minutes, 'minute'),
    `${(draft.bytes / BYTES_PER_KB).toFixed(1)} KB of ${BUDGET_KB}`,
    `from ${countOf(draft.articles, 'article')}`,
    publishers.size > 1 ? countOf(publishers.size, 'publisher') : '',
    `for ${countOf(draft.recipients, 'reader')}`,
  ]
  return (
    <div class="state-bar">
      <div>
        <h1>Draft of {wholeDay(draft.day)}</h1>
        <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
        <Post action="/desk/refresh" token={shell.formToken}>
          <span class="small soft">As of {clockTimeIn(draft.madeAt, timeZone)} </span>
          <button class="link" type="submit">
            Refresh
          </button>
        </Post>
        <p>
          {digest === null || (digest.state === 'due' && minutesLeft > 0) ? (
            `Publishes by itself in ${inWords(minutesLeft)}.`
          ) : (
            <Waiting digest={digest} timeZone={timeZone} />
          )}
        </p>
      </div>
      <div class="row">
        <a class="button" href={`/desk/preview/${draft.day}`}>
          Preview
        </a>
        {isToday && <Steering shell={shell} day={draft.day} isHeld={digest?.state === 'held'} />}
      </div>
    </div>
  )
}

/** Says what a digest that has not been composed is waiting for. */
const Waiting = ({
  digest: { state, reason, resumeAt, deadline },
  timeZone,
}: {
  digest: Digest
  timeZone: string
}) =>
  state === 'held' ? (
    <>
      <span class="state warn">On hold</span>
      {reason !== null && `: ${reason}`}.{' '}
      {resumeAt === null
        ? `It is skipped at ${momentIn(deadline, timeZone)} unless somebody releases it.`
        : `Decided at ${momentIn(resumeAt, timeZone)} unless somebody releases it.`}
    </>
  ) : (
    <>It is being composed.</>
  )

/** Buttons that hold, release and skip today's digest, and the link that publishes it. */
const Steering = ({ shell, day, isHeld }: { shell: Shell; day: string; isHeld: boolean }) => (
  <>
    <Post action="/desk/steer" token={shell.formToken} class="row">
      <input type="hidden" name="day" value={day} />
      {isHeld ? (
        <button type="submit" name="action" value="release" id="hold" class="strong">
          Release
        </button>
      ) : (
        <button type="submit" name="action" value="hold" id="hold">
          Hold
        </button>
      )}
      <button
        type="submit"
        name="action"
        value="skip"
        id="skip"
        data-ask="Skip this day? Nobody gets a letter."
      >
        Skip the day
      </button>
    </Post>
    {!isHeld && (
      <a class="button strong" href="/desk/publish">
        Publish now
      </a>
    )}
  </>
)

const inWords = (minutes: number) =>
  minutes < 120 ? countOf(minutes, 'minute') : `${Math.floor(minutes / 60)} h ${minutes % 60} min`

type PartProps = { shell: Shell; draft: DeskDraft }

/** The sender, subject and preview line as a phone shows them, and the form that changes them. */
const InboxLine = ({ shell, draft: { day, edition } }: PartProps) => (
  <Panel title="Inbox line">
    <div class="inbox" lang={edition.language}>
      <b>{shell.publication.name}</b>
      <div>
        <b class="subject">{edition.subject}</b> <span class="soft">{edition.preheader}</span>
      </div>
    </div>
    <details>
      <summary class="small">Change the subject and the preview line</summary>
      {(['subject', 'preheader'] as const).map((name) => (
        <Post action="/desk/edit" token={shell.formToken} key={name}>
          <input type="hidden" name="day" value={day} />
          <label for={name}>{name === 'subject' ? 'Subject' : 'Preview line'}</label>
          <div class="row">
            <input
              id={name}
              name={name}
              lang={edition.language}
              value={edition[name]}
              maxlength={LONGEST_EDITS[name]}
              required
            />
            <button type="submit" name="edit" value={name} id={`save-${name}`}>
              Change
            </button>
          </div>
        </Post>
      ))}
    </details>
  </Panel>
)

const Introduction = ({ shell, draft: { day, edition } }: PartProps) => (
  <Panel title="Introduction" note="Below the lead">
    {edition.introduction !== undefined && (
      <p class="serif pre" lang={edition.language}>
        {edition.introduction}
      </p>
    )}
    <details>
      <summary class="small">{edition.introduction === undefined ? 'Write one' : 'Change it'}</summary>
      <Post action="/desk/edit" token={shell.formToken}>
        <input type="hidden" name="day" value={day} />
        <textarea
          name="introduction"
          class="wide"
          rows={4}
          required
          maxlength={LONGEST_EDITS.introduction}
          aria-label="Introduction"
          lang={edition.language}
        >
          {edition.introduction ?? ''}
        </textarea>
        <p>
          <button type="submit" name="edit" value="introduction" id="save-introduction">
            Save the introduction
          </button>{' '}
          <span class="small soft">At most {LONGEST_EDITS.introduction} characters</span>
        </p>
      </Post>
    </details>
  </Panel>
)

function UndoAll({ shell, draft }: PartProps) {
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

/** Articles that were rejected, left out or warned about. */
function Warnings({ draft: { explanation } }: { draft: DeskDraft }) {
  const { rejected, leftOut = [], warnings = [] } = explanation
  if (rejected.length + leftOut.length + warnings.length === 0) return null
  return (
    <Panel title="Articles not used">
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
