// Tries to inject a header or a recipient through texts that can reach a header.
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { bindLetter } from '../../../src/letters/bind.ts'
import { confirmationLetter } from '../../../src/letters/render/confirmation.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import { welcomeLetter } from '../../../src/letters/render/welcome.ts'
import type { Message } from '../../../src/letters/template.ts'
import { Signup } from '../../../src/subscribers/subscriber.ts'
import { headerPayloads } from '../../payloads.ts'
import { aDigest, aReader, aStory, HERALD } from './factories.ts'
import { mimeOf } from './mime.ts'

const PAYLOADS = headerPayloads(200, 'anna@mail.example')

/** Parses the headers of a letter as an email client does. */
async function headOf(message: Message) {
  const { headers, to, subject } = await PostalMime.parse(mimeOf(message))
  return { names: headers.map(({ key }) => key).sort(), to: to?.map(({ address }) => address), subject }
}

test('the texts of an article cannot inject a header, add a recipient or break the subject', async () => {
  const usual = await headOf(bindLetter(typesetEdition(aDigest(), HERALD), aReader))
  for (const text of PAYLOADS) {
    const story = aStory({ title: text, source: text, summary: text })
    const edition = aDigest({
      subject: text,
      preheader: text,
      themes: [{ id: 'world', name: text, stories: [story] }],
    })
    const letter = bindLetter(typesetEdition(edition, HERALD), aReader)
    const { names, to, subject } = await headOf(letter)
    expect([text, names, to]).toEqual([text, usual.names, ['reader@example.com']])
    expect(subject).toBe(letter.subject)
    expect(letter.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  }
})

test('an address from the sign-up form is either rejected or yields exactly one recipient', async () => {
  let taken = 0
  for (const email of [...PAYLOADS, ' Anna@Mail.example\n']) {
    const signup = Signup.safeParse({ email })
    if (!signup.success) continue
    taken += 1
    const letter = bindLetter(typesetEdition(aDigest(), HERALD), {
      ...aReader,
      address: signup.data.email,
    })
    expect([email, (await headOf(letter)).to]).toEqual([email, [signup.data.email]])
    expect(signup.data.email).toMatch(/^[^\s,;:<>()"\\@\p{C}]+@[^\s,;:<>()"\\@\p{C}]+$/u)
  }
  expect(taken).toBeGreaterThan(0)
})

test('a publication name cannot inject a header', async () => {
  const usual = await headOf(bindLetter(typesetEdition(aDigest(), HERALD), aReader))
  for (const name of PAYLOADS.slice(0, 40)) {
    const letter = bindLetter(typesetEdition(aDigest(), { ...HERALD, name }), aReader)
    expect([name, (await headOf(letter)).names]).toEqual([name, usual.names])
  }
})

test('confirmation letters contain no user input, and differ only in their links', async () => {
  const [one, other] = ['https://news.example/confirm/one', 'https://news.example/confirm/other']
  const letters = await Promise.all(
    [one, other].map((confirmUrl) => confirmationLetter({ confirmUrl, publication: HERALD })),
  )
  const [first, second] = letters.map((letter) => JSON.stringify(letter))
  expect(first?.replaceAll(one, other)).toBe(second)
  expect(first).not.toContain(aReader.address)
})

test('a hostile headline cannot change the recipient or subject of the welcome letter', async () => {
  for (const subject of PAYLOADS.slice(0, 40)) {
    const letter = welcomeLetter({
      publication: HERALD,
      first: {
        at: new Date('2026-11-24T06:00:00Z'),
        now: new Date('2026-11-23T12:00:00Z'),
        timeZone: 'Europe/Berlin',
      },
      address: aReader.address,
      unsubscribeUrl: aReader.unsubscribeUrl,
      latest: { day: '2026-11-23', subject },
    })
    const { to } = await headOf({ ...letter, to: aReader.address })
    expect(to).toEqual([aReader.address])
    expect(letter.subject).toBe('You’re subscribed: The Herald, once a day')
  }
})
