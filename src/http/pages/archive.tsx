/** @jsxImportSource hono/jsx */
import type { Publication } from '../../config.ts'
import { phrase } from '../../digest/plural.ts'
import type { EditionEntry } from '../../kv/editions.ts'
import { longDate, wordsFor } from '../../mail/words.ts'
import { Page } from './layout.tsx'

/** Every edition there is, newest first. */
export const ArchivePage = ({
  publication,
  editions,
}: {
  publication: Publication
  editions: EditionEntry[]
}) => {
  const words = wordsFor(publication.language)
  return Page({
    publication,
    title: 'All editions',
    description: `Every edition of ${publication.name}, newest first.`,
    children: (
      <>
        <h1>All editions</h1>
        {editions.length === 0 && <p class="lede">There is none yet. The first one will stand here.</p>}
        <ol class="days">
          {editions.map(({ day, subject, stories }) => (
            <li key={day}>
              <a href={`/digests/${day}`}>{subject}</a>
              <br />
              <span class="small">
                <time datetime={day}>{longDate(day, words)}</time> ·{' '}
                {phrase(words.stories, stories, words.locale)}
              </span>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}
