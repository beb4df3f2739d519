/** @jsxImportSource hono/jsx */
// Shows one story of a draft, with forms for editing it.
import type { Article } from '../../../articles/article.ts'
import type { ConsideredStory, EditionStory } from '../../../digest/edition.ts'
import { LONGEST_EDITS } from '../../../digest/edits.ts'
import type { Theme } from '../../../themes/theme.ts'
import type { DeskDraft } from '../draft.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { Panel, Post } from './parts.tsx'
import { ScoreTable } from './score-table.tsx'
import { EditsOf } from './story-list.tsx'

type Props = {
  shell: Shell
  draft: DeskDraft
  story: ConsideredStory
  /** Story as readers see it, or null if the digest leaves it out. */
  shown: EditionStory | null
  articles: readonly Article[]
  themes: readonly Theme[]
}

export function StoryPage({ shell, draft, story, shown, articles, themes }: Props) {
  const token = shell.formToken
  const edit = (children: unknown) => (
    <Post action="/desk/edit" token={token} class="field">
      <input type="hidden" name="day" value={draft.day} />
      <input type="hidden" name="article" value={story.headlineFrom} />
      {children as never}
    </Post>
  )
  const others = draft.explanation.stories.filter(({ included, id }) => included && id !== story.id)
  return DeskPage({
    shell,
    title: shown?.title ?? story.title,
    screen: 'Today',
    children: (
      <>
        <p class="small">
          <a href={`/desk#${story.id}`}>Back to the draft</a>
        </p>
        <h1 lang={shown?.language ?? undefined}>{shown?.title ?? story.title}</h1>
        <p class="soft">{story.reason}.</p>
        <EditsOf draft={draft} token={token} story={story.id} />
        <div class="cols">
          <div>
            <Panel title="Headline">
              {edit(
                <div class="row">
                  <input
                    name="retitle"
                    aria-label="Headline"
                    value={shown?.title ?? story.title}
                    maxlength={LONGEST_EDITS.title}
                    required
                  />
                  <button name="edit" value="retitle" type="submit">
                    Retitle
                  </button>
                </div>,
              )}
            </Panel>
            <Panel title="Summary">
              {edit(
                <>
                  <textarea
                    name="summary"
                    class="wide"
                    rows={3}
                    aria-label="Summary"
                    maxlength={LONGEST_EDITS.summary}
                  >
                    {shown?.summary ?? story.summary ?? ''}
                  </textarea>
                  <p>
                    <button name="edit" value="summary" type="submit">
                      Change the summary
                    </button>
                  </p>
                </>,
              )}
            </Panel>
            <Panel title="Articles" note="Tick articles about a different event">
              {edit(
                <>
                  <ul class="plain">
                    {articles.map(({ key, title, source, url, language }) => (
                      <li key={key}>
                        <label class="box">
                          <input type="checkbox" name="part" value={key} />{' '}
                          <span lang={language ?? undefined}>{title}</span>
                        </label>
                        <div class="small soft">
                          <a href={url} rel="noreferrer">
                            {source}
                          </a>
                        </div>
                      </li>
                    ))}
                  </ul>
                  {articles.length > 1 && (
                    <p>
                      <button name="edit" value="split" type="submit">
                        Split off the ticked ones
                      </button>
                    </p>
                  )}
                </>,
              )}
            </Panel>
          </div>
          <aside>
            <ScoreTable parts={story.parts} />
            <Panel title="Place">
              {edit(
                <>
                  <div class="row">
                    <button name="edit" value="lead" type="submit">
                      Make it the lead
                    </button>
                    {story.included ? (
                      <button name="edit" value="drop" type="submit">
                        Drop
                      </button>
                    ) : (
                      <button name="edit" value="include" type="submit">
                        Include
                      </button>
                    )}
                  </div>
                  <div class="row">
                    <input
                      name="pin"
                      type="number"
                      min={1}
                      max={200}
                      value={1}
                      aria-label="Position in the theme"
                    />
                    <button name="edit" value="pin" type="submit">
                      Pin to this place
                    </button>
                  </div>
                </>,
              )}
            </Panel>
            <Panel title="Theme">
              {edit(
                <div class="row">
                  <select name="move" aria-label="Theme">
                    {themes.map(({ id, name }) => (
                      <option key={id} value={id} selected={id === story.theme}>
                        {name}
                      </option>
                    ))}
                  </select>
                  <button name="edit" value="move" type="submit">
                    Move
                  </button>
                </div>,
              )}
            </Panel>
            {others.length > 0 && (
              <Panel title="Merge with another story">
                {edit(
                  <>
                    <select name="with" class="wide" aria-label="Other story">
                      {others.map(({ id, title, headlineFrom }) => (
                        <option key={id} value={headlineFrom}>
                          {title}
                        </option>
                      ))}
                    </select>
                    <p>
                      <button name="edit" value="merge" type="submit">
                        Merge
                      </button>
                    </p>
                  </>,
                )}
              </Panel>
            )}
          </aside>
        </div>
      </>
    ),
  })
}
