import { expect, test } from 'vitest'
import { Email } from '../../src/subscribers/email.ts'

test.each([
  [' Ada@Readers.Example ', 'ada@readers.example'],
  ['ada+news@readers.example', 'ada+news@readers.example'],
  ['a.d.a@readers.example', 'a.d.a@readers.example'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ["o'hara@readers.example", "o'hara@readers.example"],
  ['r&d@readers.example', 'r&d@readers.example'],
  ['dept/team@readers.example', 'dept/team@readers.example'],
  ['user@xn--80a1acny.xn--p1ai', 'user@xn--80a1acny.xn--p1ai'],
  ['user@почта.рф', 'user@xn--80a1acny.xn--p1ai'],
  ['user@例え。テスト', 'user@xn--r8jz45g.xn--zckzah'],
  [`${'q'.repeat(64)}@readers.example`, `${'q'.repeat(64)}@readers.example`],
])('Email normalises %j to %j', (typed, stored) => {
  expect(Email.parse(typed)).toBe(stored)
})

test.each([
  '',
  '@',
  'ada',
  'readers.example',
  '@readers.example',
  'ada@',
  'ada@localhost',
  'ada@127.0.0.1',
  'ada@0x7f.1',
  'ada@[::1]',
  'ada@readers.example:25',
  'ada@readers.example/path',
  'ada@readers.example?subject=x',
  'ada@readers.example#x',
  'ada@readers.example\\x',
  'ada@readers%2eexample',
  'ada@read\ners.example',
  'ada@read\ters.example',
  'ada@read\u200bers.example',
  'ada@readers.example,bob@readers.example',
  'Ada <ada@readers.example>',
  'ada@readers.example\r\nBcc: bob@readers.example',
  'ada bob@readers.example',
  '"ada"@readers.example',
  `${'q'.repeat(65)}@readers.example`,
  `ada@${'a'.repeat(64)}.example`,
  `ada@${'long-label.'.repeat(23)}example`,
  'user@example-.com',
  'user@-example.com',
  'user@example..com',
  'user@example.com.',
  'user@example.1',
  '.ada@readers.example',
  'ada.@readers.example',
  'a..da@readers.example',
  'ada(comment)@readers.example',
  'ada@bob@readers.example',
  'адa@readers.example',
])('Email rejects %j', (typed) => {
  expect(Email.safeParse(typed).success).toBe(false)
})
