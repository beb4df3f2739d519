// Parses dates and times in the formats that feeds and other programs use.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { monthNumberOf } from './months.ts'
import { zoneOffset } from './zones.ts'

/** Epoch numbers below this value count as seconds. As milliseconds, the value would be a time in 1973. */
const MOST_SECONDS = 100_000_000_000
/** Minimum year accepted. Earlier years come from unset fields, such as 0001-01-01 or 30 Nov -0001. */
const MIN_YEAR = 1000
/** Two-digit years below this number count as 20xx, and others as 19xx. */
const PIVOT = 70
/** Maximum length of a time, in characters. */
const LONGEST = 80

const NUMBER = /^-?\d{9,11}(?:\.\d+)?$|^-?\d{12,14}$/
/** Matches a time of day that precedes the date. */
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?)[\s,|–-]+(.*\d{4})$/i
/** Matches a date that starts with the year, optionally after a weekday: `2026-11-28`, `Sat, 2026/11/28`. */
const YEAR_FIRST = /^(?:\p{L}+\.?,?\s+)?(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?(?:[T\s,(]+(.*))?$/iu
/** Matches a year, a month's name and a day: `2026-Nov-28`, `2026. november 28.` */
const YEAR_NAME = /^(\d{4})[-/.\s]+([\p{L}\p{M}]{3,})\.?[-/\s]+(\d{1,2})(?!\d)(.*)$/u
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$/i
/** Matches a JSON date from .NET: `/Date(1795852800000+0100)/`. */
const DOT_NET = /^\/Date\((-?\d{9,14})(?:[+-]\d{4})?\)\/$/
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](.*)$/
/**
 * Matches a date that starts with the day: `23 Nov 2026`, `23-Nov-26`, `1er août 2026`, `28 de noviembre de
 * 2026`.
 */
const DAY_FIRST =
  /(?:^|[\s,.])(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?[\s-]*(?:de |of |d’|d')?([\p{L}\p{M}]{2,})\.?[\s,-]*(?:de |del )?(\d{4}|\d{2}(?![:\d]))(.*)$/iu
/**
 * Matches a date that starts with the month: `November 23, 2026`, `Nov 23 08:00:00 2026`. The time may
 * precede the year.
 */
const MONTH_FIRST =
  /(?:^|[\s,.])([\p{L}\p{M}]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?:[A-Z]{3,4}|[+-]\d{4}))?)\s+)?(\d{4})(.*)$/iu
const DOTTED = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2}(?!\d))(?:[,\s]+(.*))?$/u
const CLOCK =
  /(\d{1,2})[:.h時时시]\s?(\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])(?:\.?m)?\b\.?)?(?:\s*(?:Uhr|hrs|h)\b)?(.*)$/i
/** Matches "a.m." in Chinese, Japanese and Korean, which precedes the time. */
const MORNING = /上午|午前|오전/
/** Matches "p.m." in Chinese, Japanese and Korean, which precedes the time. */
const AFTERNOON = /下午|午後|오후/
const HOUR = /(?:^|\s)(\d{1,2})\s*([ap])\.?m\b\.?(.*)$/i
/** Matches an ISO 8601 time that consists of only an hour and a zone: `08Z`, `09+01:00`. */
const REDUCED = /^(\d{2})((?:Z|[+-]\d{2}(?::?\d{2})?)(?:\[.*)?)$/i

type Day = { year: number; month: number; day: number; rest: string }

/**
 * Parses a time in the formats that feeds use, such as ISO 8601, RFC 822, RFC 850, asctime, and epoch seconds
 * or milliseconds. Recognises month names in many languages.
 *
 * A time without a zone is interpreted as UTC, and a date without a time as midnight. An incorrect weekday is
 * ignored. An ambiguous date such as 03/04/2026 is rejected.
 *
 * @param input A string or number.
 * @returns ISO 8601 in UTC with milliseconds, or null if the input is not a valid time.
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3 for obsolete zones
 */
export function parseTime(input: unknown): string | null {
  if (typeof input === 'number') return ofEpoch(input)
  if (typeof input !== 'string' || input.length > LONGEST) return null
  const text = input
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    .replace(/\s+/g, ' ')
    .trim()
  if (NUMBER.test(text) && !isBasic(text)) return ofEpoch(Number(text))
  const milliseconds = DOT_NET.exec(text)?.[1]
  if (milliseconds !== undefined) return ofEpoch(Number(milliseconds))
  const day = findDay(text.replace(TIME_FIRST, '$2 $1'))
  return day === null ? null : withClock(day)
}

function westernDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) & 0xf)
}

