/** @jsxImportSource hono/jsx */
// Shows statistics for the last 30 days as a chart and tables.
import { SECONDS_PER_MINUTE } from '../../../calendar/clock.ts'
import type { DayOfGrowth, EditionCount, Statistics } from '../../../delivery/statistics.ts'
import { countOf, grouped } from '../../../text/count-of.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { Panel, Scroll } from './parts.tsx'

/** Size of the growth chart, in SVG units. */
const CHART = { width: 720, height: 96 }
/** Fraction of each chart column's width left as a gap. */
const GAP = 0.25
/** Maximum number of sources on the page. The CSV file lists all sources. */
const SHOWN_SOURCES = 40

/** Column chart of active readers per day, up to today. */
export function GrowthChart({ days }: { days: readonly DayOfGrowth[] }) {
  const most = Math.max(1, ...days.map(({ active }) => active))
  const step = CHART.width / Math.max(1, days.length)
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={`Active readers in ${countOf(days.length, 'day')}: ${grouped(days[0]?.active ?? 0)} on the first day, ${grouped(days.at(-1)?.active ?? 0)} today`}
    >
      {days.map(({ day, active }, place) => {
        const height = Math.max(1, (active / most) * CHART.height)
        return (
          <rect
            key={day}
            class={place === days.length - 1 ? 'now' : ''}
            x={(place * step).toFixed(1)}
            y={(CHART.height - height).toFixed(1)}
            width={(step * (1 - GAP)).toFixed(1)}
            height={height.toFixed(1)}
          />
        )
      })}
    </svg>
  )
}

/** Formats the total changes over several days, such as `+412 joined, −58 left`. */
export function changesInWords(days: readonly DayOfGrowth[]): string {
  const sum = (field: 'joined' | 'left') => days.reduce((total, day) => total + day[field], 0)
  return `+${grouped(sum('joined'))} joined, −${grouped(sum('left'))} left`
}

export const StatisticsPage = ({ shell, statistics }: { shell: Shell; statistics: Statistics }) =>
  DeskPage({
    shell,
    title: 'Statistics',
    screen: 'Readers',
    children: (
      <>
        <h1>Statistics</h1>
        <p class="soft">The last 30 days. Readers are not tracked, so there are no opens or clicks.</p>
        <Panel title="Readers" note={<CsvLink table="days" />}>
          <p>{changesInWords(statistics.days)}</p>
          <GrowthChart days={statistics.days} />
          <details>
            <summary class="small">As a table</summary>
            <Days days={statistics.days} />
          </details>
        </Panel>
        <Panel title="Editions" note={<CsvLink table="editions" />}>
          <Editions editions={statistics.editions} />
        </Panel>
        <Panel title="Sources" note={<CsvLink table="sources" />}>
          <Table
            caption="Articles and stories by source"
            head={['Source', 'Articles', 'Stories']}
            rows={statistics.sources
              .slice(0, SHOWN_SOURCES)
              .map(({ source, articles, stories }) => [source, grouped(articles), grouped(stories)])}
          />
        </Panel>
      </>
    ),
  })

const CsvLink = ({ table }: { table: keyof Statistics }) => (
  <a href={`/desk/statistics/${table}.csv`} download={`${table}.csv`}>
    CSV
  </a>
)

const Days = ({ days }: { days: readonly DayOfGrowth[] }) => (
  <Table
    caption="Readers by day (UTC)"
    head={['Day', 'Joined', 'Left', 'Active']}
    rows={days
      .toReversed()
      .map(({ day, joined, left, active }) => [day, grouped(joined), grouped(left), grouped(active)])}
  />
)

const Editions = ({ editions }: { editions: readonly EditionCount[] }) => (
  <Table
    caption="Letters by edition"
    head={['Edition', 'Accepted', 'Bounced', 'Complaints', 'Time to last letter']}
    rows={editions.map(({ day, accepted, bounced, complained, secondsToLast }) => [
      day,
      grouped(accepted),
      grouped(bounced),
      grouped(complained),
      secondsToLast === null ? '–' : inWords(secondsToLast),
    ])}
  />
)

const inWords = (seconds: number) =>
  seconds < 2 * SECONDS_PER_MINUTE
    ? `${seconds} s`
    : `${grouped(Math.round(seconds / SECONDS_PER_MINUTE))} min`

type TableProps = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** Table of numbers with row headings in its first column. */
const Table = ({ caption, head, rows }: TableProps) => (
  <Scroll label={caption}>
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, place) => (
            <th key={name} scope="col" class={place === 0 ? undefined : 'n'}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, place) => (
              <td key={head[place + 1]} class="n">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)
