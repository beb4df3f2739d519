import type { Article } from '../../src/articles/article.ts'
import type { ComposeOptions } from '../../src/digest/compose.ts'
import type { Edit, NewEdit } from '../../src/digest/edits.ts'
import { anArticle } from '../themes/factories.ts'

export const anEdit = (id: number, edit: NewEdit): Edit => ({ ...edit, id })

export const someOptions = (fields: Partial<ComposeOptions> = {}): ComposeOptions => ({
  day: '2026-11-23',
  language: 'en',
  now: new Date('2026-11-23T07:00:00Z'),
  limits: { stories: 6, storiesPerTheme: 3, storiesPerPublisher: 8 },
  ...fields,
})

/** Titles of events, each with the number of its reports. */
const EVENTS = [
  ['Comet crosses the sky above the Ilmar observatory at night', 3],
  ['Grain prices fall as wheat harvest exceeds forecasts', 2],
  ['Port of Selby reopens its northern quay after eight months', 2],
  ['Parliament passes pension reform by three votes', 1],
  ['Striker Andrade scores twice as United win the cup final', 1],
  ['Night trains return to the mountain line in spring', 1],
] as const

/**
 * Returns one to three reports on each of the six events, with keys from `2026-11-23/e0-0` to
 * `2026-11-23/e5-0`.
 */
export function reports(): Article[] {
  return EVENTS.flatMap(([title, count], event) =>
    Array.from({ length: count }, (_, report) =>
      anArticle({
        id: `e${event}-${report}`,
        key: keyOf(event, report),
        title,
        url: `https://paper${report}.example/${event}`,
        source: `Paper ${event}-${report}`,
        text: `${title}, officials said on Monday. Report ${report} has more about it.`,
        publishedAt: `2026-11-23T0${report}:${10 + event}:00Z`,
      }),
    ),
  )
}

/** Returns the article key of a report on an event. */
export const keyOf = (event: number, report = 0) => `2026-11-23/e${event}-${report}`
