import { expect, test } from 'vitest'
import { parseConsentTime } from '../../src/subscribers/consent-time.ts'
import { parseCsvRecord } from '../../src/subscribers/csv.ts'
import { parseRow } from '../../src/subscribers/import.ts'
import { type ImportOptions, parseHeader } from '../../src/subscribers/import-columns.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const OPTIONS: ImportOptions = { from: null, map: [], consentSource: null, consentedAt: null, state: null }
const THEMES = ['world', 'science', 'sport']

const headerOf = (header: string, options: Partial<ImportOptions> = {}) =>
  parseHeader(parseCsvRecord(header), { ...OPTIONS, ...options })
const parse = (header: string, line: string, options: Partial<ImportOptions> = {}) => {
  const parsed = headerOf(header, options)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parseRow(parsed.columns, parseCsvRecord(line), { now: NOW, themes: THEMES })
}
const reasonOf = (header: string, line: string) => {
  const parsed = parse(header, line)
  return parsed.ok ? 'none' : parsed.reason
}
const refusalOf = (header: string, options: Partial<ImportOptions> = {}) => {
  const parsed = headerOf(header, options)
  return parsed.ok ? 'none' : parsed.reason
}

const LEAST = 'email,consent_source,consented_at'

test('parseRow() reads an address and evidence of consent from columns in any order', () => {
  const subscriber = {
    email: 'ada@xn--mller-kva.example',
    standing: 'active',
    reasons: [],
    consent: { source: 'Form at the fair', at: new Date('2025-03-01T08:00:00Z') },
    leftAt: null,
    identity: null,
    preferences: {},
  }
  expect(parse(LEAST, 'Ada@Müller.example,Form at the fair,2025-03-01T08:00:00Z')).toEqual({
    ok: true,
    subscriber,
  })
  expect(
    parse(
      ' Consented_At,EMAIL,"consent_source"',
      '2025-03-01 09:00+01:00,ada@müller.example, Form at the fair',
    ),
  ).toEqual({ ok: true, subscriber })
})

test('parseRow() reads the preferences in a row', () => {
  const header = `${LEAST},themes,hour,time_zone,language,muted,weekdays,paused_until,letter`
  expect(
    parse(
      header,
      'a@x.example,form,2025-03-01,World science,7,Europe/Berlin,de-AT,Cricket|snow storm,sun mon,2026-12-24,Short',
    ),
  ).toMatchObject({
    subscriber: {
      consent: { at: new Date('2025-03-01T00:00:00Z') },
      preferences: {
        themes: ['science', 'world'],
        muted: ['cricket', 'snow storm'],
        letter: 'short',
        hour: 7,
        timeZone: 'Europe/Berlin',
        weekdays: 65,
        pausedUntil: '2026-12-24',
        language: 'de-AT',
      },
    },
  })
  expect(parse(header, 'a@x.example,form,2025-03-01,,,,,,,,')).toMatchObject({
    subscriber: { preferences: {} },
  })
  expect(parse(`${LEAST},themes`, 'a@x.example,form,2025-03-01,world|sport')).toMatchObject({
    subscriber: { preferences: { themes: ['sport', 'world'] } },
  })
})

test.each([
  [LEAST, 'nobody,form,2025-03-01', 'email: should be an email address'],
  [LEAST, 'a@x.example,,2025-03-01', 'consent_source: should say where the reader consented'],
  [LEAST, 'a@x.example,form,', 'consented_at: should be a time such as 2025-03-01T08:00:00Z, or a day'],
  [
    LEAST,
    'a@x.example,form,2025-02-30',
    'consented_at: should be a time such as 2025-03-01T08:00:00Z, or a day',
  ],
  [
    LEAST,
    'a@x.example,form,01/03/2025',
    'consented_at: should be a time such as 2025-03-01T08:00:00Z, or a day',
  ],
  [LEAST, 'a@x.example,form,2026-11-24', 'consented_at: should not be in the future'],
  [LEAST, 'a@x.example,form', 'the row has 2 fields, but the header has 3'],
  [LEAST, 'a@x.example,"form,2025-03-01', 'the quotes in field 2 do not match'],
  [`${LEAST},hour`, 'a@x.example,form,2025-03-01,25', 'hour: should be a whole number from 0 to 23'],
  [`${LEAST},hour`, 'a@x.example,form,2025-03-01,7am', 'hour: should be a whole number from 0 to 23'],
  [
    `${LEAST},time_zone`,
    'a@x.example,form,2025-03-01,Berlin',
    'time_zone: should be an IANA time zone, such as Europe/Berlin',
  ],
  [
    `${LEAST},themes`,
    'a@x.example,form,2025-03-01,sience',
    'themes: should be one or more of world science sport',
  ],
  [
    `${LEAST},weekdays`,
    'a@x.example,form,2025-03-01,mon Tues',
    'weekdays: should be one or more of mon tue wed thu fri sat sun',
  ],
  [
    `${LEAST},state`,
    'a@x.example,form,2025-03-01,gone',
    'state: should be a state that the import recognises',
  ],
  [
    `${LEAST},suppressed`,
    'a@x.example,form,2025-03-01,angry',
    'suppressed: should be one or more of bounce complaint erased operator',
  ],
])('parseRow() with the header %j rejects the line %j', (header, line, reason) => {
  expect(reasonOf(header, line)).toBe(reason)
  expect(reason).not.toContain('x.example')
})

