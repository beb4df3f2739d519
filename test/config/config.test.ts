import { expect, test } from 'vitest'
import { PALETTE } from '../../emails/_parts/palette.ts'
import { parseConfig } from '../../src/config/config.ts'
import { DigestError } from '../../src/errors.ts'
import { someVariables } from '../factories.ts'

/** Returns parseConfig()'s error message for the variables, or `no refusal` if it accepts them. */
function refusal(variables: Record<string, unknown>): string {
  try {
    parseConfig(variables)
  } catch (error) {
    if (error instanceof DigestError && error.code === 'misconfigured') return error.message
    throw error
  }
  return 'no refusal'
}

test('parseConfig() needs only six variables, and uses defaults for the others', () => {
  expect(parseConfig(someVariables())).toEqual({
    local: false,
    publication: {
      name: 'Broadsheet',
      publicUrl: 'https://news.example',
      sender: 'Broadsheet <digest@news.example>',
      replyTo: null,
      postalAddress: 'Broadsheet, 1 Harbour Street, 20457 Hamburg',
      language: 'en',
      brand: { tagline: null, logoUrl: null, palette: PALETTE },
    },
    schedule: { timeZone: 'UTC', hour: 7, minute: 0, catchUpHours: 6 },
    allowedOrigins: [],
    articleRetentionDays: 30,
    maxArticleAgeDays: 7,
    retentionDays: 30,
    alerts: { email: null, webhookUrl: null },
    limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 },
    rules: { repeats: 'news', lead: 'two_publishers', notNews: 'out' },
    themes: undefined,
    publisherGroups: undefined,
    sources: {
      pollMinutes: 30,
      fullText: 'auto',
      maxAgeHours: 48,
      maxArticlesPerDay: 5000,
      listed: [],
      allowedHosts: [],
    },
    resend: { apiKey: 're_test', baseUrl: 'https://api.resend.com', webhookSecrets: [] },
    adminTokens: ['an-admin-token-that-is-long-enough'],
    linkSecrets: ['a link secret that is long enough too'],
    signUpsPerHour: 1000,
    access: null,
    turnstile: null,
  })
})

test('parseConfig() reports all missing and invalid variables at once, with the values that it expects', () => {
  const message = refusal({ PUBLIC_URL: '', TIME_ZONE: 'Middle/Earth', PUBLISH_AT: '7:00' })
  expect(message).toContain('PUBLIC_URL is missing: it should be the https address')
  for (const name of ['SENDER', 'POSTAL_ADDRESS', 'RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET'])
    expect(message).toContain(`${name} is missing: it should be`)
  expect(message).toContain('TIME_ZONE is wrong: it should be an IANA time zone, such as Europe/Berlin')
  expect(message).toContain('PUBLISH_AT is wrong: it should be an hour and minute, such as 07:00')
})

test('parseConfig() includes no secret or address in its error message', () => {
  const message = refusal(
    someVariables({ ADMIN_TOKEN: 'hush-hush', LINK_SECRET: 'whisper', REPLY_TO: 'me@' }),
  )
  expect(message).toContain('ADMIN_TOKEN is wrong')
  expect(message).not.toMatch(/hush|whisper|me@/)
})

