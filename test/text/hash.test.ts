import { expect, test } from 'vitest'
import { sha256, shortHash } from '../../src/text/hash.ts'

test('sha256() returns the same hash as sha256sum', async () => {
  // printf 'Größe' | sha256sum
  expect(await sha256(new TextEncoder().encode('Größe'))).toBe(
    'aedc3f80989a6546962705852b2f4a481dbd1e490760693525c3724bacab3f50',
  )
})

test('shortHash() returns the first 32 hexadecimal digits of the SHA-256 hash', async () => {
  expect(await shortHash('Größe')).toBe('aedc3f80989a6546962705852b2f4a48')
})