test('parseRow() reports all faults in a line', () => {
  expect(reasonOf(`${LEAST},language`, 'nobody,form,yesterday,x y')).toBe(
    'email: should be an email address; consented_at: should be a time such as 2025-03-01T08:00:00Z, or a day; language: should be a language tag, such as en or de-AT',
  )
})

test.each([
  ['email,consent_source', 'does not name consented_at'],
  ['email', 'does not name consent_source and consented_at'],
  ['ada@readers.example,form,2025-03-01', 'contains an address but should be a header'],
  [`${LEAST}ada@readers.example,form,2025-03-01`, 'with curl, use --data-binary'],
  [`${LEAST},email`, 'names a column twice'],
  ['"email,consent_source', 'the quotes in field 1 do not match'],
  [`${LEAST},status`, 'its column 4 may say who unsubscribed'],
  [`${LEAST},Opted out`, 'its column 4 may say who unsubscribed'],
])('parseHeader() rejects %j', (header, reason) => {
  expect(refusalOf(header)).toContain(reason)
  expect(refusalOf(header)).not.toMatch(/ada/)
})

test.each<[Partial<ImportOptions>, string]>([
  [{ from: 'constructor' }, '"from" should be one of mailchimp, listmonk'],
  [{ from: 'pigeon post' }, '"from" should be one of mailchimp, listmonk'],
  [{ map: ['E-Mail'] }, '"map" should contain pairs'],
  [{ map: ['Nothing:email'] }, '"map" should contain pairs'],
  [{ map: ['email:address'] }, '"map" should contain pairs'],
  [{ state: 'gone' }, '"state" should be one of active'],
  [{ consentedAt: 'yesterday' }, '"consented_at" should be a time'],
])('parseHeader() rejects the options %j', (options, reason) => {
  expect(refusalOf(LEAST, options)).toContain(reason)
})

test('parseHeader() rejects a mapping of a column without a name', () => {
  expect(refusalOf(`${LEAST},,`, { map: [':muted'] })).toContain('"map" should contain pairs')
})

test('parseHeader() ignores unknown columns, and lists those that have a name', () => {
  expect(headerOf(`${LEAST},First name,,`)).toMatchObject({ columns: { ignored: ['First name'] } })
})

test('parseHeader() maps columns and states, and uses the source of consent from the options if the table has none', () => {
  const options = { map: ['Mail:email,Status:state', 'Joined on:consented_at'], consentSource: 'Old site' }
  const read = (line: string) => parse('Mail,Joined on,Status', line, options)
  expect(read('ada@x.example,2025-03-01,subscribed')).toMatchObject({
    subscriber: { standing: 'active', consent: { source: 'Old site', at: new Date('2025-03-01') } },
  })
  expect(read('ada@x.example,2025-03-01,Unsubscribed')).toMatchObject({
    subscriber: { standing: 'unsubscribed' },
  })
  expect(refusalOf(`${LEAST},status`, { map: ['status:'] })).toBe('none')
})

test('parseHeader() distinguishes Mailchimp files by their columns, and parseRow() does not subscribe contacts who never opted in', () => {
  const common = 'Email Address,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME'
  const standingOf = (header: string, line: string, options: Partial<ImportOptions> = {}) => {
    const parsed = parse(header, line, options)
    return parsed.ok && 'subscriber' in parsed ? parsed.subscriber.standing : parsed
  }
  const reader = 'ada@x.example,2,2019-03-12 14:03:11,2019-03-12 14:05:00'
  const other = 'ben@x.example,2,,'
  expect(standingOf(common, reader)).toBe('active')
  expect(standingOf(common, other)).toBe('unconfirmed')
  expect(standingOf(`${common},UNSUB_TIME`, `${reader},2020-01-01 10:00:00`)).toBe('unsubscribed')
  expect(standingOf(`${common},UNSUB_TIME`, `${reader},`)).toBe('unsubscribed')
  expect(standingOf(`${common},CLEAN_TIME`, `${reader},`)).toBe('none')
  expect(standingOf(common, reader, { state: 'nonsubscribed' })).toBe('unconfirmed')
  expect(standingOf(common, other, { consentedAt: '2019-03-12' })).toBe('active')
  expect(standingOf(common, other, { state: 'subscribed' })).toMatchObject({ ok: false })
})