test.each([
  ['PUBLIC_URL', 'http://news.example'],
  ['PUBLIC_URL', 'ftp://news.example'],
  ['PUBLIC_URL', 'news.example'],
  ['PUBLIC_URL', 'https://ada:secret@news.example'],
  ['PUBLIC_URL', 'https://news.example/digest'],
  ['PUBLIC_URL', 'https://news.example/?from=mail'],
  ['PUBLIC_URL', 'https://news.example/#top'],
  ['RESEND_BASE_URL', 'http://api.resend.com'],
  ['RESEND_BASE_URL', 'https://api.resend.com?key=1'],
  ['SENDER', 'Broadsheet'],
  ['SENDER', 'digest@news'],
  ['SENDER', 'Broadsheet <digest@news.example>\r\nBcc: ada@readers.example'],
  ['SENDER', 'a@news.example, b@news.example'],
  ['REPLY_TO', 'nobody'],
  ['PUBLICATION_NAME', 'Two\nlines'],
  ['POSTAL_ADDRESS', '   '],
  ['LANGUAGE', 'English!'],
  ['LANGUAGE', 'deutsch'],
  ['TIME_ZONE', ''],
  ['PUBLISH_AT', '24:00'],
  ['PUBLISH_AT', '07:60'],
  ['CATCH_UP_HOURS', '0'],
  ['CATCH_UP_HOURS', '21'],
  ['CATCH_UP_HOURS', '1.5'],
  ['CATCH_UP_HOURS', 'six'],
  ['ARTICLE_RETENTION_DAYS', '1'],
  ['MAX_ARTICLE_AGE_DAYS', '0'],
  ['RETENTION_DAYS', '6'],
  ['ALERT_WEBHOOK_URL', 'http://hooks.example/alert'],
  ['ALERT_WEBHOOK_URL', 'https://ada:secret@hooks.example/alert'],
  ['ALERT_EMAIL', 'operator'],
  ['MAX_STORIES', '0'],
  ['MAX_STORIES_PER_PUBLISHER', '0'],
  ['REPEATS', 'some'],
  ['LEAD', 'first'],
  ['NOT_NEWS', 'first'],
  ['ADMIN_TOKEN', 'local-admin-token'],
  ['ADMIN_TOKEN', 'x'.repeat(31)],
  ['ADMIN_TOKEN', 'correct horse battery staple is my long secret'],
  ['ADMIN_TOKEN', `ü${'x'.repeat(40)}`],
  ['ALLOWED_ORIGINS', 'https://blog.example, blog.example'],
  ['LINK_SECRET', 'x'.repeat(31)],
  ['LINK_SECRET_PREVIOUS', 'short'],
  ['ADMIN_TOKEN_PREVIOUS', 'short'],
  ['SUBSCRIBE_ADDRESS', 'Join <join@news.example>'],
  ['UNSUBSCRIBE_ADDRESS', 'leave'],
  ['SIGN_UPS_PER_HOUR', '0'],
  ['TURNSTILE_BASE_URL', 'http://challenges.cloudflare.com'],
  ['ENVIRONMENT', 'staging'],
])('parseConfig() rejects %s with the value %j', (name, value) => {
  expect(refusal(someVariables({ [name]: value }))).toMatch(
    new RegExp(`^Cannot start with this configuration\\. ${name} is (wrong|missing): it should be [^;]+$`),
  )
})

test('parseConfig() rejects an admin token of more than 1,000 characters', () => {
  expect(refusal(someVariables({ ADMIN_TOKEN: 'x'.repeat(1001) }))).toMatch(/ ADMIN_TOKEN is wrong: /)
})

test('parseConfig() accepts an alert webhook URL with a path and a query, as used by chat services', () => {
  const url = 'https://hooks.example/services/T1/B2?wait=true'
  const { alerts } = parseConfig(
    someVariables({ ALERT_WEBHOOK_URL: url, ALERT_EMAIL: 'operator@news.example' }),
  )
  expect(alerts).toEqual({ webhookUrl: url, email: 'operator@news.example' })
})

test('parseConfig() treats REPLY_TO, RESEND_BASE_URL, LINK_SECRET_PREVIOUS and CATCH_UP_HOURS as absent if they are empty', () => {
  const empty = { REPLY_TO: '', RESEND_BASE_URL: '', LINK_SECRET_PREVIOUS: '', CATCH_UP_HOURS: '' }
  expect(parseConfig(someVariables(empty))).toEqual(parseConfig(someVariables()))
})

test('parseConfig() lists the previous link secret after the current one', () => {
  const { linkSecrets } = parseConfig(someVariables({ LINK_SECRET_PREVIOUS: 'y'.repeat(32) }))
  expect(linkSecrets).toEqual(['a link secret that is long enough too', 'y'.repeat(32)])
})

