// Creates readers all over the world. Most of them have chosen an hour, and some have days off or a pause.
import { seeded } from '../../seeded.ts'

export type SimulatedReader = {
  id: string
  /** Hour at which the letter should arrive, or null for the time of publication. */
  hour: number | null
  zone: string
  weekdays: number | null
  /** First day with a letter after a pause, `YYYY-MM-DD`, or null without a pause. */
  pausedUntil: string | null
}

/**
 * Thirty time zones in both hemispheres: with and without daylight saving time, some offset by part of an
 * hour, and some at either end of the day.
 */
export const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Moscow',
  'Africa/Cairo',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Africa/Casablanca',
  'Asia/Jerusalem',
  'Asia/Dubai',
  'Asia/Tehran',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Los_Angeles',
  'America/Santiago',
  'America/Nuuk',
] as const

/**
 * Creates readers in all zones and with all hours. The same seed gives the same readers.
 *
 * @param pauses Days on which pauses end.
 */
export function simulatedReaders(count: number, seed: number, pauses: readonly string[]): SimulatedReader[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => ({
    id: `reader-${index}`,
    hour: random() < 0.1 ? null : Math.floor(index / ZONES.length) % 24,
    zone: ZONES[index % ZONES.length] ?? 'UTC',
    weekdays: random() < 0.2 ? 1 + Math.floor(random() * 126) : null,
    pausedUntil: random() < 0.2 ? (pauses[Math.floor(random() * pauses.length)] ?? null) : null,
  }))
}
