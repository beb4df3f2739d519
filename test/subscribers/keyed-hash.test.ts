import { expect, test } from 'vitest'
import { keyedHash, keyedHasher } from '../../src/subscribers/keyed-hash.ts'

// Each expected value is the output of: echo -n '<purpose> <value>' | openssl dgst -sha256 -hmac key
test.for([
  ['address', 'ada@readers.example', 'fc2ebb07d25377414358e0f7f2b8dd70dc8e57203bbb5fee78e31371e9d525dd'],
  ['inbox', 'ada@readers.example', 'f2b87576fa5a82743eec341e6a09653cdc0cebba518c20b35b9b9d19c399d2ab'],
  ['network', '2001:db8:1:2::/64', '995ff25499a9c31c1775f93a32c019c37e5dc052c59c04b27fe2774567ce34e0'],
  ['consent', '192.0.2.7', 'cf5f1f70b73d54fe9e4f6ea00a1d6ec5cce1a75ee145dca1f8462a82f177017f'],
  ['admin-token', 'hush', '2351715db0d473cf1ce7e08d844a97a6689cef21c5f6105497d6e758401a87bb'],
  [
    'installation',
    'https://news.example',
    'a4c6d906dac04a659d0211b3c0dc0ea075135d071c245e0d47781b8b1ae71e26',
  ],
] as const)(
  'keyedHash() returns the HMAC-SHA256 of the purpose "%s" and a value',
  async ([purpose, value, expected]) => {
    expect(await keyedHash('key', purpose, value)).toBe(expected)
    expect(await (await keyedHasher('key', purpose))(value)).toBe(expected)
  },
)

test('keyedHash() returns different hashes for different keys', async () => {
  const [one, other] = await Promise.all(
    ['key', 'yek'].map((key) => keyedHash(key, 'address', 'ada@readers.example')),
  )
  expect(one).not.toBe(other)
})
