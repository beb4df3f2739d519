// Fault scenarios: the configuration or the code changes while a batch is in doubt, or the database fails.
import { readFileSync, writeFileSync } from 'node:fs'
import { callsOf, setFaults } from '../oracle.ts'
import { count, type FaultRow, type FaultRun, failing, resultOf, scaled, sized } from '../row.ts'
import { onStage, storeSamples } from '../stage.ts'
import { until, untilState } from '../until.ts'

export const CHANGES: readonly FaultRow[] = [
  { name: 'config', fault: 'template, secret, configuration changed', play: changes },
  { name: 'deploy', fault: 'a deploy that makes other letters', play: deploy },
  { name: 'd1', fault: 'D1 failing 5 % of calls', play: failingDatabase },
]

async function changes(run: FaultRun) {
  const rounds = scaled(run, 20, 3)
  const readers = 2000
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // Every call is accepted but its response is lost, so batches stay in doubt in every round.
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset' }])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const redesigned = `${run.script}.other.js`
    writeFileSync(redesigned, redesign(readFileSync(run.script, 'utf8')))
    let before = 0
    for (let round = 1; round <= rounds; round++) {
      // Wait for an accepted call, because a restart may cut a call off before it is accepted. The next call
      // would then not be a repeat.
      before = await until('another call whose letters are accepted', async () => {
        const calls = await callsOf(stage.mailbox)
        const { length } = calls.filter(({ accepted, replayed }) => accepted > 0 || replayed)
        return length > before ? length : null
      })
      await stage.restart({
        ...(round % 2 === 1 && { script: redesigned }),
        variables: {
          LINK_SECRET: `another-link-secret-of-round-${round}-of-this-test`,
          PUBLICATION_NAME: `The Herald, round ${round}`,
          SENDER: `Herald ${round} <herald@broadsheet.example>`,
          POSTAL_ADDRESS: `${round} Other Street, Port Ellery`,
          PUBLIC_URL: `http://localhost:${9000 + round}`,
          MAX_STORIES: String(round),
        },
      })
    }
    await setFaults(stage.mailbox, [])
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      size: `${rounds} changes`,
      notes: [`${count(result.totals.replayed)} repeated`],
      faults: [...result.faults, ...failing({ 'calls were repeated': result.totals.replayed >= rounds })],
    }
  })
}

/** Replaces the letters' typeface in a bundle. @throws If the bundle does not contain the typeface. */
function redesign(source: string): string {
  const changed = source.replaceAll('Georgia', 'Palatino')
  if (changed === source) throw new Error('Cannot change the typeface: the bundle does not contain "Georgia"')
  return changed
}

async function deploy(run: FaultRun) {
  const readers = 300
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset' }])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    await until('each batch to be tried', async () => {
      const keys = (await callsOf(stage.mailbox)).map(({ key }) => key)
      return new Set(keys).size === readers / 100
    })
    const rewritten = `${run.script}.rewritten.js`
    writeFileSync(rewritten, otherTags(readFileSync(run.script, 'utf8')))
    await stage.restart({ script: rewritten })
    const held = await until('each batch to be held', async () => {
      const logs = stage.service.logs.filter((line) => line.includes('batch.changed'))
      return logs.length >= readers / 100 || (await callsOf(stage.mailbox)).length > 100
    }).catch(() => false)
    await setFaults(stage.mailbox, [])
    await stage.restart() // rolls the deployment back
    await stage.tick(Date.now() + HELD_MS)
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      faults: [
        ...result.faults,
        ...failing({
          'the batch in doubt is held': held,
          'no 409': result.totals.refused[409] === undefined,
        }),
      ],
    }
  })
}

/** Time after the rollback by which postponed batches are due again, in milliseconds. */
const HELD_MS = 600_000

/** Replaces the letters' tag name in a bundle. @throws If the bundle does not contain the tag name. */
function otherTags(source: string): string {
  const changed = source.replaceAll(/name:\s*"digest",\s*value:/g, 'name: "edition", value:')
  if (changed === source) throw new Error('Cannot change the tag: the bundle does not contain "digest"')
  return changed
}

async function failingDatabase(run: FaultRun) {
  const readers = sized(run, 20_000, 1000)
  const faults = { failRate: 0.05, seed: run.seed }
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    await stage.restart({ faults })
    const startedAt = performance.now()
    const { day } = await until('the digest to be opened', () => stage.trigger().catch(() => null))
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    const failed = stage.service.logs.filter((line) => line.includes('turn.failed')).length
    return {
      ...result,
      notes: [`${failed} turns cut off`],
      faults: [...result.faults, ...failing({ 'the database failed at least once': failed > 0 })],
    }
  })
}
