import { expect, test } from 'vitest'
import { bodyMaker } from '../../src/delivery/body.ts'
import { toResendItem } from '../../src/letters/bind-json.ts'
import { cacheStoriesFor } from '../../src/letters/story-filter-cache.ts'
import { checkToken, deriveLinkKey } from '../../src/subscribers/token.ts'
import { sha256 } from '../../src/text/hash.ts'
import { aDigest, aLockedBatch, aTemplate } from '../factories.ts'

const SECRET = 'a link secret that is long enough too'
const someLinks = async () => ({
  origin: 'https://news.example',
  key: await deriveLinkKey(SECRET, '2026-11-23'),
})

const wanted = cacheStoriesFor(aDigest(), null)

const read = (body: Uint8Array) => JSON.parse(new TextDecoder().decode(body))

const batch = aLockedBatch({
  recipients: [
    ['ada', 'ada@readers.example'],
    ['bob', 'bob@readers.example'],
  ],
})

test('bodyMaker() always returns the same bytes for the same stored input', async () => {
  const stored = JSON.stringify([aTemplate(), await someLinks(), batch])
  const make = async () => {
    const [template, links, again] = JSON.parse(stored)
    return sha256(await (await bodyMaker(template, links, wanted))(again))
  }
  const hashes = new Set<string>()
  for (let run = 0; run < 1000; run++) hashes.add(await make())
  expect(hashes.size).toBe(1)
})

test('bodyMaker() ignores batch fields that change between attempts', async () => {
  const make = await bodyMaker(aTemplate(), await someLinks(), wanted)
  const later = { ...batch, attempts: 9, bodySha256: 'x', lockedAt: 0 }
  expect(await make(later)).toEqual(await make(batch))
})

test('bodyMaker() renders one letter per recipient in order, each with the recipient’s own unsubscribe link', async () => {
  const make = await bodyMaker(aTemplate(), await someLinks(), wanted)
  const letters: { to: string; text: string; headers: Record<string, string> }[] = read(await make(batch))
  expect(letters.map(({ to }) => to)).toEqual(['ada@readers.example', 'bob@readers.example'])
  const subscribers: string[] = []
  for (const { text, headers } of letters) {
    const link = /https:\/\/news\.example\/unsubscribe\/(\S+)/.exec(text)
    expect(headers['List-Unsubscribe']).toBe(`<${link?.[0]}>`)
    const check = await checkToken([SECRET], link?.[1] ?? '', 'unsubscribe', new Date('2027-11-23T07:00:00Z'))
    subscribers.push(check.ok ? check.claims.subscriberId : check.reason)
  }
  expect(subscribers).toEqual(['ada', 'bob'])
})

test('bodyMaker() gives each letter the recipient’s preferences link and only the stories that the recipient chose', async () => {
  const template = aTemplate({
    html: [
      { stories: ['comet'], pieces: ['Comet'] },
      { whenChosen: true, pieces: [' of your choice'] },
      { whenShort: true, pieces: [' in short'] },
    ],
    text: [{ slot: 'preferences' }],
  })
  const chosen = aLockedBatch({
    recipients: [
      ['ada', 'ada@readers.example'],
      ['bob', 'bob@readers.example', { themes: ['sport'], muted: null }],
      ['cleo', 'cleo@readers.example', { themes: null, muted: ['berlin'] }],
      ['dora', 'dora@readers.example', null, 2], // Dora has changed her address twice
    ],
  })
  const make = await bodyMaker(template, await someLinks(), cacheStoriesFor(aDigest(), ['science', 'sport']))
  const letters: { html: string; text: string }[] = read(await make(chosen))
  expect(letters.map(({ html }) => html)).toEqual(['Comet', ' of your choice', ' of your choice', 'Comet'])
  const tokens = letters.map(({ text }) => text.slice('https://news.example/preferences/'.length))
  const check = (token: string) =>
    checkToken([SECRET], token, 'preferences', new Date('2099-11-23T07:00:00Z'))
  const [, token = '', , moved = ''] = tokens
  expect(await check(token)).toMatchObject({ ok: true, claims: { subscriberId: 'bob', epoch: 0 } })
  expect(await check(moved)).toMatchObject({ ok: true, claims: { subscriberId: 'dora', epoch: 2 } })
  expect(await checkToken([SECRET], token, 'unsubscribe', new Date())).toMatchObject({ ok: false })
})

test('toResendItem() uses the field names of the Resend API', () => {
  const message = { from: 'f', to: 't', subject: 's', html: 'h', text: 'x', headers: {} }
  expect(toResendItem({ ...message, replyTo: 'r@news.example' })).toEqual({
    ...message,
    reply_to: 'r@news.example',
  })
  expect(toResendItem(message)).toEqual(message)
})
