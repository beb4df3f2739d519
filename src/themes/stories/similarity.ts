// Adjusts scores for the length and time of reports. Two bare headlines about one event share few words, so
// their publication times matter more than those of full texts.
import { MS_PER_HOUR } from '../../calendar/clock.ts'

/** Length of a full text, as ln(1 + characters). */
const LONG = 6.5
/** Length of a bare headline, as ln(1 + characters). */
const HEADLINE = 4
/** Exponent that makes shortness fall steeply as texts get longer. */
const FADE = 8
/** Maximum relative rise in the score of bare headlines from the same hour. */
const LIFT = 2.4
/** Number of hours between two headlines after which their lift has faded to about a third. */
const HEADLINE_HOURS = 12
/** Time scale over which the score of any two reports fades, in hours. */
const HOURS = 60
/** Minimum factor for the time between two reports. It is well above 0, because a date may be wrong. */
const LEAST_FADED = 0.5
/** Assumed closeness in time of two headlines if the time of day of either is unknown. */
const UNKNOWN = 0.7

/**
 * Returns how close the shorter of two texts is to a bare headline, from 0 to 1. Lengths are ln(1 +
 * characters).
 */
export function shortness(lengthA: number, lengthB: number): number {
  const share = (LONG - Math.min(lengthA, lengthB)) / (LONG - HEADLINE)
  return Math.min(1, Math.max(0, share)) ** FADE
}

/**
 * Returns the closeness in time of two bare headlines, from 0 to 1. `hours` is the time between them, or NaN
 * if unknown.
 */
export function sameHours(hours: number): number {
  return Number.isNaN(hours) ? UNKNOWN : Math.exp(-((hours / HEADLINE_HOURS) ** 2))
}

/**
 * Returns the factor by which times and lengths change the score of two reports. `short` is their
 * `shortness`. `hours` is the time between them, or NaN if unknown.
 */
export function timelyLift(short: number, hours: number): number {
  const fading = Number.isNaN(hours) ? 1 : Math.max(LEAST_FADED, Math.exp(-((hours / HOURS) ** 2)))
  return fading * (1 + LIFT * short * sameHours(hours))
}

/**
 * Converts an ISO time to hours since 1970. Returns NaN if the time is missing, invalid or midnight UTC,
 * which usually means a date without a time.
 */
export function hoursOf(time: string | null): number {
  const hours = Date.parse(time ?? '') / MS_PER_HOUR
  return hours % 24 === 0 ? Number.NaN : hours
}
