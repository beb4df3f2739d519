// Collects the values for the desk's page layout.
import { addDays, localDay, momentOf } from '../../calendar/clock.ts'
import type { AppContext } from '../context.ts'
import type { Shell } from './pages/layout.tsx'
import { clockTimeIn } from './pages/moments.ts'
import { saidOf } from './said.ts'

/**
 * Returns the values for a desk page's layout.
 *
 * @param said Message to show. The default is the message that the URL names.
 */
export function shellOf(c: AppContext, said = saidOf(c)): Shell {
  const { publication, schedule } = c.var.config
  const { session, formToken } = c.var.desk
  return {
    publication,
    editor: session.editor,
    formToken,
    clock: `${schedule.timeZone} ${clockTimeIn(Date.now(), schedule.timeZone)} · next publication ${clockTimeIn(nextPublication(c, new Date()).getTime(), schedule.timeZone)}`,
    said,
  }
}

/** Returns the next scheduled publication time. */
export function nextPublication(c: AppContext, now: Date): Date {
  const { timeZone, hour, minute } = c.var.config.schedule
  const today = localDay(now, timeZone)
  const at = momentOf(today, hour, minute, timeZone)
  return at > now ? at : momentOf(addDays(today, 1), hour, minute, timeZone)
}
