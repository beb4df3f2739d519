/** @jsxImportSource hono/jsx */
import { dayInWords, firstWeekday, longDate, monthOf } from '../../../locales/locales.ts'
import { inNumerals } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import { weeksIn } from '../../calendar/month.ts'

type Props = {
  /** Month to show, as `YYYY-MM`. */
  month: string
  /** Months with editions, newest first. */
  months: readonly string[]
  /** Days with an edition, as `YYYY-MM-DD`. */
  days: ReadonlySet<string>
  words: Words
}

/**
 * Calendar of a month, with links to its editions and to the nearest earlier and later months that have
 * editions.
 */
export function Calendar({ month, months, days, words }: Props) {
  const weeks = weeksIn(month, firstWeekday(words))
  const place = months.indexOf(month)
  return (
    <nav class="calendar" aria-label={words.pages.archive.calendar}>
      <table>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <Weekday key={day} day={day} words={words} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  {day.startsWith(month) && <Day day={day} isLinked={days.has(day)} words={words} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="pager">
        <MonthLink month={months[place + 1]} rel="prev" words={words} />
        <MonthLink month={months[place - 1]} rel="next" words={words} />
      </p>
    </nav>
  )
}

const Weekday = ({ day, words: { locale } }: { day: string; words: Words }) => (
  <th scope="col">
    <abbr title={dayInWords(day, locale, { weekday: 'long' })}>
      {dayInWords(day, locale, { weekday: 'narrow' })}
    </abbr>
  </th>
)

function Day({ day, isLinked, words }: { day: string; isLinked: boolean; words: Words }) {
  const number = inNumerals(Number(day.slice(-2)), words.locale)
  if (!isLinked) return <span>{number}</span>
  return (
    <a href={`/digests/${day}`} aria-label={longDate(day, words)}>
      {number}
    </a>
  )
}

type LinkProps = { month: string | undefined; rel: 'prev' | 'next'; words: Words }

const MonthLink = ({ month, rel, words }: LinkProps) =>
  month === undefined ? null : (
    <a class={rel === 'next' ? 'onward' : undefined} rel={rel} href={`/digests?month=${month}`}>
      {monthOf(`${month}-01`, words)}
    </a>
  )
