import { expect, test } from 'vitest'
import { type Claims, checkToken, deriveLinkKey, tokenSigner } from '../../src/subscribers/token.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const SECRET = 'the secret of this installation, long enough'
const OLDER = 'the secret that came before this one, as long'

const claims = (fields: Partial<Claims> = {}): Claims => ({
  purpose: 'confirm',
  subscriberId: '7b9f1e9e-7f2a-4d6b-9a11-0c3a5b2f8d10',
  epoch: 1,
  expiresAt: NOW.getTime() + 1000,
  ...fields,
})

const sign = async (made: Claims, { secret = SECRET, scope = '2026-11-23' } = {}) =>
  (await tokenSigner(await deriveLinkKey(secret, scope)))(made)

test('checkToken() returns the signed claims', async () => {
  const token = await sign(claims())
  expect(await checkToken([SECRET], token, 'confirm', NOW)).toEqual({
    ok: true,
    claims: { ...claims(), scope: '2026-11-23' },
  })
})

test('tokenSigner() always produces the same token for the same claims', async () => {
  expect(await sign(claims())).toBe(await sign(claims()))
})

test('checkToken() still accepts a link without an expiry date after ten years', async () => {
  const made = claims({ purpose: 'unsubscribe', expiresAt: null, epoch: 0 })
  const token = await sign(made)
  const muchLater = new Date('2036-11-23T07:00:00Z')
  expect(await checkToken([SECRET], token, 'unsubscribe', muchLater)).toEqual({
    ok: true,
    claims: { ...made, scope: '2026-11-23' },
  })
})

test('checkToken() rejects a link from the moment it expires', async () => {
  const token = await sign(claims({ expiresAt: NOW.getTime() }))
  expect(await checkToken([SECRET], token, 'confirm', NOW)).toEqual({
    ok: false,
    reason: 'expired',
    expiredAt: NOW,
  })
})

test('checkToken() accepts links signed with the current or a previous secret, but no others', async () => {
  const token = await sign(claims(), { secret: OLDER })
  expect((await checkToken([SECRET, OLDER], token, 'confirm', NOW)).ok).toBe(true)
  expect(await checkToken([SECRET], token, 'confirm', NOW)).toEqual({ ok: false, reason: 'forged' })
  expect(await checkToken([], token, 'confirm', NOW)).toEqual({ ok: false, reason: 'forged' })
})

test('checkToken() rejects a link made for another purpose', async () => {
  const token = await sign(claims({ purpose: 'unsubscribe' }))
  expect(await checkToken([SECRET], token, 'confirm', NOW)).toEqual({ ok: false, reason: 'forged' })
  const renamed = token.replace('.u.', '.c.')
  expect(await checkToken([SECRET], renamed, 'confirm', NOW)).toEqual({ ok: false, reason: 'forged' })
})

test('checkToken() rejects a token with a character changed or removed, or with one added at either end', async () => {
  const token = await sign(claims())
  const mutants = [`${token}A`, `A${token}`, ` ${token}`, `${token}\n`]
  for (let at = 0; at < token.length; at++) {
    mutants.push(token.slice(0, at) + token.slice(at + 1), token.slice(0, at))
    for (const other of ['A', 'B', '0', '9', '.', '-', '_', 'c', 'u', 'p']) {
      if (token[at] !== other) mutants.push(token.slice(0, at) + other + token.slice(at + 1))
    }
  }
  const accepted: string[] = []
  for (const mutant of mutants) {
    if ((await checkToken([SECRET, OLDER], mutant, 'confirm', NOW)).ok) accepted.push(mutant)
  }
  expect(accepted).toEqual([])
})

test.each(['', '.', '1', '1.........', 'null', 'x'.repeat(100_000), '1.a.b.c.d.1.1.é'])(
  'checkToken() recognises a malformed token (example %#)',
  async (token) => {
    expect(await checkToken([SECRET], token, 'confirm', NOW)).toEqual({ ok: false, reason: 'malformed' })
  },
)
