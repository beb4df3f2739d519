import { expect, test } from 'vitest'
import { parseCsvRecord } from '../../src/subscribers/csv.ts'
import { parseRow } from '../../src/subscribers/import.ts'
import { parseHeader } from '../../src/subscribers/import-columns.ts'
import { type KnownAddress, mergeRow } from '../../src/subscribers/merge.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const UNKNOWN: KnownAddress = { state: null, hasLeft: false, confirmedAt: null, reasons: [], preferences: {} }
const OPTIONS = { from: null, map: [], consentSource: null, consentedAt: null, state: null }
const PEOPLE = ['ada', 'ben', 'cleo', 'dara', 'emil'].map((name) => `${name}@readers.example`)

/**
 * Headers of our own files and of each tool's, with rows of a reader, of people who opted out and of a
 * bounced address.
 */
const FILES: readonly { header: string; reader: string; optedOut: readonly string[]; bounced?: string }[] = [
  { header: 'email,consent_source,consented_at', reader: '@,Fair,2025-03-01', optedOut: [] },
  {
    header: 'email,state,suppressed,consent_source,consented_at,left_at',
    reader: '@,active,,Fair,2025-03-01,',
    optedOut: [
      '@,unsubscribed,,Fair,2025-03-01,2025-04-01',
      '@,active,complaint,Fair,2025-03-01,',
      '@,pending,,,,2025-04-01',
      '@,unsubscribed,,no consent,not a time,',
      '@,unsubscribed,erased,,,',
    ],
    bounced: '@,active,bounce,Fair,2025-03-01,',
  },
  {
    header: '"Email Address","First Name",OPTIN_TIME,LEID',
    reader: '@,A,2019-03-12 14:03:11,1',
    optedOut: [],
  },
  {
    header: '"Email Address",OPTIN_TIME,UNSUB_TIME,LEID',
    reader: '',
    optedOut: ['@,2019-03-12 14:03:11,2020-01-01 00:00:00,1', '@,,,'],
  },
  {
    header: '"Email Address",OPTIN_TIME,CLEAN_TIME,LEID',
    reader: '',
    optedOut: [],
    bounced: '@,2019-03-12 14:03:11,2020-01-01 00:00:00,1',
  },
  {
    header: 'uuid,email,name,attributes,status,created_at',
    reader: 'u,@,A,{},enabled,2022-11-29 10:11:12.123456 +0000 UTC',
    optedOut: ['u,@,A,{},disabled,', 'u,@,A,{},blocklisted,2022-11-29 10:11:12 +0000 UTC'],
  },
  {
    header: 'id,email,subscribed_to_emails,created_at,deleted_at',
    reader: '1,@,true,2021-08-09T14:23:11.000Z,',
    optedOut: ['1,@,false,2021-08-09T14:23:11.000Z,', '1,@,true,2021-08-09T14:23:11Z,2022-01-01'],
  },
  {
    header: 'email,active_subscription,email_disabled,created_at',
    reader: '@,false,false,2021-08-09T14:23:11.000Z',
    optedOut: ['@,true,true,2021-08-09T14:23:11.000Z'],
  },
  {
    header: 'email,subscriber_type,creation_date',
    reader: '@,regular,2024-01-08 12:13:14.123456+00:00',
    optedOut: ['@,unsubscribed,2024-01-08', '@,complained,', '@,removed,', '@,blocked,'],
    bounced: '@,undeliverable,2024-01-08',
  },
  {
    header: 'id,first_name,email,status,created_at,tags',
    reader: '1,A,@,active,2021-06-01 10:12:13 UTC,',
    optedOut: ['1,A,@,cancelled,2021-06-01 10:12:13 UTC,', '1,A,@,complained,2021-06-01 10:12:13 UTC,'],
    bounced: '1,A,@,bounced,2021-06-01 10:12:13 UTC,',
  },
]

let seed = 5
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return Math.floor((seed / 2_147_483_647) * below)
}
const pick = <T>(items: readonly T[]) => items[random(items.length)] as T

/** Generates a file about some of the people, and records which of them opted out or bounced. */
function aFile(optedOut: Set<string>, bounced: Set<string>): string[] {
  const { header, reader, optedOut: left, bounced: bounce } = pick(FILES)
  const lines = PEOPLE.filter(() => random(2) === 0).flatMap((email) => {
    const kind = random(6)
    if (left.length > 0 && (kind === 0 || reader === '')) {
      optedOut.add(email)
      return pick(left).replace('@', email)
    }
    if (bounce !== undefined && (kind === 1 || reader === '')) {
      bounced.add(email)
      return bounce.replace('@', email)
    }
    return reader.replace('@', email)
  })
  return [header, ...lines]
}

test('mergeRow() subscribes nobody who opted out in any file, in 1,000 random sequences of files from all tools', () => {
  const wrong: { email: string; files: string[][] }[] = []
  let optOuts = 0
  let readers = 0
  for (let round = 0; round < 1000; round++) {
    const optedOut = new Set<string>()
    const bounced = new Set<string>()
    const files = Array.from({ length: 2 + random(5) }, () => aFile(optedOut, bounced))
    const known = new Map<string, KnownAddress>()
    const listed = new Set<string>()
    for (const [header = '', ...lines] of files) {
      const parsed = parseHeader(parseCsvRecord(header), OPTIONS)
      if (!parsed.ok) throw new Error(parsed.reason)
      for (const line of lines) {
        const row = parseRow(parsed.columns, parseCsvRecord(line), { now: NOW, themes: [] })
        if (!row.ok || !('subscriber' in row)) throw new Error(`${header}: ${line}`)
        const { email, standing } = row.subscriber
        if (standing === 'active') listed.add(email)
        known.set(email, mergeRow(known.get(email) ?? UNKNOWN, row.subscriber).next)
      }
    }
    for (const [email, { state, reasons }] of known) {
      const isReader = state === 'active' && reasons.length === 0
      const mayRead = listed.has(email) && !optedOut.has(email) && !bounced.has(email)
      if (isReader !== mayRead || (state === 'active' && optedOut.has(email))) wrong.push({ email, files })
    }
    optOuts += optedOut.size
    readers += known.size - optedOut.size
  }
  expect(wrong).toEqual([])
  expect(Math.min(optOuts, readers)).toBeGreaterThan(1000)
})
