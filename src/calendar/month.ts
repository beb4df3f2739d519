// Arranges the days of a month in weeks for a calendar.
import { addDays } from './clock.ts'

const DAYS_PER_WEEK = 7

/**
 * Returns the first day of the week that contains a day. Both days are `YYYY-MM-DD`.
 *
 * @param firstWeekday First day of the week, from Monday (1) to Sunday (7).
 */
export function weekOf(day: string, firstWeekday: number): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() // Sunday is 0
  return addDays(day, -((weekday - firstWeekday + DAYS_PER_WEEK) % DAYS_PER_WEEK))
}

const daysFrom = (start: string) => Array.from({ length: DAYS_PER_WEEK }, (_, place) => addDays(start, place))

/**
 * Returns the weeks of a month, each with its seven days. The first and last weeks may contain days of
 * adjacent months.
 *
 * @param month `YYYY-MM`.
 * @param firstWeekday First day of the week, from Monday (1) to Sunday (7).
 */
export function weeksIn(month: string, firstWeekday: number): string[][] {
  const weeks: string[][] = []
  let start = weekOf(`${month}-01`, firstWeekday)
  while (start.slice(0, 7) <= month) {
    weeks.push(daysFrom(start))
    start = addDays(start, DAYS_PER_WEEK)
  }
  return weeks
}
