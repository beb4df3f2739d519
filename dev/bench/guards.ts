// Measures the effects of request floods, and checks whether response times reveal which addresses are known.
import { deriveLinkKey, tokenSigner } from '../../src/subscribers/token.ts'
import { VARIABLES } from '../faults/stage.ts'
import { onWorker } from './list.ts'

const TRIES = 10_000
const AT_ONCE = 16
/** Number of timed responses for each kind of address. */
const SAMPLES = 500
const TRIALS = 3
const MOST_APART = 1.1
const NO_LIMIT_IN_ALL = { SIGN_UPS_PER_HOUR: '100000' }
const ADMIN_TOKEN = 'local-admin-token'

/** Returns a different IP address for each index, so that per-network rate limits do not apply. */
const network = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`

/** Runs a task `count` times, up to `AT_ONCE` of them in parallel. */
async function times(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const lane = async () => {
    for (let index = next++; index < count; index = next++) await work(index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

async function signUp(worker: string, email: string, ip: string): Promise<number> {
  const answer = await fetch(`${worker}/subscribe`, {
    method: 'POST',
    headers: { 'CF-Connecting-IP': ip },
    body: new URLSearchParams({ email }),
  })
  await answer.text()
  return answer.status
}

/**
 * Prints the effects of many sign-ups, token guesses and visits by link scanners, and compares response
 * times.
 */
export const benchGuards = () =>
  onWorker(async ({ service }) => {
    const { url } = service
    const letters = async (like: string) => {
      const [row] = await service.sql(
        `SELECT count(*) AS n FROM notes WHERE subscriber_id IN (SELECT id FROM subscribers WHERE email LIKE '${like}')`,
      )
      return Number(row?.n)
    }
    const expect = (what: string, found: number, most: number) => {
      console.log(`${what}: ${found} (limit ${most})`)
      if (found > most) throw new Error(`${what}: ${found} are too many`)
    }
    await times(TRIES, (index) => signUp(url, `o.ne+${index}@flood.example`, network(index)))
    expect(
      `${TRIES} sign-ups of one inbox from as many networks, letters`,
      await letters('%@flood.example'),
      1,
    )
    await times(TRIES, (index) => signUp(url, `many${index}@flood2.example`, '192.0.2.1'))
    expect(
      `${TRIES} sign-ups of as many inboxes from one network, letters`,
      await letters('%@flood2.example'),
      10,
    )
    await benchGuesses(url, expect)
    await benchScanners(url, expect, () =>
      service.sql('SELECT id, state, epoch FROM subscribers ORDER BY id'),
    )
    await benchTimes(url, service.sql)
  }, NO_LIMIT_IN_ALL)

type Expect = (what: string, found: number, most: number) => void
type Sql = (...statements: string[]) => Promise<Record<string, unknown>[]>

async function benchGuesses(url: string, expect: Expect): Promise<void> {
  const startedAt = performance.now()
  const ask = async (token: string, ip: string) => {
    const headers = { Authorization: `Bearer ${token}`, 'CF-Connecting-IP': ip }
    const answer = await fetch(`${url}/api/digests`, { headers })
    await answer.text()
    return answer.status
  }
  let told = 0
  await times(TRIES, async (index) => {
    if ((await ask(`guess-${index}`, '192.0.2.2')) !== 429) told++
  })
  const minutes = Math.floor((performance.now() - startedAt) / 60_000) + 1
  expect(
    `${TRIES} guesses of the admin token in ${minutes} min from one network, responses other than 429`,
    told,
    5 * minutes,
  )
  if ((await ask(ADMIN_TOKEN, '192.0.2.3')) !== 200)
    throw new Error('Cannot measure the guards: the correct token was rejected')
}

async function benchScanners(url: string, expect: Expect, sql: Sql): Promise<void> {
  await signUp(url, 'scanned@scanner.example', network(0))
  const [row] = await sql(`SELECT id FROM subscribers WHERE email = 'scanned@scanner.example'`)
  const sign = await tokenSigner(await deriveLinkKey(VARIABLES.LINK_SECRET ?? '', 'bench'))
  const claims = { subscriberId: String(row?.id), epoch: 1, expiresAt: null }
  const links = await Promise.all(
    (['confirm', 'unsubscribe'] as const).map(
      async (purpose) => `${url}/${purpose}/${await sign({ purpose, ...claims })}`,
    ),
  )
  const dump = async () =>
    JSON.stringify([await sql('SELECT * FROM subscribers'), await sql('SELECT * FROM consents')])
  const before = await dump()
  await times(TRIES, async (index) => {
    const answer = await fetch(links[index % 2] ?? '', { method: index % 3 === 0 ? 'HEAD' : 'GET' })
    await answer.text()
    if (answer.status !== 200) throw new Error(`Cannot measure the guards: a link returned ${answer.status}`)
  })
  expect(`${TRIES} visits of scanners to good links, changes`, before === (await dump()) ? 0 : 1, 0)
}

async function benchTimes(url: string, sql: Sql): Promise<void> {
  for (const name of ['pending', 'active', 'suppressed'])
    await signUp(url, `${name}@class.example`, network(0))
  await sql(
    `UPDATE subscribers SET state = 'active', confirmed_at = 1 WHERE email = 'active@class.example'`,
    `INSERT INTO suppressions (address_hash, reason, at)
     SELECT address_hash, 'bounce', 0 FROM subscribers WHERE email = 'suppressed@class.example'`,
  )
  for (let trial = 1; ; trial++) {
    const medians = await timeKinds(url)
    const apart = Math.max(...medians.values()) / Math.min(...medians.values())
    const shown = [...medians].map(([kind, ms]) => `${kind} ${ms.toFixed(2)} ms`).join(', ')
    console.log(
      `Median response time of ${SAMPLES} sign-ups: ${shown}; at most ${((apart - 1) * 100).toFixed(1)} % apart`,
    )
    if (apart <= MOST_APART) return
    // One good trial is enough, because other work on the machine can distort the others.
    if (trial === TRIALS) throw new Error('The response time reveals whether an address is known')
  }
}

let newcomers = 0
let requests = TRIES

/**
 * Returns the median response time in milliseconds for each kind of address. In each round, tests the kinds
 * in random order.
 */
async function timeKinds(url: string): Promise<Map<string, number>> {
  const taken = new Map<string, number[]>(
    ['new', 'pending', 'active', 'suppressed'].map((kind) => [kind, []]),
  )
  for (let round = 0; round < SAMPLES; round++) {
    for (const kind of [...taken.keys()].sort(() => Math.random() - 0.5)) {
      const name = kind === 'new' ? `new${newcomers++}` : kind
      const startedAt = performance.now()
      await signUp(url, `${name}@class.example`, network(requests++))
      taken.get(kind)?.push(performance.now() - startedAt)
    }
  }
  return new Map([...taken].map(([kind, list]) => [kind, median(list)]))
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
