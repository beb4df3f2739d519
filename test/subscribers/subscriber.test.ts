import { expect, test } from 'vitest'
import { Email, Signup } from '../../src/subscribers/subscriber.ts'

test.each([
  [' Ada@Readers.Example ', 'ada@readers.example'],
  ['ada+news@readers.example', 'ada+news@readers.example'],
  ['a.d.a@readers.example', 'a.d.a@readers.example'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ["o'hara@readers.example", "o'hara@readers.example"],
])('Email stores %j as %j', (typed, stored) => {
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
  `${'a'.repeat(250)}@readers.example`,
])('Email refuses %j', (typed) => {
  expect(Email.safeParse(typed).success).toBe(false)
})

test('Signup refuses an address that is not a string', () => {
  expect(Signup.safeParse({ email: ['ada@readers.example'] }).success).toBe(false)
  expect(Signup.safeParse({}).success).toBe(false)
})
