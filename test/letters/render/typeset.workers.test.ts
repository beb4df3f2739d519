import { expect, test } from 'vitest'
import { bindLetter } from '../../../src/letters/bind.ts'
import { confirmationLetter } from '../../../src/letters/render/confirmation.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import { aDayOf, aReader, HERALD } from './factories.ts'

test('typesetEdition() typesets a letter of 40 stories in the Workers runtime', () => {
  const { html, text } = bindLetter(typesetEdition(aDayOf(40), HERALD), aReader)
  expect(html).toContain('Monday 23 November 2026 · 40 stories in 9 themes, about 8 minutes<')
  expect(html.match(/<h3 /g)).toHaveLength(40)
  expect(text).toContain('Monday 23 November 2026\n40 stories in 9 themes, about 8 minutes\n')
})

test('confirmationLetter() includes the confirmation link in the Workers runtime', () => {
  const { html } = confirmationLetter({
    confirmUrl: 'https://news.example/confirm/token',
    publication: HERALD,
  })
  expect(html).toContain('href="https://news.example/confirm/token"')
})

test.each([
  ['de', 'Montag, 23. November 2026', '15 Meldungen in 9 Rubriken, etwa 4 Minuten', '== Wirtschaft =='],
  ['fr', 'lundi 23 novembre 2026', '15 sujets dans 9 rubriques, environ 4 minutes', '== Économie =='],
  [
    'es',
    'lunes, 23 de noviembre de 2026',
    '15 noticias en 9 secciones, cerca de 4 minutos',
    '== Economía ==',
  ],
  ['ar-EG', 'الاثنين، ٢٣ نوفمبر ٢٠٢٦', '١٥ خبرًا في ٩ أقسام، نحو ٤ دقائق', '== اقتصاد =='],
])(
  'typesetEdition() writes dates, numbers and themes in the language %s in the Workers runtime',
  (language, date, counts, theme) => {
    const { text, headers } = bindLetter(typesetEdition({ ...aDayOf(15), language }, HERALD), aReader)
    expect(text.split('\n').slice(0, 3)).toEqual(['The Herald', date, counts])
    expect(text).toContain(theme)
    expect(headers['Content-Language']).toBe(language)
  },
)
