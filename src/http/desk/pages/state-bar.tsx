/** @jsxImportSource hono/jsx */
// Shows a draft's state, size and number of readers, with controls to hold, release, skip or publish it.
import type { Digest } from '../../../d1/digests/digests.ts'
import { countStories } from '../../../digest/headed-stories.ts'
import { countOf } from '../../../text/count-of.ts'
import type { DeskDraft } from '../draft.ts'
import type { Shell } from './layout.tsx'
import { clockTimeIn, momentIn, wholeDay } from './moments.ts'
import { Post } from './parts.tsx'

/** Recommended maximum size of a letter, in KB. Gmail clips letters larger than about 102 KB. */
const BUDGET_KB = 80
const BYTES_PER_KB = 1000

type Props = {
  shell: Shell
  timeZone: string
  draft: DeskDraft
  /** Digest of the draft's day, or null if it does not exist yet. */
  digest: Digest | null
  minutesLeft: number
  /** Whether the draft is for today. Tomorrow's draft cannot be held, skipped or published. */
  isToday: boolean
}

export function StateBar({ shell, timeZone, draft, digest, minutesLeft, isToday }: Props) {
  const { stories, themes, publishers } = countStories(draft.edition)
  const facts = [
    countOf(stories, 'story', 'stories'),
    countOf(themes, 'theme'),
    countOf(draft.edition.minutes, 'minute'),
    `${(draft.bytes / BYTES_PER_KB).toFixed(1)} KB of ${BUDGET_KB}`,
    `from ${countOf(draft.articles, 'article')}`,
    publishers > 1 ? countOf(publishers, 'publisher') : '',
    `for ${countOf(draft.recipients, 'reader')}`,
  ]
  return (
    <div class="state-bar">
      <div>
        <h1>Draft for {wholeDay(draft.day)}</h1>
        <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
        <Post action="/desk/refresh" token={shell.formToken}>
          <span class="small soft">As of {clockTimeIn(draft.madeAt, timeZone)} </span>
          <button class="link" type="submit">
            Refresh
          </button>
        </Post>
        <p>
          {digest === null || (digest.state === 'due' && minutesLeft > 0) ? (
            `The digest is due in ${inWords(minutesLeft)}.`
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

/** Explains why a digest has not been composed yet. */
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
        ? `The digest will be skipped at ${momentIn(deadline, timeZone)} unless it is released.`
        : `The review ends at ${momentIn(resumeAt, timeZone)} unless the digest is released earlier.`}
    </>
  ) : (
    <>The digest is being composed.</>
  )

/** Buttons that hold, release or skip today's digest, and a link to the page that publishes it. */
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
        data-ask="Skip this day? No letters will be sent."
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
