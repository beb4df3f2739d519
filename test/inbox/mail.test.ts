import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { readMail } from '../../src/inbox/mail.ts'
import { aMail, JOIN, rawMail, streamOf } from './factories.ts'

const read = (raw: string, chunk?: number) =>
  readMail({ from: 'ada@readers.example', to: 'Join@News.example', raw: streamOf(raw, chunk) })

test('readMail() reads the sender, the recipient and the decoded subject', async () => {
  const mail = await aMail({
    From: '=?UTF-8?Q?Ad=C3=A1?= <Ada@Readers.example>',
    Subject: '=?UTF-8?B?R3LDvMOfZQ==?=',
  })
  expect(mail).toMatchObject({ from: 'ada@readers.example', to: JOIN, subject: 'Grüße' })
})

test.each([1, 2, 3, 7, 100_000])(
  'readMail() reads headers that arrive in chunks of %d bytes',
  async (chunk) => {
    const mail = await read(
      rawMail({ Subject: 'In pieces' }, `Subject: not this\r\n${'x'.repeat(300)}`),
      chunk,
    )
    expect(mail).toMatchObject({ to: 'join@news.example', subject: 'In pieces' })
  },
)

test('readMail() stops reading after the headers', async () => {
  let given = 0
  const head = new TextEncoder().encode(rawMail())
  const raw = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(given++ === 0 ? head : new Uint8Array(1_000_000))
    },
  })
  expect(await readMail({ from: 'ada@readers.example', to: JOIN, raw })).not.toBeNull()
  expect(given).toBeLessThan(5)
})

test('readMail() returns null if the headers do not end within the maximum size', async () => {
  expect(await read('X: '.padEnd(70_000, 'x'))).toBeNull()
  expect(await read(rawMail({ 'X-Long': 'x'.repeat(70_000) }))).toBeNull()
})

test.each([
  ['no From header', null],
  ['two senders', 'ada@readers.example, eve@readers.example'],
  ['two From headers', ['ada@readers.example', 'eve@readers.example']],
  ['a group', 'Readers: ada@readers.example, eve@readers.example;'],
  ['a name without an address', 'Ada'],
  ['an invalid address', '<ada@readers>'],
])('readMail() finds no sender in an email with %s', async (_, From) => {
  expect(await aMail({ From })).toMatchObject({ from: null })
})

test('readMail() reads the headers and subject of random input just as postal-mime does, and never throws', async () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const parts = [
    '\r\n',
    '\n',
    ':',
    ' ',
    '"',
    '(',
    '<',
    '>',
    '@',
    '=?UTF-8?B?',
    '?=',
    'From',
    'Subject',
    'Content-Type: multipart/mixed; boundary=b',
    '--b',
    '\0',
    '\ud83c',
    'é',
    'ada@readers.example',
    'Content-Transfer-Encoding: base64',
    'message/rfc822',
    '\r',
    '\t',
    '\ufeff',
    '\u00a0',
    '\u2028',
  ]
  for (let index = 0; index < 2000; index++) {
    const raw = Array.from({ length: 1 + random(40) }, () => parts[random(parts.length)]).join('')
    const mail = await read(raw)
    const { headers, subject = '' } = await PostalMime.parse(raw)
    const known = headers.map(({ key, value }) => ({ key, value }))
    expect(mail).toMatchObject({ headers: known, subject })
  }
})