test('parseRow() reads columns that state whether a person receives email', () => {
  const ghost = 'id,email,subscribed_to_emails,created_at,deleted_at'
  const substack = 'email,email_disabled,created_at'
  const standing = (header: string, line: string) => {
    const parsed = parse(header, line)
    return parsed.ok && 'subscriber' in parsed ? parsed.subscriber.standing : parsed
  }
  expect(standing(ghost, '1,ada@x.example,true,2025-03-01,')).toBe('active')
  expect(standing(ghost, '1,ada@x.example,false,2025-03-01,')).toBe('unsubscribed')
  expect(standing(substack, 'ada@x.example,false,2025-03-01')).toBe('active')
  expect(standing(substack, 'ada@x.example,true,2025-03-01')).toBe('unsubscribed')
  expect(standing(substack, 'ada@x.example,maybe,2025-03-01')).toEqual({
    ok: false,
    reason: 'unsubscribed: should be true or false',
  })
})

test('parseRow() accepts a row of an export whose optional trailing fields are missing', () => {
  const header = `${LEAST},state,left_at,subscriber_id,epoch,address_epoch,address_hash,hash_key`
  expect(parse(header, 'a@x.example,form,2025-03-01,active,,id-1,3')).toMatchObject({
    subscriber: { identity: { id: 'id-1', epoch: 3, addressEpoch: 0 } },
  })
  expect(parse(header, 'a@x.example,form,2025-03-01,active,')).toMatchObject({
    subscriber: { identity: null },
  })
  expect(parse(header, 'a@x.example,form,2025-03-01,active')).toMatchObject({ ok: false })
})

test.each([
  '2022-11-29T10:11:12Z',
  '2022-11-29 10:11:12',
  '2022-11-29 10:11:12.000000+00',
  '2022-11-29 10:11:12 UTC',
  '2022-11-29T10:11:12+0000',
  '2022-11-29T15:41:12+05:30',
  '2022-11-29T15:41:12+0530',
  '2022-11-29 11:11:12+01',
  '2022-11-29 10:11:12.000000 +0000 UTC',
  '2022-11-29 11:11:12 +0100 CET',
  '2022-11-29 10:11:12 +0000 UTC m=+0.004',
  '2022-11-29T10:11:12,000Z',
  '2022-11-29t10:11:12z',
])('parseConsentTime() parses %j', (text) => {
  expect(parseConsentTime(text)).toEqual(new Date('2022-11-29T10:11:12Z'))
})

test.each([
  '2022-11-29 10:11:12 PM',
  '2022-11-29 10:11:12 EST',
  '2022-11-29 10:11:12 CET',
  '11/29/2022 10:11',
  '1669716672',
  '2022-11-29T10:11:12+1',
  '2022-02-30 10:11:12',
])('parseConsentTime() returns undefined for %j', (text) => {
  expect(parseConsentTime(text)).toBeUndefined()
})

test('parseRow() requires only an address for a person who unsubscribed', () => {
  const header = `${LEAST},hour,state`
  expect(parse(header, 'a@x.example,,,99,unsubscribed')).toMatchObject({
    subscriber: { standing: 'unsubscribed', consent: null, preferences: {} },
  })
  expect(reasonOf(header, 'nobody,,,,unsubscribed')).toBe('email: should be an email address')
})

test('parseRow() ignores a spreadsheet’s empty columns and rows', () => {
  expect(parse(`${LEAST},,`, 'a@x.example,form,2025-03-01,,')).toMatchObject({ ok: true })
  expect(parse(LEAST, 'a@x.example,form,2025-03-01,,')).toMatchObject({ ok: true })
  expect(parse(LEAST, ',,')).toEqual({ ok: true, blank: true })
  expect(parse(`${LEAST},,`, 'a@x.example,form,2025-03-01')).toMatchObject({ ok: true })
  expect(parse(`${LEAST},hour,Notes`, 'a@x.example,form,2025-03-01,7')).toMatchObject({
    subscriber: { preferences: { hour: 7 } },
  })
  expect(parse(`${LEAST},hour`, 'a@x.example,form,2025-03-01')).toMatchObject({
    subscriber: { preferences: {} },
  })
})

test('parseRow() rejects a truncated row that does not state whether the person unsubscribed', () => {
  expect(reasonOf(`${LEAST},hour,state`, 'a@x.example,form,2025-03-01,7')).toBe(
    'the row has 4 fields, but the header has 5',
  )
})
