import { expect, test } from 'vitest'
import { bindLetter } from '../../src/delivery/letter.ts'
import { confirmationLetter } from '../../src/mail/confirmation.ts'
import { typesetDigest } from '../../src/mail/typeset.ts'
import { aDayOf, aReader, HERALD } from './factories.ts'

test('typesetDigest() sets a day in the Worker', async () => {
  const { html, text } = bindLetter(await typesetDigest(aDayOf(40), HERALD), aReader)
  expect(html).toContain('Monday 23 November 2026 · 40 stories in 9 themes, about 10 minutes · ')
  expect(html.match(/<h3 /g)).toHaveLength(40)
  expect(text).toContain('Monday 23 November 2026\n40 stories in 9 themes, about 10 minutes\n')
})

test('confirmationLetter() is set in the Worker', async () => {
  const { html } = await confirmationLetter({
    confirmUrl: 'https://news.example/confirm/token',
    publication: HERALD,
  })
  expect(html).toContain('href="https://news.example/confirm/token"')
})
