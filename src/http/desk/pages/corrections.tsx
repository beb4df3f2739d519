/** @jsxImportSource hono/jsx */
// Shows a published edition's corrections, and the forms for new ones.
import type { StoredCorrection } from '../../../d1/corrections.ts'
import { LONGEST_NOTE } from '../../../digest/corrections.ts'
import type { Edition, EditionStory } from '../../../digest/edition.ts'
import { LONGEST_EDITS } from '../../../digest/edits.ts'
import { listStories } from '../../../digest/headed-stories.ts'
import { wholeHeadline } from '../../../digest/whole-headline.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { momentIn, wholeDay } from './moments.ts'
import { Panel, Post } from './parts.tsx'

type ListProps = {
  day: string
  corrections: readonly StoredCorrection[]
  timeZone: string
  token: string
}

/** List of the corrections in force, each with an undo button, and a link to the forms. */
export const Corrections = ({ day, corrections, timeZone, token }: ListProps) => (
  <>
    <ul class="plain small">
      {corrections
        .filter(({ undoneAt }) => undoneAt === null)
        .map(({ id, note, by, at }) => (
          <li key={id}>
            {note} <span class="soft">{`· ${by}, ${momentIn(at, timeZone)}`}</span>{' '}
            <Post action={`/desk/editions/${day}/correct/undo`} token={token} class="inline">
              <button class="link" type="submit" name="id" value={id} aria-label={`Undo: ${note}`}>
                undo
              </button>
            </Post>
          </li>
        ))}
    </ul>
    <p>
      <a href={`/desk/editions/${day}/correct`}>Correct it, or take a story down</a>
    </p>
  </>
)

type PageProps = { shell: Shell; edition: Edition }

/** Page with forms for correcting an edition's texts and stories. */
export const CorrectPage = ({ shell, edition }: PageProps) => {
  const path = `/desk/editions/${edition.day}/correct`
  return DeskPage({
    shell,
    title: `Correct ${wholeDay(edition.day)}`,
    screen: 'Editions',
    children: (
      <>
        <p class="small">
          <a href={`/desk/editions/${edition.day}`}>Back to the edition</a>
        </p>
        <h1>Correct {wholeDay(edition.day)}</h1>
        <p class="soft">
          A correction changes the web page, the text, the JSON and the feeds, and shows your note there. Sent
          letters do not change.
        </p>
        <Panel title="Edition">
          <details>
            <summary lang={edition.language}>{wholeHeadline(edition)}</summary>
            <Post action={path} token={shell.formToken}>
              <input type="hidden" name="kind" value="amend-edition" />
              <Field name="subject" label="Edition headline" id="edition" value={wholeHeadline(edition)} />
              <Field
                name="introduction"
                label="Introduction"
                id="edition"
                value={edition.introduction ?? ''}
              />
              <Note id="edition" />
              <p>
                <button type="submit">Correct the edition</button>
              </p>
            </Post>
          </details>
        </Panel>
        <Panel title="Stories">
          <ul class="plain">
            {listStories(edition).map(({ story }) => (
              <li key={story.id}>
                <StoryForm story={story} path={path} token={shell.formToken} />
              </li>
            ))}
          </ul>
        </Panel>
      </>
    ),
  })
}

const StoryForm = ({ story, path, token }: { story: EditionStory; path: string; token: string }) => (
  <details>
    <summary lang={story.language ?? undefined}>{story.title}</summary>
    <Post action={path} token={token}>
      <input type="hidden" name="story" value={story.id} />
      <Field name="title" label="Headline" id={story.id} value={story.title} />
      <Field name="summary" label="Summary" id={story.id} value={story.summary} />
      <Note id={story.id} />
      <p class="row">
        <button type="submit" name="kind" value="amend-story">
          Correct the story
        </button>
        <button type="submit" name="kind" value="take-down" data-ask="Take this story down?">
          Take it down
        </button>
      </p>
    </Post>
  </details>
)

type FieldProps = {
  name: 'title' | 'summary' | 'subject' | 'introduction'
  label: string
  /** Suffix that makes element ids unique, such as a story's id. */
  id: string
  value: string
}

function Field({ name, label, id, value }: FieldProps) {
  const isLine = name === 'title' || name === 'subject'
  const common = { id: `${name}-${id}`, name, maxlength: LONGEST_EDITS[name] }
  return (
    <div class="field">
      <label for={common.id}>{label}</label>
      {isLine ? (
        <input {...common} value={value} required />
      ) : (
        <textarea {...common} rows={3}>
          {value}
        </textarea>
      )}
    </div>
  )
}

const Note = ({ id }: { id: string }) => (
  <div class="field">
    <label for={`note-${id}`}>Note for readers</label>
    <input
      id={`note-${id}`}
      name="note"
      maxlength={LONGEST_NOTE}
      placeholder="An earlier headline named the wrong city."
      required
    />
  </div>
)