/** Returns whether 14 digits are a date and time, such as 20261128080000, rather than epoch milliseconds. */
function isBasic(text: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}$/.test(text)
}

function ofEpoch(number: number): string | null {
  const time = new Date(Math.abs(number) < MOST_SECONDS ? number * 1000 : number)
  return Number.isNaN(time.getTime()) || number <= 0 ? null : time.toISOString()
}

function findDay(text: string): Day | null {
  const [, y, , m, d, after = ''] = YEAR_FIRST.exec(text) ?? []
  if (y !== undefined) return dayOf(y, Number(m), d, after)
  const basic = BASIC.exec(text)
  if (basic !== null) {
    const [, year, month, day, hours, minutes, seconds = '00', zone = ''] = basic
    return dayOf(year, Number(month), day, hours === undefined ? '' : `${hours}:${minutes}:${seconds}${zone}`)
  }
  const asian = EAST_ASIAN.exec(text)
  if (asian !== null) return dayOf(asian[1], Number(asian[2]), asian[3], asian[4] ?? '')
  const first = DAY_FIRST.exec(text)
  const month = first === null ? null : monthNumberOf(first[2] ?? '')
  if (first !== null && month !== null) return dayOf(first[3], month, first[1], first[4] ?? '')
  const written = YEAR_NAME.exec(text)
  const writtenMonth = written === null ? null : monthNumberOf(written[2] ?? '')
  if (written !== null && writtenMonth !== null)
    return dayOf(written[1], writtenMonth, written[3], written[4] ?? '')
  const named = MONTH_FIRST.exec(text)
  const namedMonth = named === null ? null : monthNumberOf(named[1] ?? '')
  if (named !== null && namedMonth !== null)
    return dayOf(named[4], namedMonth, named[2], `${named[3] ?? ''} ${named[5] ?? ''}`)
  return findNumericDay(text)
}

/**
 * Parses numeric dates such as `28.11.2026`. With slashes or hyphens, the order of day and month must be
 * unambiguous.
 */
function findNumericDay(text: string): Day | null {
  const [, one, mark, two, year, after = ''] = DOTTED.exec(text) ?? []
  if (one === undefined || two === undefined) return null
  if (mark === '.' || Number(one) > 12 || one === two) return dayOf(year, Number(two), one, after)
  return Number(two) > 12 ? dayOf(year, Number(one), two, after) : null
}

function dayOf(year = '', month: number, day = '', rest: string): Day {
  const short = Number(year)
  const whole = year.length > 2 ? short : short + (short < PIVOT ? 2000 : 1900)
  return { year: whole, month, day: Number(day), rest }
}

/**
 * Combines a date with its time and zone. Returns null if any of them is invalid, and for default dates such
 * as 1970-01-01.
 */
function withClock({ year, month, day, rest: given }: Day): string | null {
  const rest = given.replace(REDUCED, '$1:00$2')
  const clock = CLOCK.exec(rest)
  const [, h, meridian, after] = clock === null ? (HOUR.exec(rest) ?? []) : []
  const [hours, minutes, seconds] = clock
    ? clock.slice(1, 4).map((part) => Number(part ?? 0))
    : [Number(h ?? 0), 0, 0]
  if (hours === undefined || minutes === undefined || seconds === undefined) return null
  const half = hours > 12 ? undefined : ((clock?.[5] ?? meridian)?.toLowerCase() ?? halfBefore(rest))
  if (clock === null && h === undefined && /\d/.test(rest)) return null
  if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0)) return null
  const offset = zoneOffset(clock?.[6] ?? after ?? rest)
  const date = new Date(Date.UTC(year, month - 1, day))
  if (offset === null || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  if (year < MIN_YEAR || Math.abs(date.getTime()) <= MS_PER_DAY) return null
  const milliseconds = Math.floor(1000 * Number(`0.${clock?.[4] ?? 0}`))
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  return new Date(
    date.getTime() + ((hour * 60 + minutes - offset) * 60 + seconds) * 1000 + milliseconds,
  ).toISOString()
}

function halfBefore(rest: string): 'a' | 'p' | undefined {
  if (AFTERNOON.test(rest)) return 'p'
  return MORNING.test(rest) ? 'a' : undefined
}
