// Reads a feed's polling hints.
import { type Element, firstText, listChildren, ownText } from './element.ts'
import type { Feed } from './feed.ts'

/** Minutes per update period of the RSS syndication module. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/**
 * Reads a channel's polling hints: its interval, and the hours and days when it should not be polled.
 *
 * @see https://www.rssboard.org/rss-specification for ttl, skipHours and skipDays
 * @see https://web.resource.org/rss/1.0/modules/syndication/
 */
export function readPace(channel: Element): Pick<Feed, 'ttlMinutes' | 'skipHours' | 'skipDays'> {
  const ttl = positive(firstText(channel, 'ttl'))
  const period = PERIODS[firstText(channel, 'sy:updateperiod')?.toLowerCase() ?? '']
  const frequency = positive(firstText(channel, 'sy:updatefrequency')) ?? 1
  return {
    ttlMinutes: ttl ?? (period === undefined ? null : Math.round(period / frequency)),
    skipHours: listValues(channel, 'skiphours', 'hour')
      .map(Number)
      // In older versions of RSS, hour 24 is midnight.
      .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
      .map((hour) => hour % 24),
    skipDays: listValues(channel, 'skipdays', 'day')
      .map((day) => WEEKDAYS.indexOf(day.toLowerCase()))
      .filter((day) => day >= 0),
  }
}

function listValues(channel: Element, list: string, entry: string): string[] {
  return listChildren(channel, list).flatMap((element) =>
    listChildren(element, entry)
      .map(ownText)
      .filter((text) => text !== ''),
  )
}

function positive(text: string | null): number | null {
  const number = Number(text ?? Number.NaN)
  return Number.isFinite(number) && number > 0 ? number : null
}
