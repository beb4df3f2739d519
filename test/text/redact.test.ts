import { expect, test } from 'vitest'
import { redact, redactError } from '../../src/text/redact.ts'

test.each([
  ['Invalid `to`: ada@readers.example', 'Invalid `to`: …'],
  ['"Ada" <ada+news@readers.example>, bob@x.example', '"Ada" <…>, …'],
  ['bad header <https://news.example/unsubscribe/1.abc.def>', 'bad header <…>'],
  ['Verify it at https://resend.com/domains', 'Verify it at https://resend.com/domains'],
  ['see https://resend.com.evil.example/x', 'see …'],
  ['', ''],
])('redact(%j) returns %j', (text, expected) => {
  expect(redact(text)).toBe(expected)
})

test('redact() truncates a long text', () => {
  expect(redact('x'.repeat(10_000))).toHaveLength(300)
})

test('redactError() includes the name of the error’s class', () => {
  expect(redactError(new RangeError('Cannot bind ada@readers.example'))).toBe('RangeError: Cannot bind …')
  expect(redactError('ada@readers.example')).toBe('…')
})
