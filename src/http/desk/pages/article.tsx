/** @jsxImportSource hono/jsx */
// Shows an article before and after cleaning.
import type { Source } from '../../../d1/sources/sources.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { Panel } from './parts.tsx'
import { sourceName } from './sources.tsx'

/** An article before and after cleaning, with the lines that cleaning removed. */
export type CleanedArticle = {
  title: string
  url: string
  language: string | null
  before: string
  blocks: readonly { kind: string; text: string }[]
  dropped: readonly { line: string; rule: string }[]
}

/** Screen that compares an article before and after cleaning. */
export const ArticleScreen = ({
  shell,
  source,
  article,
}: {
  shell: Shell
  source: Source
  article: CleanedArticle
}) =>
  DeskPage({
    shell,
    title: article.title,
    screen: 'Sources',
    children: (
      <>
        <p class="small">
          <a href={`/desk/sources/${source.id}`}>{sourceName(source)}</a>
        </p>
        <h1 lang={article.language ?? undefined}>{article.title}</h1>
        <p class="small">
          <a href={article.url} rel="noreferrer">
            {article.url}
          </a>
        </p>
        <div class="pair">
          <Panel title="As published">
            <div class="pre" lang={article.language ?? undefined}>
              {article.before}
            </div>
          </Panel>
          <Panel title="Cleaned">
            <div class="serif" lang={article.language ?? undefined}>
              {article.blocks.map(({ kind, text }) => (
                <p key={text}>{kind === 'subhead' ? <b>{text}</b> : text}</p>
              ))}
            </div>
            {article.dropped.length > 0 && (
              <>
                <h3>Removed</h3>
                <ul>
                  {article.dropped.map(({ line, rule }) => (
                    <li key={line}>
                      <span class="gone">{line}</span> <span class="small soft">{rule}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Panel>
        </div>
      </>
    ),
  })
