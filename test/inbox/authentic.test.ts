import { expect, test } from 'vitest'
import { authenticity } from '../../src/inbox/authentic.ts'
import { aMail, PROVEN, results } from './factories.ts'

test.each<[string, string | string[]]>([
  ['DMARC', PROVEN['Authentication-Results']],
  [
    'DKIM of the same domain',
    'mx.cloudflare.net; dkim=pass header.d=readers.example; dmarc=none header.from=readers.example',
  ],
  ['DKIM in mixed case with a version number', 'MX.Cloudflare.net 1; dkim=pass header.d=Readers.EXAMPLE'],
  [
    'SPF of the same domain',
    'mx.cloudflare.net; spf=none smtp.helo=x.example; spf=pass smtp.mailfrom=bounce@readers.example',
  ],
  [
    'one good signature of two',
    'mx.cloudflare.net; dkim=fail header.d=list.example; dkim=pass header.d=readers.example',
  ],
])('authenticity() returns "passed" for an email with %s', async (_, value) => {
  expect(authenticity(await aMail({ 'Authentication-Results': value }))).toBe('passed')
})

test.each<[string, string | string[]]>([
  [
    'a DMARC failure',
    'mx.cloudflare.net; dkim=pass header.d=readers.example; dmarc=fail header.from=readers.example',
  ],
  ['an SPF failure', 'mx.cloudflare.net; spf=softfail smtp.mailfrom=ada@readers.example'],
  [
    'two Authentication-Results headers',
    [PROVEN['Authentication-Results'], PROVEN['Authentication-Results']],
  ],
  [
    'results that the sender forged',
    'mx.cloudflare.net; dmarc=none header.from=readers.example; spf=pass (domain of a);dmarc=pass header.from=readers.example;(@evil.example ok) smtp.mailfrom=x@evil.example',
  ],
])('authenticity() returns "failed" for an email with %s', async (_, value) => {
  expect(authenticity(await aMail({ 'Authentication-Results': value }))).toBe('failed')
})

test.each<[string, string | string[]]>([
  ['no Authentication-Results header', []],
  ['results of another server', 'mx.readers.example; dmarc=pass header.from=readers.example'],
  [
    'a server named similarly to Cloudflare',
    'mx.cloudflare.net.evil.example; dmarc=pass header.from=readers.example',
  ],
  [
    'a pass for another domain',
    'mx.cloudflare.net; dmarc=pass header.from=evil.example; dkim=pass header.d=evil.example',
  ],
  ['a pass for a subdomain', 'mx.cloudflare.net; dkim=pass header.d=pages.readers.example'],
  ['a pass for a domain with the same ending', 'mx.cloudflare.net; dkim=pass header.d=eaders.example'],
  ['a pass for a top-level domain', 'mx.cloudflare.net; dkim=pass header.d=example'],
  ['a pass in a comment', 'mx.cloudflare.net; dmarc=none (dmarc=pass header.from=readers.example)'],
  [
    'a pass in quoted text',
    'mx.cloudflare.net; spf=pass smtp.mailfrom="; dmarc=pass header.from=readers.example"@evil.example',
  ],
  [
    'a sender named like a result',
    'mx.cloudflare.net; dmarc=none; spf=pass smtp.mailfrom=dmarc=pass@evil.example',
  ],
])('authenticity() returns "unknown" for an email with %s', async (_, value) => {
  expect(authenticity(await aMail({ 'Authentication-Results': value }))).toBe('unknown')
})

test('authenticity() returns "unknown" for an email without a sender', async () => {
  expect(
    authenticity(await aMail({ From: null, ...results('dmarc=pass header.from=readers.example') })),
  ).toBe('unknown')
})

test('authenticity() returns "unknown" for three hostile headers within 300 ms', async () => {
  const hostile = `"${'\\\\"'.repeat(15_000)}`
  const mails = [hostile, `mx.cloudflare.net; ${hostile}`, `mx.cloudflare.net; ${'('.repeat(4000)}`]
  const read = await Promise.all(mails.map((value) => aMail({ 'Authentication-Results': value })))
  const startedAt = performance.now()
  for (const mail of read) expect(authenticity(mail)).toBe('unknown')
  expect(performance.now() - startedAt).toBeLessThan(300)
})

test('authenticity() skips nested comments and escaped quotes', async () => {
  const value =
    'mx.cloudflare.net; spf=pass (a (b; c) "d) smtp.mailfrom="x\\"; dmarc=fail"; dkim=pass header.d=readers.example'
  expect(authenticity(await aMail({ 'Authentication-Results': value }))).toBe('passed')
})
