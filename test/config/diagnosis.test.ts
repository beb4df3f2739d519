import { expect, test } from 'vitest'
import { diagnose, type InstallationFacts } from '../../src/config/diagnosis.ts'

const NOW = new Date('2026-11-23T08:00:00Z')

const facts = (own: Partial<InstallationFacts> = {}): InstallationFacts => ({
  isLocal: false,
  senderDomain: 'news.example',
  domains: { found: [{ name: 'news.example', status: 'verified' }] },
  dmarc: { found: ['v=DMARC1; p=none'] },
  hasWebhookSecret: true,
  lastEventAt: Date.parse('2026-11-23T06:00:00Z'),
  acceptedLastWeek: 100,
  inboxes: [],
  alertsTo: 'email',
  newestDigest: { day: '2026-11-23', state: 'complete' },
  today: '2026-11-23',
  isPastPublication: true,
  ...own,
})

const told = (own: Partial<InstallationFacts>) =>
  diagnose(facts(own), NOW)
    .filter(({ level }) => level !== 'good')
    .map(({ level, detail }) => `${level}: ${detail}`)

test('diagnose() finds nothing wrong with a complete installation', () => {
  expect(told({})).toEqual([])
  expect(diagnose(facts(), NOW)).toHaveLength(5)
})

test('diagnose() reports a domain that Resend does not know or has not verified', () => {
  expect(told({ domains: { found: [] } })[0]).toContain('problem: Resend does not know news.example')
  const pending = { found: [{ name: 'news.example', status: 'pending' }] }
  expect(told({ domains: pending })[0]).toContain('problem: news.example is "pending": add the DNS records')
})

test('diagnose() explains how to check manually if the API key cannot read domains or DNS does not respond', () => {
  expect(told({ domains: { unknown: 'The API key is invalid or only allows sending' } })).toEqual([
    'unknown: The API key is invalid or only allows sending. Check whether news.example is verified at https://resend.com/domains',
  ])
  expect(told({ dmarc: { unknown: 'DNS did not respond' } })[0]).toContain('dig TXT _dmarc.news.example')
})

test('diagnose() requires exactly one DMARC record', () => {
  expect(told({ dmarc: { found: ['something else'] } })[0]).toContain(
    'problem: news.example has no DMARC record',
  )
  expect(told({ dmarc: { found: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } })[0]).toContain(
    'There are several',
  )
})

test('diagnose() treats a missing webhook secret as a problem, and a silent webhook only after many letters', () => {
  expect(told({ lastEventAt: null })[0]).toContain('unknown: Resend posted no bounce or complaint in a week')
  expect(told({ lastEventAt: null, acceptedLastWeek: 70_000 })[0]).toContain(
    'problem: Resend posted no bounce or complaint',
  )
  expect(told({ hasWebhookSecret: false })[0]).toContain('problem: RESEND_WEBHOOK_SECRET is not set')
})

test('diagnose() checks whether Cloudflare receives email for a domain', () => {
  const inbox = (mailServers: string[]) => [
    { address: 'join@news.example', mailServers: { found: mailServers } },
  ]
  expect(told({ inboxes: inbox(['10 mx.elsewhere.example.']) })[0]).toContain(
    'problem: Email for the domain of join@news.example',
  )
  expect(told({ inboxes: inbox(['13 route1.mx.cloudflare.net.']) })[0]).toContain(
    'unknown: Cloudflare receives',
  )
})

test('diagnose() reports missing alert settings, and a digest that has not been opened by its publication time', () => {
  expect(told({ alertsTo: 'nobody' })[0]).toContain('set ALERT_EMAIL or ALERT_WEBHOOK_URL')
  const yesterday = { newestDigest: { day: '2026-11-22', state: 'complete' } }
  expect(told(yesterday)[0]).toContain('check the cron trigger')
  expect(told({ ...yesterday, isPastPublication: false })).toEqual([])
})

test.each([
  ['2026-11-23T07:00:00Z', '1 hour'],
  ['2026-11-23T06:00:00Z', '2 hours'],
])('diagnose() at 08:00 says that an event at %s arrived %s ago', (at, ago) => {
  const details = diagnose(facts({ lastEventAt: Date.parse(at) }), NOW).map(({ detail }) => detail)
  expect(details).toContain(`Resend posted the last bounce or complaint ${ago} ago`)
})
