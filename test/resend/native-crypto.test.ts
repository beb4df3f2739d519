import { expect, test } from 'vitest'
import { decode, encode, hmac } from '../../src/resend/native-crypto.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('hmac() matches test case 2 of RFC 4231', () => {
  const result = hmac(bytes('Jefe'), bytes('what do ya want for nothing?'))
  expect(result).toBeInstanceOf(Uint8Array)
  expect(Buffer.from(result).toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('decode() reads what encode() writes, and rejects text that is not base64', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  expect(encode(Uint8Array.of(0, 255, 62))).toBe('AP8+')
  expect(decode(encode(all))).toEqual(all)
  expect(() => decode('no base64!')).toThrow()
})
