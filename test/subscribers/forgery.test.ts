// Forges 100,000 link tokens, most of them from genuine ones, and checks that none is accepted.
import { expect, test } from 'vitest'
import { checkToken, deriveLinkKey, type Purpose, tokenSigner } from '../../src/subscribers/token.ts'

const NOW = new Date('2026-11-23T07:00:00Z')
const SECRETS = [
  'the secret of this installation, long enough',
  'the secret that came before this one, as long',
]
const PURPOSES: Purpose[] = ['confirm', 'unsubscribe', 'preferences']
const FORGERIES = 100_000
/** Number of tokens to check concurrently, to save time. */
const AT_ONCE = 10
/** Separators, and characters that a careless parser might take for separators, letters or digits. */
const ODD = ['.', '-', '_', '=', '+', '/', '%2e', '\n', '\0', ' ', 'А', '٣', '😀']

let seed = 20_261_123
const random = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const pick = <T>(list: readonly T[]) => list[random(list.length)] as T

const sign = async (secret: string, purpose: Purpose, scope: string) =>
  (await tokenSigner(await deriveLinkKey(secret, scope)))({
    purpose,
    subscriberId: crypto.randomUUID(),
    epoch: 1 + random(3),
    expiresAt: purpose === 'confirm' ? NOW.getTime() + 1000 : null,
  })

const genuine: { token: string; purpose: Purpose }[] = []
for (const secret of SECRETS)
  for (const purpose of PURPOSES)
    for (const scope of ['2026-11-23', 'confirmation'])
      genuine.push({ token: await sign(secret, purpose, scope), purpose })
const tokens = new Set(genuine.map(({ token }) => token))

const replace = (token: string, at: number, by: string) => token.slice(0, at) + by + token.slice(at + 1)
const swapPart = (token: string, part: number, by: string) =>
  token
    .split('.')
    .map((old, index) => (index === part ? by : old))
    .join('.')

/**
 * Ways to forge a token from others. The parts of a token are version, key, scope, purpose, reader, epoch,
 * expiry and signature.
 */
const WAYS: readonly ((token: string, other: string) => string)[] = [
  // The ways below change, remove or add characters.
  (token) => {
    const at = random(token.length)
    return replace(token, at, String.fromCharCode(token.charCodeAt(at) ^ (1 << random(7))))
  },
  (token) => replace(token, token.length - 1 - random(43), pick([...'ABCXYZabcxyz0189-_'])),
  (token) => token.slice(0, random(token.length)),
  (token) => token.slice(random(token.length - 1) + 1),
  (token) => token + pick(ODD),
  (token) => replace(token, random(token.length), pick(ODD)),
  // The ways below replace a part of a token with that of another token or with an invented one.
  (token, other) => {
    const part = 1 + random(7)
    return swapPart(token, part, other.split('.')[part] ?? '')
  },
  (token) => swapPart(token, 3, pick(['c', 'u', 'p', 'C', 'x', ''])),
  (token) => swapPart(token, 1, pick(['none', 'AAAAAAAA', '00000000', 'null'])),
  (token) => swapPart(token, 5, String(random(9))),
  (token) => swapPart(token, 6, pick(['-', '9'.repeat(15), '0', String(NOW.getTime() + 999)])),
  (token) => swapPart(token, 7, pick(['', 'A'.repeat(43), 'none', '.'])),
  (token) => swapPart(token, 0, pick(['0', '2', '01', 'none'])),
  // The ways below use another token format, or change the case or the encoding of a genuine token.
  () => `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{"purpose":"confirm"}')}.`,
  (token) => token.toUpperCase(),
  (token) => encodeURIComponent(token).replaceAll('.', '%2E'),
]

/** Returns a forged token that differs from all genuine ones. */
function forge(): string {
  const forged = pick(WAYS)(pick(genuine).token, pick(genuine).token)
  return tokens.has(forged) ? forge() : forged
}

test('checkToken() accepts none of 100,000 forged tokens', {
  timeout: 60_000,
}, async () => {
  const taken: string[] = []
  let wellFormed = 0
  for (let made = 0; made < FORGERIES; made += AT_ONCE) {
    const forgeries = Array.from({ length: AT_ONCE }, forge)
    const checks = await Promise.all(
      forgeries.map((forged) => checkToken(SECRETS, forged, pick(PURPOSES), NOW)),
    )
    taken.push(...forgeries.filter((_, place) => checks[place]?.ok))
    wellFormed += checks.filter((check) => check.ok || check.reason !== 'malformed').length
  }
  expect(taken).toEqual([])
  expect(wellFormed).toBeGreaterThan(FORGERIES / 5) // otherwise only the format would have been tested
})

test('checkToken() accepts each genuine token only for its own purpose', async () => {
  for (const { token, purpose } of genuine) {
    for (const asked of PURPOSES)
      expect((await checkToken(SECRETS, token, asked, NOW)).ok).toBe(asked === purpose)
  }
})
