/** @jsxImportSource hono/jsx */

import { dayInWords, firstWeekday, longDate, monthOf, wordsFor } from '../../../locales/locales.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import { weekOf } from '../../calendar/month.ts'
import type { Publication } from '../../config/config.ts'
import type { EditionEntry } from '../../kv/editions.ts'
import { Calendar } from './calendar.tsx'
import { JoinForm } from './join-form.tsx'
import { Page } from './layout.tsx'
import { Months } from './months.tsx'
import { SearchForm } from './search-form.tsx'

type Props = {
  publication: Publication
  /** All published editions, newest first. */
  editions: readonly EditionEntry[]
  /** Month to show, as `YYYY-MM`, or null for the newest edition's month. */
  month: string | null
  /** Headlines by day, the most important first. Some days may be missing. */
  headlines: ReadonlyMap<string, readonly string[]>
  /** Whether the page has a sign-up form. It has none if sign-ups need the Turnstile widget. */
  joins?: boolean
}

/** Page that lists a month's editions by week, newest first, with a calendar and a search form. */
export const ArchivePage = ({ publication, editions, month, headlines, joins = false }: Props) => {
  const words = wordsFor(publication.language)
  const { archive, allEditions } = words.pages
  const shown = month ?? editions[0]?.day.slice(0, 7) ?? ''
  const months = [...new Set(editions.map(({ day }) => day.slice(0, 7)))]
  const inMonth = editions.filter(({ day }) => day.startsWith(`${shown}-`))
  const days = new Set(inMonth.map(({ day }) => day))
  return Page({
    publication,
    title: month === null ? allEditions : monthOf(`${month}-01`, words),
    description: fill(archive.description, { name: publication.name }),
    path: month === null ? '/digests' : `/digests?month=${month}`,
    kind: 'archive',
    children: (
      <>
        <h1>{allEditions}</h1>
        <SearchForm language={publication.language} />
        {editions.length === 0 ? (
          <p class="lede">{archive.none}</p>
        ) : (
          <>
            <section class="month" aria-labelledby="month">
              <h2 id="month">{monthOf(`${shown}-01`, words)}</h2>
              <Calendar month={shown} months={months} days={days} words={words} />
              <div class="weeks">
                <Weeks editions={inMonth} headlines={headlines} words={words} />
              </div>
            </section>
            <Months months={months} shown={shown} words={words} />
          </>
        )}
        {joins && <JoinForm publication={publication} />}
      </>
    ),
  })
}

type ListProps = Pick<Props, 'editions' | 'headlines'> & { words: Words }

function Weeks({ editions, headlines, words }: ListProps) {
  const weeks = Map.groupBy(editions, ({ day }) => weekOf(day, firstWeekday(words)))
  return [...weeks].map(([start, days]) => (
    <section key={start} aria-labelledby={`week-${start}`}>
      <h3 id={`week-${start}`}>
        {fill(words.pages.archive.week, {
          date: dayInWords(start, words.locale, { day: 'numeric', month: 'long' }),
        })}
      </h3>
      <ol class="days">
        {days.map((edition) => (
          <Day key={edition.day} edition={edition} further={headlines.get(edition.day) ?? []} words={words} />
        ))}
      </ol>
    </section>
  ))
}

/** Maximum number of headlines shown below a day's first headline. */
const FURTHER = 2

type DayProps = { edition: EditionEntry; further: readonly string[]; words: Words }

function Day({ edition: { day, subject, stories }, further, words }: DayProps) {
  const others = further.filter((title) => title !== subject).slice(0, FURTHER)
  return (
    <li>
      <bdi>
        <a href={`/digests/${day}`}>{subject}</a>
      </bdi>
      {others.map((title) => (
        <p key={title}>
          <bdi>{title}</bdi>
        </p>
      ))}
      <p class="small">
        <time datetime={day}>{longDate(day, words)}</time> · {phrase(words.stories, stories, words.locale)}
      </p>
    </li>
  )
}
