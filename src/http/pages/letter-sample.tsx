/** @jsxImportSource hono/jsx */
import { directionOf } from '../../../locales/direction.ts'
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { leadLine } from '../../letters/coverage.ts'
import { editionCounts } from './edition-counts.ts'
import { Brief } from './sections.tsx'
import { PageStory } from './story.tsx'

type Props = { edition: Edition; publication: Publication }

/** Sample of the newest letter, with its inbox line, its first story and the news in brief. */
export function LetterSample({ edition, publication }: Props) {
  const { day, language } = edition
  const [first] = listStories(edition)
  const words = wordsFor(language)
  const { home } = wordsFor(publication.language).pages
  const own = language === publication.language ? undefined : language
  const path = `/digests/${day}`
  return (
    <section class="sample" aria-labelledby="latest">
      <h2 id="latest">{home.latest}</h2>
      <div class="letter" lang={own} dir={own && directionOf(own)}>
        <p class="inbox">
          <b>{publication.name}</b> <bdi>{edition.subject}</bdi>
        </p>
        <p class="masthead">{publication.name}</p>
        <p class="dateline">
          <a href={path}>
            <time datetime={day}>{longDate(day, words)}</time>
          </a>{' '}
          · {editionCounts(edition, words)}
        </p>
        {first !== undefined && (
          <PageStory
            story={first.story}
            setting={{ words, language }}
            leads={leadLine(first.theme.name, first.story, words)}
          />
        )}
        <Brief edition={edition} words={words} path={path} />
        <p class="more">
          <a href={path} lang={own && publication.language} dir={own && directionOf(publication.language)}>
            {home.whole}
          </a>
        </p>
      </div>
    </section>
  )
}
