import { expect, test } from 'vitest'
import { maskAddress } from '../../src/subscribers/mask-address.ts'

test.each([
  ['reader@example.com', 'r…r@example.com'],
  ['ann@example.com', 'a…n@example.com'],
  ['jo@example.com', 'j…@example.com'],
  ['x@example.com', 'x…@example.com'],
])('maskAddress(%s) returns %s', (email, masked) => expect(maskAddress(email)).toBe(masked))
