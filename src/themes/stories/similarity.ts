// What the length and the time of reports say beside their words. A bare headline shares few words with another of the
// same event, so that the hour at which both were published is worth more: texts speak for themselves.

/** ln(1 + characters) of a text long enough to count as it is, and of a bare headline. */
const LONG = 6.5
const HEADLINE = 4
/** How fast shortness fades as texts get longer. */
const FADE = 8
/** By how much the score of bare headlines of one hour is raised. */
const LIFT = 2.4
/** Hours apart at which that has faded to a third, and at which any score would have. */
const HEADLINE_HOURS = 12
const HOURS = 60
/** No score fades below this: a date may be wrong. */
const LEAST_FADED = 0.5
/** How near in time headlines are taken to be of which that is not known. */
const UNKNOWN = 0.7
const MS_PER_HOUR = 3_600_000

/** How near the shorter of two texts is to a bare headline, 0..1, by their ln(1 + characters). */
export function shortness(lengthA: number, lengthB: number): number {
  const share = (LONG - Math.min(lengthA, lengthB)) / (LONG - HEADLINE)
  return Math.min(1, Math.max(0, share)) ** FADE
}

/** How near in time bare headlines are that were published so many hours apart, 0..1; NaN hours are not known. */
export function sameHours(hours: number): number {
  return Number.isNaN(hours) ? UNKNOWN : Math.exp(-((hours / HEADLINE_HOURS) ** 2))
}

/** The factor by which time and length change a score; `short` is a `shortness`, and NaN hours are not known. */
export function timelyLift(short: number, hours: number): number {
  const fading = Number.isNaN(hours) ? 1 : Math.max(LEAST_FADED, Math.exp(-((hours / HOURS) ** 2)))
  return fading * (1 + LIFT * short * sameHours(hours))
}

/** Hours since 1970 of an ISO time; NaN for none, and for the first moment of a day, which stands for a day alone. */
export function hoursOf(time: string | null): number {
  const hours = Date.parse(time ?? '') / MS_PER_HOUR
  return hours % 24 === 0 ? Number.NaN : hours
}
