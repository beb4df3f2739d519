import { expect, test } from 'vitest'
import { confirmationLetter } from '../../../src/letters/render/confirmation.ts'
import { HERALD } from './factories.ts'

const confirmUrl = 'https://news.example/confirm/a.b?x=1&y=2'

test('confirmationLetter() links to the confirmation page in both parts', () => {
  const letter = confirmationLetter({ confirmUrl, publication: HERALD })
  expect(letter.subject).toBe('Please confirm your subscription to The Herald')
  expect(letter.from).toBe('The Herald <digest@news.example>')
  expect(letter.html.match(/href="https:\/\/news\.example\/confirm\/a\.b\?x=1&amp;y=2"/g)).toHaveLength(2)
  expect(letter.text).toContain('\nConfirm your subscription: https://news.example/confirm/a.b?x=1&y=2\n')
  expect(letter.text).toContain('\n-- \n1 Printing House Square, Exampletown\n')
})

test('confirmationLetter() links to the publisher’s legal pages if they are configured', () => {
  const imprintUrl = 'https://press.example/imprint'
  const { html, text } = confirmationLetter({ confirmUrl, publication: { ...HERALD, imprintUrl } })
  expect(html).toMatch(/Exampletown · <a [^>]*href="https:\/\/press\.example\/imprint"[^>]*>Legal notice</)
  expect(text).toContain('Exampletown\nLegal notice: https://press.example/imprint\n')
})

test('confirmationLetter() has no unsubscribe link, because nobody has subscribed yet', () => {
  const { headers, html } = confirmationLetter({ confirmUrl, publication: HERALD })
  expect(Object.keys(headers)).toEqual(['Content-Language', 'Auto-Submitted'])
  expect(html).not.toMatch(/unsubscribe/i)
})

test('confirmationLetter() returns HTML without leftover marks and with only two comments', () => {
  const { html } = confirmationLetter({ confirmUrl, publication: HERALD })
  expect(html.match(/<!--.*?-->/g)).toHaveLength(2)
  expect(html).not.toMatch(/mark\d+x/)
})

test('confirmationLetter() explains how to confirm by email only to readers who signed up by email', () => {
  const publication = { ...HERALD, joinAddress: 'join@news.example' }
  const url = 'https://news.example/confirm/1.a.b'
  const { html, text, subject } = confirmationLetter({ confirmUrl: url, publication, byMail: true })
  expect(html).toContain('href="mailto:join@news.example?subject=1.a.b"')
  expect(html).toMatch(/>join@news\.example<.*>1\.a\.b</s)
  expect(text).toContain('in the subject of an email to join@news.example\n1.a.b\n')
  expect(subject).not.toContain('1.a.b')
  const onTheWeb = confirmationLetter({ confirmUrl: url, publication })
  expect(onTheWeb.html + onTheWeb.text).not.toContain('join@news.example')
})
