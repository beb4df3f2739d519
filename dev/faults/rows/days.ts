// Checks several digests that were sent to the same readers.
import { ask, totalsOf } from '../oracle.ts'
import { count, failing, type Result } from '../row.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'

type DigestTotals = { digest: string; accepted: number; addresses: number; duplicates: number }
const perDigest = async (stage: Stage) =>
  (await ask<{ digests: DigestTotals[] }>(`${stage.mailbox}/api/accounts?summary=1`)).digests.filter(
    ({ digest }) => digest !== '',
  )

/** Waits until every digest is complete, skipped or halted. */
export const settled = (stage: Stage) =>
  until('the digests to end', async () => {
    const digests = await stage.listDigests()
    return digests.every(({ state }) => ['complete', 'skipped', 'halted'].includes(state)) ? digests : null
  })

/** Returns the result of a scenario with several digests. Every reader must get each digest once. */
export async function resultOfAll(
  stage: Stage,
  expected: { days: readonly string[]; readers: number; startedAt: number },
): Promise<Result> {
  const { days, readers, startedAt } = expected
  const digests = await perDigest(stage)
  const totals = await totalsOf(stage.mailbox)
  const lost = days.reduce((sum, day) => {
    const addresses = digests.find(({ digest }) => digest === day)?.addresses ?? 0
    return sum + readers - addresses
  }, 0)
  const got = digests.map(({ digest }) => digest).sort()
  return {
    lost,
    doubled: digests.reduce((sum, { duplicates }) => sum + duplicates, 0),
    strangers: 0,
    size: `${days.length} × ${count(readers)}`,
    calls: totals.calls,
    seconds: (performance.now() - startedAt) / 1000,
    letters: totals.accepted,
    notes: [`${got.length} digests`],
    faults: failing({
      'nobody is left out (L=0)': lost === 0,
      'nobody gets two (D=0)': digests.every(({ duplicates }) => duplicates === 0),
      [`one digest for each day: ${days.join(' ')}, not ${got.join(' ')}`]:
        got.join() === [...days].sort().join(),
      'each batch is posted once': totals.calls === days.length * Math.ceil(readers / 100),
    }),
  }
}

export const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
