import { expect, test } from 'vitest'
import { hashAddress } from '../../src/subscribers/keyed-hash.ts'

test('hashAddress() is the HMAC-SHA256 of the address', async () => {
  // echo -n ada@readers.example | openssl dgst -sha256 -hmac key
  expect(await hashAddress('key', 'ada@readers.example')).toBe(
    'd70260c459e563d38504c27fb5a6b131c9f38e57bc204b716d807cd28ef237bb',
  )
})

test('hashAddress() says nothing to who does not know the key', async () => {
  expect(await hashAddress('key', 'ada@readers.example')).not.toBe(
    await hashAddress('yek', 'ada@readers.example'),
  )
})
