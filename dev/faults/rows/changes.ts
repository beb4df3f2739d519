// Something changes while the outcome of a batch is open: its readers, the configuration, the code, the database.
import { readFileSync, writeFileSync } from 'node:fs'
import { deriveLinkKey, tokenSigner } from '../../../src/subscribers/token.ts'
import { callsOf, countsOf, setFaults } from '../oracle.ts'
import { count, failing, type Row, type Run, resultOf, scaled, sized } from '../row.ts'
import { emailOf, onStage, type Stage, storeSamples, until, untilState, VARIABLES } from '../stage.ts'

export const CHANGES: readonly Row[] = [
  { name: 'unsubscribe', fault: 'unsubscribe during the send, answers lost', play: unsubscribes },
  { name: 'config', fault: 'template, secret, configuration changed', play: changes },
  { name: 'deploy', fault: 'a deploy that makes other letters', play: deploy },
  { name: 'd1', fault: 'D1 failing 5 % of calls', play: failingDatabase },
]

/** So many batches ahead nobody is locked yet. */
const AHEAD = 5

async function unsubscribes(run: Run) {
  const batches = scaled(run, 400, 20)
  const wanted = scaled(run, 100, 2)
  const readers = batches * 100
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset', rate: 0.3 }], run.seed)
    // Batches are planned in the order of the ids, which are text.
    const order = Array.from({ length: readers }, (_, index) => index + 1)
      .map((index) => ({ index, id: `reader-${index}` }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const readerOf = (batch: number, place: number) => order[batch * 100 + place]
    const leftBefore = new Set<string>()
    const leftAfter = new Set<string>()
    /** Left at about the time of the lock: a letter is right, and none is too. */
    const leftMeanwhile = new Set<string>()
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const leave = await leaver(stage, day)
    const seen = new Set<number>()
    const digest = await until(
      'the end of the digest',
      async () => {
        const calls = await callsOf(stage.mailbox)
        const newest = Math.max(0, ...calls.map(({ key }) => batchOf(key)))
        for (const { key, accepted } of calls) {
          const batch = batchOf(key)
          if (seen.has(batch) || accepted === 0) continue
          seen.add(batch)
          const after = readerOf(batch, 7)
          if (after && (await leave(after.id))) leftAfter.add(emailOf(after.index))
          const before = readerOf(newest + AHEAD, batch % 100)
          if (!before || leftBefore.has(emailOf(before.index)) || leftAfter.has(emailOf(before.index)))
            continue
          await leave(before.id)
          const reached = Math.max(0, ...(await callsOf(stage.mailbox)).map(({ key }) => batchOf(key)))
          const left = reached < newest + AHEAD - 1 ? leftBefore : leftMeanwhile
          left.add(emailOf(before.index))
        }
        const found = await stage.digest(day)
        return found.state === 'complete' ? found : null
      },
      run.patience,
    )
    const counts = await countsOf(stage.mailbox, day)
    const staying = order
      .map(({ index }) => emailOf(index))
      .filter((address) => !leftBefore.has(address) && (!leftMeanwhile.has(address) || counts.has(address)))
    const result = await resultOf(stage, digest, staying, startedAt)
    const forced = (await callsOf(stage.mailbox)).filter(({ replayed }) => replayed)
    const forcedBatches = new Set(forced.map(({ key }) => batchOf(key))).size
    return {
      ...result,
      size: `${forcedBatches} batches`,
      notes: [`${leftBefore.size} left before the lock, ${leftAfter.size} after`],
      faults: [
        ...result.faults,
        ...failing({
          'no 409': result.totals.refused[409] === undefined,
          'none is sent to who left before': [...leftBefore].every((address) => !counts.has(address)),
          [`at least ${wanted} batches were repeated after somebody left`]: forcedBatches >= wanted,
          'some left before the lock': leftBefore.size > 0,
        }),
      ],
    }
  })
}

/** The number of the batch in a key, such as `digest/2026-11-23/1a2b3c4d/17/0`. */
const batchOf = (key: string | null) => Number(key?.split('/')[3] ?? 0)

/** A function that leaves with one click, as a mail program does with the link in a letter. */
async function leaver(stage: Stage, day: string) {
  const sign = await tokenSigner(await deriveLinkKey(VARIABLES.LINK_SECRET ?? '', day))
  return async (subscriberId: string) => {
    const token = await sign({ purpose: 'unsubscribe', subscriberId, epoch: 0, expiresAt: null })
    const response = await fetch(`${stage.service.url}/unsubscribe/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`Cannot unsubscribe: ${response.status}`)
    return true
  }
}

async function changes(run: Run) {
  const rounds = scaled(run, 20, 3)
  const readers = 2000
  return onStage({ script: run.script, readers }, async (stage) => {
    await storeSamples(stage)
    // Each call is accepted and each answer lost, so that what was tried stays open from round to round.
    await setFaults(stage.mailbox, [{ kind: 'lost', by: 'reset' }])
    const startedAt = performance.now()
    const { day } = await stage.trigger()
    const redesigned = `${run.script}.other.js`
    writeFileSync(redesigned, redesign(readFileSync(run.script, 'utf8')))
    let before = 0
    for (let round = 1; round <= rounds; round++) {
      before = await until('another call', async () => {
        const { length } = await callsOf(stage.mailbox)
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

/** The bundle with another look of its letters. @throws When the look is not found in it. */
function redesign(source: string): string {
  const changed = source.replaceAll('Georgia', 'Palatino')
  if (changed === source) throw new Error('There is no Georgia in the bundle: choose another word to change')
  return changed
}

async function deploy(run: Run) {
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
    await stage.restart() // the deploy is undone
    await stage.tick(Date.now() + HELD_MS)
    const digest = await untilState(stage, day, ['complete', 'skipped', 'halted'], run.patience)
    const result = await resultOf(stage, digest, readers, startedAt)
    return {
      ...result,
      faults: [
        ...result.faults,
        ...failing({ 'what was tried is held': held, 'no 409': result.totals.refused[409] === undefined }),
      ],
    }
  })
}

/** Longer than a batch is held whose letters are not what they were. */
const HELD_MS = 600_000

/** The bundle with another tag in its letters. @throws When the tag is not found in it. */
function otherTags(source: string): string {
  const changed = source.replaceAll(/name:\s*"digest",\s*value:/g, 'name: "edition", value:')
  if (changed === source) throw new Error('There is no tag "digest" in the bundle: choose another change')
  return changed
}

async function failingDatabase(run: Run) {
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
      faults: [...result.faults, ...failing({ 'something failed': failed > 0 })],
    }
  })
}
