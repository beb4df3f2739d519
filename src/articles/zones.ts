// Parses the time zones of dates and times in feeds and articles.

/**
 * UTC offsets of named time zones, in minutes east of UTC. Unknown names count as UTC, as RFC 2822 advises.
 * Names that cover both standard and daylight saving time, such as ET, count as standard time.
 */
const ZONES: Readonly<Record<string, number>> = {
  nst: -210,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  wet: 0,
  west: 60,
  bst: 60,
  wat: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mez: 60,
  mesz: 120,
  sast: 120,
  cat: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  eat: 180,
  pkt: 300,
  ist: 330,
  wib: 420,
  awst: 480,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}
/** Maximum UTC offset, in hours. */
const MAX_HOURS = 14

/**
 * Parses a zone such as `+01:00`, `GMT+2` or `EST` into minutes east of UTC. Returns 0 for an empty or
 * unknown zone, and null for an impossible offset.
 */
export function zoneOffset(text: string): number | null {
  const zone = text.replace(/\(.*/, '').replace(/\[.*/, '').trim()
  const numeric = /^(?:GMT|UTC|UT|Z)?\s*([+-−])(\d{1,2}):?(\d{2})?(?:\s+[A-Z]{1,5})?$/i.exec(zone)
  if (numeric === null) {
    const name = zone.toLowerCase()
    return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? 0) : 0
  }
  const [, sign, hours, minutes = '0'] = numeric
  const offset = Number(hours) * 60 + Number(minutes)
  if (offset > MAX_HOURS * 60 || Number(minutes) > 59) return null
  return sign === '+' ? offset : -offset
}
