import { expect, test } from 'vitest'
import { alertLetter } from '../../../src/letters/render/alert.ts'
import { addressChangeLetter } from '../../../src/letters/render/confirmation.ts'
import { welcomeLetter } from '../../../src/letters/render/welcome.ts'
import { HERALD } from './factories.ts'

const welcomed = {
  publication: HERALD,
  first: {
    at: new Date('2026-11-24T06:00:00Z'),
    now: new Date('2026-11-23T12:00:00Z'),
    timeZone: 'Europe/Berlin',
  },
  address: 'reader@example.com',
  unsubscribeUrl: 'https://news.example/unsubscribe/t',
  latest: { day: '2026-11-23', subject: 'Port reopens <i>quay</i>' },
}

test('welcomeLetter() says when the first letter arrives and links to the newest edition, in both parts', () => {
  const { subject, html, text } = welcomeLetter(welcomed)
  expect(subject).toBe('You’re subscribed: The Herald, once a day')
  const first = 'Your first letter arrives tomorrow at 07:00 (Central European Time).'
  for (const part of [html, text]) {
    expect(part).toContain(first)
    expect(part).toContain('add digest@news.example to your contacts.')
    expect(part).not.toContain('Replies are read by a person.')
  }
  const answered = welcomeLetter({
    ...welcomed,
    publication: { ...HERALD, replyTo: 'desk@news.example' },
  })
  expect(answered.text).toContain('to your contacts. Replies are read by a person.')
  expect(html).toContain('href="https://news.example/digests/2026-11-23"')
  expect(html).toContain('Port reopens &lt;i&gt;quay&lt;/i&gt;')
  expect(text).toContain('\nPort reopens <i>quay</i>: https://news.example/digests/2026-11-23\n')
})

test.each([
  ['en', 'Your first letter arrives on Saturday 28 November at 07:00 (Central European Time).'],
  ['de', 'Ihre erste Ausgabe kommt am Samstag, 28. November um 07:00 Uhr (Mitteleuropäische Zeit).'],
  ['fr', 'Votre première lettre arrive samedi 28 novembre à 07:00 (heure d’Europe centrale).'],
  ['es', 'Su primer boletín llega el sábado, 28 de noviembre (7:00, hora de Europa central).'],
])('welcomeLetter() in %s gives the date of the first letter if it is days away', (language, first) => {
  const at = new Date('2026-11-28T06:00:00Z')
  const { text } = welcomeLetter({
    ...welcomed,
    first: { ...welcomed.first, at },
    publication: { ...HERALD, language },
  })
  expect(text).toContain(first)
})

test('welcomeLetter() has an unsubscribe link in both parts, and one-click headers', () => {
  const { html, text, headers } = welcomeLetter(welcomed)
  expect(html).toContain('href="https://news.example/unsubscribe/t"')
  expect(text).toContain('\nUnsubscribe: https://news.example/unsubscribe/t\n')
  expect(headers['List-Unsubscribe']).toBe('<https://news.example/unsubscribe/t>')
  expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
})

test('welcomeLetter() mentions no latest edition before the first one is published', () => {
  const { html, text } = welcomeLetter({ ...welcomed, latest: null })
  expect(html).not.toContain('latest edition')
  expect(text).not.toContain('latest edition')
})

test('addressChangeLetter() asks to confirm the new address, and has no unsubscribe link', () => {
  const confirmUrl = 'https://news.example/confirm/t'
  const { subject, html, text, headers } = addressChangeLetter({ confirmUrl, publication: HERALD })
  expect(subject).toBe('Please confirm your new address for The Herald')
  expect(html.match(/href="https:\/\/news\.example\/confirm\/t"/g)).toHaveLength(2)
  expect(text).toContain('\nUse this address: https://news.example/confirm/t\n')
  expect(html + text).not.toMatch(/unsubscribe/i)
  expect(headers['List-Unsubscribe']).toBeUndefined()
})

test('alertLetter() says what happened, how many letters were accepted and how to fix the problem', () => {
  const { subject, html, text } = alertLetter({
    publication: HERALD,
    day: '2026-11-23',
    what: 'halted',
    reason: 'Resend refuses <every> call',
    counts: { accepted: 1200, pending: 800 },
  })
  expect(subject).toBe('The Herald: the digest for Monday 23 November 2026 has stopped')
  expect(html).toContain('Resend refuses &lt;every&gt; call')
  expect(text).toBe(
    'The Herald: the digest for Monday 23 November 2026 has stopped\n\nWhat happened: Resend refuses <every> call\nLetters so far: 1,200 accepted, 800 pending\n\nNothing more will be sent until you fix the cause. Then send the rest with POST /api/digests/2026-11-23/retry.\n\nSee the status: https://news.example/health\n',
  )
})

test.each([
  ['de', 'Ihr Abonnement ist bestätigt: The Herald, einmal am Tag', 'Abbestellen: '],
  ['fr', 'Votre abonnement est confirmé\u00a0: The Herald, une fois par jour', 'Se désabonner: '],
  ['es', 'Suscripción confirmada: The Herald, una vez al día', 'Darse de baja: '],
  ['ar', 'تم اشتراكك: The Herald مرة كل يوم', 'إلغاء الاشتراك: '],
])('welcomeLetter() uses the publication’s language, "%s"', (language, subject, leave) => {
  const letter = welcomeLetter({ ...welcomed, publication: { ...HERALD, language } })
  expect(letter.subject).toBe(subject)
  expect(letter.text).toContain(leave)
  expect(letter.html).toContain(language === 'ar' ? '<html dir="rtl" lang="ar">' : `lang="${language}"`)
  expect(letter.headers['Content-Language']).toBe(language)
})
