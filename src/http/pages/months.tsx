/** @jsxImportSource hono/jsx */
import { dayInWords, monthOf } from '../../../locales/locales.ts'
import type { Words } from '../../../locales/words.ts'

type Props = {
  /** Months with editions, as `YYYY-MM`, newest first. */
  months: readonly string[]
  shown: string
  words: Words
}

/** Links to all months with editions, with one row per year. */
export function Months({ months, shown, words }: Props) {
  if (months.length < 2) return null
  const years = Map.groupBy(months, (month) => month.slice(0, 4))
  return (
    <nav class="months" aria-label={words.pages.archive.months}>
      {[...years].map(([year, inYear]) => (
        <ul key={year}>
          <li>{dayInWords(`${year}-01-01`, words.locale, { year: 'numeric' })}</li>
          {inYear.map((month) => (
            <li key={month}>
              <a
                href={`/digests?month=${month}`}
                aria-label={monthOf(`${month}-01`, words)}
                aria-current={month === shown ? 'page' : undefined}
              >
                {dayInWords(`${month}-01`, words.locale, { month: 'short' })}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
