// Creates simulated readers all over the world. Most of them have chosen a delivery hour, and some have
// chosen weekdays or paused their letters.
import { seeded } from '../../seeded.ts'

export type SimulatedReader = {
  id: string
  /** Local delivery hour, or null for delivery at the time of publication. */
  hour: number | null
  zone: string
  weekdays: number | null
  /** First day on which letters may arrive after a pause, `YYYY-MM-DD`, or null without a pause. */
  pausedUntil: string | null
}

/**
 * Thirty time zones in both hemispheres, with and without daylight saving time. Some have UTC offsets that
 * are not whole hours, and some are next to the International Date Line.
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
 * Creates readers spread evenly across all zones, and across all delivery hours if there are enough readers.
 * The same seed creates the same readers.
 *
 * @param pauses Days on which a pause may end, `YYYY-MM-DD`.
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
