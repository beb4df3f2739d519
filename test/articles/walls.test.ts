import { expect, test } from 'vitest'
import { parseArticle } from '../../src/articles/article.ts'
import { wallOf } from '../../src/articles/walls.ts'
import { HARBOUR } from './cleaning/samples.ts'

test.each([
  [
    'bot check',
    'Please enable JavaScript and disable any ad blocker to continue. Verifying that you are human.',
  ],
  [
    'bot check',
    'Just a moment...\nChecking your browser before accessing tide.example. This process is automatic.',
  ],
  ['bot check', 'Access denied. You have been blocked. Cloudflare Ray ID: 8f2a'],
  [
    'consent',
    'We value your privacy\nWe and our 842 partners store and/or access information on a device.\nAccept all',
  ],
  ['consent', 'Wir und unsere Partner verwenden Cookies. Alle akzeptieren. Alle ablehnen.'],
  ['consent', 'Nous utilisons des cookies. Tout accepter. Tout refuser. Gérer mes choix.'],
  [
    'paywall',
    'You have reached your limit of free articles. Subscribe now to continue reading. Already a subscriber? Log in',
  ],
  ['paywall', 'Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen mit einem Abo. Jederzeit kündbar.'],
  ['paywall', 'このコンテンツは会員限定です。ログインしてください。'],
  ['paywall', '请登录后继续阅读全文。'],
  ['paywall', 'Чтобы продолжить чтение, оформите подписку.'],
  ['paywall', 'Haberin devamını okumak için abone olun.'],
  ['paywall', 'Aby czytać dalej, zaloguj się lub wykup dostęp.'],
  ['paywall', 'Logga in för att läsa hela artikeln.'],
  ['paywall', 'لمتابعة القراءة اشترك الآن'],
  [
    'missing page',
    'Page not found\nThe page you are looking for may have been moved. Go back to the homepage.',
  ],
  ['missing page', '404 Not Found'],
  ['missing page', 'Too many requests. Please try again later. Error 429'],
  ['missing page', 'This site is not available in your region. We apologise for the inconvenience.'],
  [
    'missing page',
    'Service unavailable. The server is temporarily unable to service your request due to maintenance.',
  ],
  ['bot check', 'Loading...'],
  [
    'bot check',
    'tide.example needs to review the security of your connection before proceeding. Ray ID: 7a8b',
  ],
  ['player', 'Your browser does not support the video tag.\nPlay\nMute\nCurrent Time 0:00\nFullscreen'],
  ['form', 'First name\nLast name\nEmail address\nYour message\nSubmit'],
])('wallOf() returns "%s" for "%s"', (wall, text) => {
  expect(wallOf(text)).toBe(wall)
})

test.each([
  HARBOUR.join('\n'),
  `We use cookies on this site.\n${HARBOUR.join('\n')}`,
  'The court ruled on Monday that sites must not show a cookie banner without a button to reject all.',
  'The newspaper will put its archive behind a paywall from May, its publisher told the staff on Friday.',
  'It passed on Monday.',
  '',
])('wallOf() returns null for "%s"', (text) => {
  expect(wallOf(text)).toBeNull()
})

test('wallOf() returns null for a line that begins with ten cookie notices and ends with a report', () => {
  const notices = 'We use cookies. Accept all cookies. '.repeat(10)
  const report =
    'The harbour of Vellmar reopened its northern quay on Monday, eight months after a winter storm had washed out its foundation.'
  expect(wallOf(`${notices}${report}`)).toBeNull()
})

test('parseArticle() keeps the title of an error page, drops the text and returns a warning', () => {
  const value = { title: 'Ferries late', url: 'https://tide.example/a', text: '404 Not Found' }
  expect(parseArticle('2026-11-23', 'a', value)).toMatchObject({
    ok: true,
    article: { title: 'Ferries late', blocks: [], wall: 'missing page' },
    warnings: ['text was left out: it is an error page'],
  })
})