test('parseConfig() accepts several previous link secrets and a previous admin token', () => {
  const [second, third] = ['y'.repeat(32), 'z'.repeat(40)]
  for (const LINK_SECRET_PREVIOUS of [`${second},${third}`, `${second} ${third}`, ` ${second}, ${third}\n`]) {
    const { linkSecrets } = parseConfig(someVariables({ LINK_SECRET_PREVIOUS }))
    expect(linkSecrets).toEqual(['a link secret that is long enough too', second, third])
  }
  const spaced = 'one secret that has spaces, and a comma'
  expect(parseConfig(someVariables({ LINK_SECRET_PREVIOUS: spaced })).linkSecrets[1]).toBe(spaced)
  const { adminTokens } = parseConfig(someVariables({ ADMIN_TOKEN_PREVIOUS: second }))
  expect(adminTokens).toEqual(['an-admin-token-that-is-long-enough', second])
})

test('parseConfig() rejects incomplete Turnstile or Access settings, and the same address for subscribing and unsubscribing', () => {
  const half = refusal(someVariables({ TURNSTILE_SITE_KEY: '1x00000000000000000000AA' }))
  expect(half).toContain('TURNSTILE_SECRET is missing: it should be the secret of a Turnstile widget')
  expect(refusal(someVariables({ TURNSTILE_SECRET: 'x' }))).toContain('TURNSTILE_SITE_KEY is missing')
  expect(refusal(someVariables({ ACCESS_TEAM: 'example' }))).toContain('ACCESS_AUD is missing')
  expect(refusal(someVariables({ ACCESS_AUD: 'a'.repeat(64) }))).toContain('ACCESS_TEAM is missing')
  const both = { TURNSTILE_SITE_KEY: '1x00000000000000000000AA', TURNSTILE_SECRET: 'x' }
  expect(parseConfig(someVariables(both)).turnstile).toEqual({
    siteKey: '1x00000000000000000000AA',
    secret: 'x',
    baseUrl: 'https://challenges.cloudflare.com',
  })
  const same = { SUBSCRIBE_ADDRESS: 'Mail@News.example', UNSUBSCRIBE_ADDRESS: 'mail@news.example' }
  expect(refusal(someVariables(same))).toContain('UNSUBSCRIBE_ADDRESS is wrong: it should be another address')
})

test('parseConfig() accepts http://localhost, and a short admin token if ENVIRONMENT is local', () => {
  const local = {
    ENVIRONMENT: 'local',
    ADMIN_TOKEN: 'local-admin-token',
    PUBLIC_URL: 'http://localhost:8787/',
  }
  expect(parseConfig(someVariables(local))).toMatchObject({
    local: true,
    publication: { publicUrl: 'http://localhost:8787' },
  })
})

test('parseConfig() lists Resend’s webhook secrets, newest first, and rejects malformed ones', () => {
  const [secret, previous] = [
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
  ]
  const rotating = { RESEND_WEBHOOK_SECRET: secret, RESEND_WEBHOOK_SECRET_PREVIOUS: previous }
  expect(parseConfig(someVariables(rotating)).resend.webhookSecrets).toEqual([secret, previous])
  for (const wrong of ['whsec_', 'whsec_short', 're_123', 'whsec_not*base64*not*base64*'])
    expect(refusal(someVariables({ RESEND_WEBHOOK_SECRET: wrong }))).toContain(
      'RESEND_WEBHOOK_SECRET is wrong',
    )
})

test('parseConfig() corrects the capitalisation of a time zone', () => {
  expect(parseConfig(someVariables({ TIME_ZONE: 'europe/KYIV' })).schedule.timeZone).toBe('Europe/Kyiv')
})

test('parseConfig() converts the domains of international addresses to ASCII', () => {
  const { publication, alerts } = parseConfig(
    someVariables({
      PUBLIC_URL: 'https://bücher.example/',
      SENDER: 'Morning News: Berlin <digest@bücher.example>',
      REPLY_TO: 'desk@почта.рф',
      ALERT_EMAIL: 'r&d@bücher.example',
    }),
  )
  expect(publication).toMatchObject({
    publicUrl: 'https://xn--bcher-kva.example',
    sender: '"Morning News: Berlin" <digest@xn--bcher-kva.example>',
    replyTo: 'desk@xn--80a1acny.xn--p1ai',
  })
  expect(alerts.email).toBe('r&d@xn--bcher-kva.example')
})
