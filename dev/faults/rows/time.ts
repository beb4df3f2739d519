// Fault scenarios: the cron trigger fires repeatedly or together with a manual trigger, or the alarm is lost.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { seeded } from '../../seeded.ts'
import { setFaults, totalsOf } from '../oracle.ts'
import { type FaultRow, type FaultRun, failing, type Result, resultOf, scaled, sized } from '../row.ts'
import { onStage, storeSamples, today } from '../stage.ts'
import { until, untilState } from '../until.ts'
import { dayOf, resultOfAll, settled } from './days.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

export const TIME: readonly FaultRow[] = [
  { name: 'twice', fault: 'cron twice, 20 in parallel, raced over HTTP', play: twice },
  { name: 'alarm', fault: 'alarm deleted midway', play: alarmLost },
]

async function twice(run: FaultRun): Promise<Result> {
  const races = scaled(run, 50, 3)
  const readers = 100
  const random = seeded(run.seed)
  return onStage({ script: run.script, readers }, async (stage) => {
    const startedAt = performance.now()
    const first = Date.parse(`${today()}T07:00:00Z`)
    const days = Array.from({ length: races + 1 }, (_, index) => dayOf(first + index * MS_PER_DAY))
    for (const [index, day] of days.entries()) {
      const time = first + index * MS_PER_DAY
      await storeSamples(stage, day, new Date(time))
      if (index === 0) {
        await Promise.all(Array.from({ length: 20 }, () => stage.tick(time)))
        await settled(stage)
        await stage.tick(time)
      } else {
        await stage.tick(time - 5 * MS_PER_MINUTE) // sets the clock to a time when nothing is due
        const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
        await Promise.all([
          after(random() * 500 * Math.min(1, run.scale * 10)).then(() => stage.trigger(day)),
          after(random() * 500 * Math.min(1, run.scale * 10)).then(() => stage.tick(time)),
        ])
      }
      await settled(stage)
    }
    return resultOfAll(stage, { days, readers, startedAt })
  })
}

async function alarmLost(run: FaultRun): Promise<Result> {
  const readers = sized(run, 10_000, 1000)
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // The mailbox does not respond to the third call or any later one, so the digest cannot finish and its
    // alarm stays set.
    await setFaults(stage.mailbox, [{ kind: 'silence', from: 3 }])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    await until('the call without a response', async () => (await totalsOf(stage.mailbox)).calls >= 3)
    await stage.service.kill()
    deleteAlarms(stage.stateDir)
    await setFaults(stage.mailbox, [])
    const before = (await totalsOf(stage.mailbox)).calls
    await stage.restart()
    await new Promise((resolve) => setTimeout(resolve, 2000)) // no calls may be made during this pause
    const meanwhile = (await totalsOf(stage.mailbox)).calls
    const tickedAt = performance.now()
    await stage.tick(Date.now())
    await until('the first call', async () => (await totalsOf(stage.mailbox)).calls > meanwhile)
    const seconds = (performance.now() - tickedAt) / 1000
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      notes: [`continues ${seconds.toFixed(1)} s after the next tick`],
      faults: [
        ...result.faults,
        ...failing({
          'nothing happens without the alarm': meanwhile === before,
          'the next tick resumes the digest': seconds < 10,
        }),
      ],
    }
  })
}

/**
 * Deletes the alarms of all Durable Objects while the runtime is stopped.
 *
 * @throws If the dispatcher has no alarm.
 */
function deleteAlarms(stateDir: string): void {
  for (const folder of readdirSync(join(stateDir, 'do'))) {
    const database = new DatabaseSync(join(stateDir, 'do', folder, 'metadata.sqlite'))
    const { changes } = database.prepare('DELETE FROM _cf_ALARM').run()
    database.close()
    if (changes === 0 && folder.includes('Dispatcher'))
      throw new Error('Cannot delete the alarm: the dispatcher has not set one')
  }
}
