/** @jsxImportSource hono/jsx */
// Shows a draft's stories as rows: the lead, the themes, dropped stories, and the first stories below the
// cut.
import type { ConsideredStory, EditionStory } from '../../../digest/edition.ts'
import { listStories } from '../../../digest/headed-stories.ts'
import { countOf } from '../../../text/count-of.ts'
import type { Theme } from '../../../themes/theme.ts'
import type { DeskDraft } from '../draft.ts'
import { EDITED } from '../edit-words.ts'
import { Post } from './parts.tsx'

/** Maximum number of stories shown below the cut. */
const SHOWN_BELOW = 12

type ListProps = { draft: DeskDraft; token: string; themes: readonly Theme[] }

export function StoryList({ draft, token, themes }: ListProps) {
  const { edition, explanation } = draft
  const considered = new Map(explanation.stories.map((story) => [story.id, story]))
  const dropped = explanation.stories.filter(({ id, included }) => !included && isDropped(draft, id))
  const below = explanation.stories.filter(({ id, included }) => !included && !isDropped(draft, id))
  const nameOf = (id: string) => themes.find((theme) => theme.id === id)?.name ?? id
  const row = (story: EditionStory) => (
    <StoryRow key={story.id} draft={draft} token={token} story={considered.get(story.id)} shown={story} />
  )
  return (
    <>
      {edition.lead && (
        <section class="stories">
          <h2 class="serif">Lead</h2>
          {row(edition.lead)}
        </section>
      )}
      {edition.themes.map(({ id, name, stories }) => (
        <section class="stories" key={id}>
          <h2 class="serif" lang={edition.language}>
            {name}
          </h2>
          {stories.map(row)}
        </section>
      ))}
      {listStories(edition).length === 0 && (
        <p>There are no stories yet. New articles appear here as they arrive.</p>
      )}
      {dropped.length > 0 && (
        <section class="stories">
          <h2 class="serif">Dropped</h2>
          {dropped.map((story) => (
            <StoryRow key={story.id} draft={draft} token={token} story={story} shown={null} />
          ))}
        </section>
      )}
      {below.length > 0 && (
        <section class="stories">
          <h2 class="serif">Left out, just below the cut</h2>
          {below.slice(0, SHOWN_BELOW).map((story) => (
            <StoryRow
              key={story.id}
              draft={draft}
              token={token}
              story={story}
              shown={null}
              theme={nameOf(story.theme)}
            />
          ))}
          {below.length > SHOWN_BELOW && (
            <p class="small soft">
              At least {countOf(below.length - SHOWN_BELOW, 'more story', 'more stories')} further below.
            </p>
          )}
        </section>
      )}
    </>
  )
}

/** Returns a story's edits, except those that were undone. */
const editsOf = ({ edits }: DeskDraft, story: string) => edits.filter(({ effect }) => effect?.story === story)

const isDropped = (draft: DeskDraft, story: string) =>
  editsOf(draft, story).some(({ kind, effect }) => kind === 'drop' && effect?.result === 'applied')

type RowProps = {
  draft: DeskDraft
  token: string
  story: ConsideredStory | undefined
  /** Story as readers see it, or null if the digest leaves it out. */
  shown: EditionStory | null
  theme?: string
}

function StoryRow({ draft, token, story, shown, theme }: RowProps) {
  if (story === undefined) return null
  const { id, headlineFrom, reason, parts } = story
  const gone = shown === null && isDropped(draft, id)
  const others = shown?.also.length ?? 0
  return (
    <div class={shown === null ? 'story out' : 'story'} id={id}>
      <div>
        <h3 lang={shown?.language ?? draft.edition.language}>
          <a href={`/desk/stories/${draft.day}/${id}`}>
            {gone ? <s>{story.title}</s> : (shown?.title ?? story.title)}
          </a>
        </h3>
        <p class="small soft">
          {shown !== null && `${shown.source}${others > 0 ? ` + ${others}` : ''} · `}
          {theme !== undefined && `${theme} · `}
          {reason} · <a href={`/desk/stories/${draft.day}/${id}#score`}>score {parts.total.toFixed(2)}</a>
        </p>
        <EditsOf draft={draft} token={token} story={id} />
      </div>
      <Post action="/desk/edit" token={token} class="acts">
        <input type="hidden" name="day" value={draft.day} />
        <input type="hidden" name="article" value={headlineFrom} />
        {shown === null ? (
          !gone && <Act id={id} edit="include" words="Include" title={story.title} />
        ) : (
          <>
            {draft.edition.lead?.id !== id && <Act id={id} edit="lead" words="Lead" title={shown.title} />}
            <Act id={id} edit="first" words="Pin" title={shown.title} />
            <Act id={id} edit="drop" words="Drop" title={shown.title} />
          </>
        )}
      </Post>
    </div>
  )
}

/** Button that edits a story. Its accessible name contains the headline. */
const Act = ({ id, edit, words, title }: { id: string; edit: string; words: string; title: string }) => (
  <button type="submit" name="edit" value={edit} id={`${edit}-${id}`} aria-label={`${words}: ${title}`}>
    {words}
  </button>
)

/**
 * List of a story's edits with their authors, each with an undo button.
 *
 * @param props.story Id of the story, or null for edits that concern no story of the draft.
 */
export function EditsOf({ draft, token, story }: { draft: DeskDraft; token: string; story: string | null }) {
  const edits = story === null ? draft.edits.filter(({ effect }) => !effect?.story) : editsOf(draft, story)
  if (edits.length === 0) return null
  return (
    <ul class="edits small">
      {edits.map(({ id, kind, by, effect }) => (
        <li key={id}>
          {EDITED[kind]} by {by}
          {effect !== null && effect.result !== 'applied' && ` (without effect: ${effect.reason})`}{' '}
          <Post action="/desk/undo" token={token} class="inline">
            <input type="hidden" name="day" value={draft.day} />
            <button
              class="link"
              type="submit"
              name="edit"
              value={id}
              id={`undo-${id}`}
              aria-label={`Undo: ${EDITED[kind]} by ${by}`}
            >
              undo
            </button>
          </Post>
        </li>
      ))}
    </ul>
  )
}
