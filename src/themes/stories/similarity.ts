// Judges the length and time of reports in addition to their words. Two bare headlines of one event share few words, so
// their publication time matters more than that of full texts.
import { MS_PER_HOUR } from '../../calendar/clock.ts'

/** ln(1 + characters) of a full text and of a bare headline. */
const LONG = 6.5
const HEADLINE = 4
/** Exponent with which shortness fades as texts get longer. */
const FADE = 8
/** Maximum increase of the score of bare headlines from the same hour, relative to the score. */
const LIFT = 2.4
/** Time between reports, in hours, at which this lift, and any score, fade to about a third. */
const HEADLINE_HOURS = 12
const HOURS = 60
/** Minimum time factor. It is above 0, because a date may be wrong. */
const LEAST_FADED = 0.5
/** Assumed closeness in time of headlines without a known hour. */
const UNKNOWN = 0.7

/** Returns how close the shorter of two texts is to a bare headline, 0..1, by their ln(1 + characters). */
export function shortness(lengthA: number, lengthB: number): number {
  const share = (LONG - Math.min(lengthA, lengthB)) / (LONG - HEADLINE)
  return Math.min(1, Math.max(0, share)) ** FADE
}

/** Returns the closeness in time of bare headlines, 0..1, by the hours between them; NaN hours are unknown. */
export function sameHours(hours: number): number {
  return Number.isNaN(hours) ? UNKNOWN : Math.exp(-((hours / HEADLINE_HOURS) ** 2))
}

/** Returns the factor of time and length in a score. `short` is a `shortness`; NaN hours are unknown. */
export function timelyLift(short: number, hours: number): number {
  const fading = Number.isNaN(hours) ? 1 : Math.max(LEAST_FADED, Math.exp(-((hours / HOURS) ** 2)))
  return fading * (1 + LIFT * short * sameHours(hours))
}

/**
 * Returns the hours since 1970 of an ISO time, or NaN when it is missing or midnight, which means a date without time.
 */
export function hoursOf(time: string | null): number {
  const hours = Date.parse(time ?? '') / MS_PER_HOUR
  return hours % 24 === 0 ? Number.NaN : hours
}
