import { expect, test } from 'vitest'
import { parseCsvLine } from '../../src/subscribers/csv.ts'
import { parseHeader, parseReader } from '../../src/subscribers/import.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const parse = (header: string, line: string) => {
  const parsed = parseHeader(parseCsvLine(header))
  if (!parsed.ok) throw new Error(parsed.reason)
  return parseReader(parsed.columns, parseCsvLine(line), { now: NOW, themes: ['world', 'science', 'sport'] })
}
const reasonOf = (header: string, line: string) => {
  const parsed = parse(header, line)
  return parsed.ok ? 'none' : parsed.reason
}
const refusalOf = (header: string) => {
  const parsed = parseHeader(parseCsvLine(header))
  return parsed.ok ? 'none' : parsed.reason
}

const LEAST = 'email,consent_source,consented_at'
const NONE = {
  themes: null,
  muted: null,
  hour: null,
  timeZone: null,
  weekdays: null,
  pausedUntil: null,
  language: null,
}

test('parseReader() requires an address and evidence of consent, in any order of columns', () => {
  const reader = {
    email: 'ada@xn--mller-kva.example',
    consentSource: 'Form at the fair',
    consentedAt: new Date('2025-03-01T08:00:00Z'),
    preferences: NONE,
  }
  expect(parse(LEAST, 'Ada@Müller.example,Form at the fair,2025-03-01T08:00:00Z')).toEqual({
    ok: true,
    reader,
  })
  expect(
    parse(
      ' Consented_At,EMAIL,"consent_source"',
      '2025-03-01 09:00+01:00,ada@müller.example, Form at the fair',
    ),
  ).toEqual({ ok: true, reader })
})

test('parseReader() reads preferences and leaves out the publication’s defaults', () => {
  const header = `${LEAST},themes,hour,time_zone,language,muted,weekdays,paused_until`
  expect(
    parse(
      header,
      'a@x.example,form,2025-03-01,World science,7,Europe/Berlin,de-AT,Cricket|snow storm,sun mon,2026-12-24',
    ),
  ).toMatchObject({
    reader: {
      consentedAt: new Date('2025-03-01T00:00:00Z'),
      preferences: {
        themes: ['science', 'world'],
        muted: ['cricket', 'snow storm'],
        hour: 7,
        timeZone: 'Europe/Berlin',
        weekdays: 65,
        pausedUntil: '2026-12-24',
        language: 'de-AT',
      },
    },
  })
  expect(parse(header, 'a@x.example,form,2025-03-01,,,,,,,')).toMatchObject({ reader: { preferences: NONE } })
  expect(parse(`${LEAST},themes`, 'a@x.example,form,2025-03-01,world|sport')).toMatchObject({
    reader: { preferences: { themes: ['sport', 'world'] } },
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
  [LEAST, 'a@x.example,form,2026-11-24', 'consented_at: should not lie ahead'],
  [LEAST, 'a@x.example,form', 'it has 2 fields and the header 3'],
  [LEAST, 'a@x.example,"form,2025-03-01', 'its quotes do not match, in field 2'],
  [`${LEAST},hour`, 'a@x.example,form,2025-03-01,25', 'hour: should be a whole number from 0 to 23'],
  [`${LEAST},hour`, 'a@x.example,form,2025-03-01,7am', 'hour: should be a whole number from 0 to 23'],
  [
    `${LEAST},time_zone`,
    'a@x.example,form,2025-03-01,Berlin',
    'time_zone: should be an IANA time zone, such as Europe/Berlin',
  ],
  [`${LEAST},themes`, 'a@x.example,form,2025-03-01,sience', 'themes: should be some of world science sport'],
  [
    `${LEAST},weekdays`,
    'a@x.example,form,2025-03-01,mon Tues',
    'weekdays: should be some of mon tue wed thu fri sat sun',
  ],
  [
    `${LEAST},state`,
    'a@x.example,form,2025-03-01,unsubscribed',
    'it is not of an active reader: only those are imported',
  ],
  [
    `${LEAST},suppressed`,
    'a@x.example,form,2025-03-01,bounce',
    'it is not of an active reader: only those are imported',
  ],
])('parseReader() refuses under %j the line %j', (header, line, reason) => {
  expect(reasonOf(header, line)).toBe(reason)
  expect(reason).not.toContain('x.example')
})

test('parseReader() lists everything that is wrong with a line', () => {
  expect(reasonOf(`${LEAST},language`, 'nobody,form,yesterday,x y')).toBe(
    'email: should be an email address; consented_at: should be a time such as 2025-03-01T08:00:00Z, or a day; language: should be a language tag, such as en or de-AT',
  )
})

test.each([
  ['email;consent_source;consented_at', 'parted by semicolons'],
  ['email\tconsent_source\tconsented_at', 'parted by tabs'],
  ['email,consent_source', 'does not name consented_at'],
  ['email', 'does not name consent_source and consented_at'],
  ['ada@readers.example,form,2025-03-01', 'holds an address and should be a header'],
  [`${LEAST},timezone`, 'column 4 of its header is not known: the columns are email, state'],
  [`${LEAST}ada@readers.example,form,2025-03-01`, 'with curl use --data-binary'],
  [`${LEAST},email`, 'names a column twice'],
  ['"email,consent_source', 'quotes do not match'],
])('parseHeader() refuses %j', (header, reason) => {
  expect(refusalOf(header)).toContain(reason)
  expect(refusalOf(header)).not.toMatch(/ada|timezone/)
})
