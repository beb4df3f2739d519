import { expect, test } from 'vitest'
import { parseMailbox } from '../../src/config/mailbox.ts'

test.each([
  ['digest@news.example.com', 'digest@news.example.com'],
  ['Broadsheet <digest@news.example.com>', 'Broadsheet <digest@news.example.com>'],
  ['<digest@news.example.com>', 'digest@news.example.com'],
  ['"News, Views & Co." <d@news.example.com>', '"News, Views & Co." <d@news.example.com>'],
  ['Morning News: Berlin <d@news.example.com>', '"Morning News: Berlin" <d@news.example.com>'],
  ['Dr. Ada <d@news.example.com>', '"Dr. Ada" <d@news.example.com>'],
  ['News, Views <d@news.example.com>', '"News, Views" <d@news.example.com>'],
  ['"Plain Name" <d@news.example.com>', 'Plain Name <d@news.example.com>'],
  ['"The \\"Daily\\"" <d@news.example.com>', '"The \\"Daily\\"" <d@news.example.com>'],
  ['"Daily" News <d@news.example.com>', '"\\"Daily\\" News" <d@news.example.com>'],
  ['The "Daily" News <d@news.example.com>', '"The \\"Daily\\" News" <d@news.example.com>'],
  ['"News <Berlin>" <d@news.example.com>', '"News <Berlin>" <d@news.example.com>'],
  ['News (daily) <d@news.example.com>', '"News (daily)" <d@news.example.com>'],
  ['News; Views @ Noon <d@news.example.com>', '"News; Views @ Noon" <d@news.example.com>'],
  ['Süddeutsche Neuigkeiten <d@news.example.com>', 'Süddeutsche Neuigkeiten <d@news.example.com>'],
  ['Новости <d@news.пример.рф>', 'Новости <d@news.xn--e1afmkfd.xn--p1ai>'],
])('parseMailbox(%j) returns %j', (given, mailbox) => {
  expect(parseMailbox(given)).toBe(mailbox)
})

test.each([
  'Broadsheet',
  'Broadsheet <>',
  'Broadsheet <digest@localhost>',
  'A <a@news.example.com>, B <b@news.example.com>',
  'Broadsheet <digest@news.example.com> extra',
  '"Unclosed <digest@news.example.com>',
  'Un"closed <digest@news.example.com>',
  'Broadsheet <b> <digest@news.example.com>',
  'Broadsheet digest@news.example.com',
  `Broadsheet <${'q'.repeat(65)}@news.example.com>`,
])('parseMailbox(%j) returns null', (given) => {
  expect(parseMailbox(given)).toBeNull()
})
