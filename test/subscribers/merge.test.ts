import { expect, test } from 'vitest'
import type { SubscriberRow } from '../../src/subscribers/import.ts'
import type { RowStanding } from '../../src/subscribers/import-tools.ts'
import { type KnownAddress, mergeRow } from '../../src/subscribers/merge.ts'
import type { SuppressionReason } from '../../src/subscribers/suppression.ts'

const UNKNOWN: KnownAddress = { state: null, hasLeft: false, confirmedAt: null, reasons: [], preferences: {} }
const LEFT_AT = new Date('2024-05-01')

const aRow = (standing: RowStanding, fields: Partial<SubscriberRow> = {}): SubscriberRow => ({
  email: 'ada@readers.example',
  standing,
  reasons: [],
  consent: { source: 'form', at: new Date('2023-01-01') },
  leftAt: null,
  identity: null,
  preferences: {},
  ...fields,
})

const mergeAll = (rows: readonly SubscriberRow[], known = UNKNOWN) =>
  rows.reduce((before, row) => mergeRow(before, row).next, known)

test('mergeRow() adds a new person as a reader only once', () => {
  const { next, outcome } = mergeRow(UNKNOWN, aRow('active', { preferences: { hour: 7 } }))
  expect([outcome, next.state, next.preferences]).toEqual(['imported', 'active', { hour: 7 }])
  expect(mergeRow(next, aRow('active', { preferences: { hour: 7 } })).outcome).toBe('unchanged')
})

test('mergeRow() updates the preferences in a row, and keeps the others', () => {
  const known: KnownAddress = { ...UNKNOWN, state: 'active', preferences: { hour: 7, language: 'de' } }
  const { next, outcome } = mergeRow(known, aRow('active', { preferences: { hour: 9 } }))
  expect([outcome, next.preferences]).toEqual(['updated', { hour: 9, language: 'de' }])
})

test('mergeRow() replaces the preferences of an unconfirmed address with those in the table', () => {
  const known: KnownAddress = { ...UNKNOWN, state: 'pending', preferences: { hour: 3, themes: ['sport'] } }
  const { next } = mergeRow(known, aRow('active', { preferences: { hour: 7 } }))
  expect([next.state, next.preferences]).toEqual(['active', { hour: 7 }])
})

test.each<[RowStanding, SuppressionReason[], KnownAddress['state'], string]>([
  ['unsubscribed', [], 'unsubscribed', 'left'],
  ['none', ['complaint'], null, 'suppressed'],
  ['none', ['bounce'], null, 'suppressed'],
  ['unsubscribed', ['operator'], 'unsubscribed', 'suppressed'],
])(
  'mergeRow() does not let a later table subscribe someone with the state %s and the reasons %j',
  (standing, reasons, state, outcome) => {
    const first = mergeRow(UNKNOWN, aRow(standing, { reasons }))
    expect([first.outcome, first.next.state, first.next.reasons]).toEqual(['optedOut', state, reasons])
    const later = mergeRow(first.next, aRow('active'))
    expect([later.outcome, later.next.state]).toEqual([outcome, state])
  },
)

test.each<[RowStanding, SuppressionReason[], KnownAddress['state']]>([
  ['unsubscribed', [], 'unsubscribed'],
  ['none', ['complaint'], 'unsubscribed'],
  ['none', ['bounce'], 'active'],
])(
  'mergeRow() applies the state %s and the reasons %j to a reader from an earlier table',
  (standing, reasons, state) => {
    const { next, outcome } = mergeRow(mergeAll([aRow('active')]), aRow(standing, { reasons }))
    expect([outcome, next.state, next.reasons]).toEqual(['optedOut', state, reasons])
  },
)

test('mergeRow() gives a person’s own confirmation precedence over earlier and undated opt-outs, but not over later ones', () => {
  const confirmed: KnownAddress = { ...UNKNOWN, state: 'active', confirmedAt: LEFT_AT.getTime() + 1 }
  for (const leftAt of [LEFT_AT, null]) {
    const { next } = mergeRow(confirmed, aRow('unsubscribed', { leftAt, reasons: ['bounce'] }))
    expect([next.state, next.reasons]).toEqual(['active', []])
  }
  const later = aRow('unsubscribed', { leftAt: new Date(LEFT_AT.getTime() + 2) })
  expect(mergeRow(confirmed, later).next.state).toBe('unsubscribed')
})

test('mergeRow() leaves a person who unsubscribed and signed up again pending, so that only they can confirm', () => {
  const asked = mergeAll([aRow('unsubscribed')], { ...UNKNOWN, state: 'pending' })
  expect(asked).toMatchObject({ state: 'pending', hasLeft: true })
  expect(mergeRow(asked, aRow('active'))).toMatchObject({ outcome: 'left', next: { state: 'pending' } })
})

test('mergeRow() never stores an erased address again', () => {
  const erased: KnownAddress = { ...UNKNOWN, reasons: ['erased'] }
  expect(mergeAll([aRow('unsubscribed'), aRow('active'), aRow('pending')], erased).state).toBeNull()
})

test('mergeRow() does not import people who never confirmed elsewhere', () => {
  expect(mergeRow(UNKNOWN, aRow('unconfirmed'))).toMatchObject({
    outcome: 'unconfirmed',
    next: { state: null },
  })
})

test('mergeRow() subscribes nobody who opted out in any row, in 1,000 random sequences of rows', () => {
  let seed = 7
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T
  for (let round = 0; round < 1000; round++) {
    const rows = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
      aRow(
        pick<RowStanding>(['active', 'active', 'active', 'pending', 'unconfirmed', 'unsubscribed', 'none']),
        {
          leftAt: pick([null, LEFT_AT]),
          reasons: pick<SuppressionReason[]>([[], [], ['bounce'], ['complaint'], ['operator'], ['erased']]),
        },
      ),
    ).map((row) =>
      row.standing === 'active' && row.reasons.length > 0 ? { ...row, standing: 'none' as const } : row,
    )
    const optedOut = rows.some(
      ({ standing, leftAt, reasons }) =>
        standing === 'unsubscribed' ||
        (standing === 'pending' && leftAt !== null) ||
        reasons.includes('complaint') ||
        reasons.includes('erased'),
    )
    const end = mergeAll(rows, pick([UNKNOWN, { ...UNKNOWN, state: 'pending' as const }]))
    if (optedOut) expect(end.state, JSON.stringify(rows)).not.toBe('active')
    else if (
      rows.some(({ standing }) => standing === 'active') &&
      rows.every(({ reasons }) => reasons.length === 0)
    )
      expect(end.state).toBe('active')
  }
})
