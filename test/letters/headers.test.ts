import { expect, test } from 'vitest'
import { digestHeaders, listHeaders, listId, mailtoLink } from '../../src/letters/headers.ts'

test.for<[string, string, string]>([
  ['Broadsheet', 'https://news.example', 'Broadsheet <digest.news.example>'],
  ['', 'https://news.example', '<digest.news.example>'],
  ['A <b> "c"\\', 'https://news.example', '"A <b> \\"c\\"\\\\" <digest.news.example>'],
  ['One\r\nBcc: x', 'https://news.example', '"One Bcc: x" <digest.news.example>'],
  ['Zürich heute', 'https://news.example', '=?UTF-8?B?WsO8cmljaCBoZXV0ZQ==?= <digest.news.example>'],
  ['Local', 'http://localhost:8787', 'Local <digest.localhost>'],
  ['Local', 'http://[::1]:8787', 'Local <digest.1>'],
])('listId() returns a valid header value for the name "%s" at %s', ([name, publicUrl, expected]) => {
  expect(listId(name, publicUrl)).toBe(expected)
})

test('listId() splits a long name into encoded words of at most 75 characters, and never within a character', () => {
  const words = listId('日'.repeat(40), 'https://news.example').split(' ').slice(0, -1)
  expect(words.map((word) => word.length)).toEqual([72, 72, 52])
  const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString())
  expect(decoded.join('')).toBe('日'.repeat(40))
})

test('the List-Unsubscribe header has a mailto link with the token only if an unsubscribe address is configured', () => {
  const listed = { name: 'Herald', publicUrl: 'https://news.example', leaveAddress: 'leave@news.example' }
  const url = 'https://news.example/unsubscribe/1.a.b'
  expect(listHeaders(listed, url)['List-Unsubscribe']).toBe(
    '<https://news.example/unsubscribe/1.a.b>, <mailto:leave@news.example?subject=1.a.b>',
  )
  expect(digestHeaders(listed, 'en')['List-Unsubscribe']).toEqual([
    '<',
    { slot: 'oneClick' },
    '>',
    ', <mailto:leave@news.example?subject=',
    { slot: 'unsubscribeToken' },
    '>',
  ])
  const { leaveAddress, ...deaf } = listed
  expect(listHeaders(deaf, url)['List-Unsubscribe']).toBe('<https://news.example/unsubscribe/1.a.b>')
  expect(digestHeaders(deaf, 'en')['List-Unsubscribe']).toEqual(['<', { slot: 'oneClick' }, '>'])
})

test.each([
  ['leave@news.example', 'mailto:leave@news.example'],
  ['news+leave@news.example', 'mailto:news+leave@news.example'],
  ['r&d@news.example', 'mailto:r%26d@news.example'],
  ['what?100%#/=@news.example', 'mailto:what%3F100%25%23%2F%3D@news.example'],
])('mailtoLink(%j) returns %j', (address, link) => {
  expect(mailtoLink(address)).toBe(link)
})
