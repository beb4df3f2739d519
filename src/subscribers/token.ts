// Signs and checks links that let subscribers act without an account. A token contains its purpose, so that a
// confirmation link cannot unsubscribe. It also contains the id of its signing key, so that secrets can be
// rotated without breaking links already sent.
import { encode } from '../text/bytes.ts'

/** The action that a link allows. */
export type Purpose = 'confirm' | 'unsubscribe' | 'preferences' | 'address'

export type Claims = {
  purpose: Purpose
  subscriberId: string
  /**
   * For a confirmation, the epoch of the subscription. For an address change, the number of the request. For
   * other links, the number of address changes so far.
   */
  epoch: number
  /** Time at which the link expires, as a Unix timestamp in milliseconds, or null if it never expires. */
  expiresAt: number | null
}

export type TokenCheck =
  /** A valid token. Its claims include the scope of the key that signed it. */
  | { ok: true; claims: Claims & { scope: string } }
  | { ok: false; reason: 'malformed' | 'forged' }
  | { ok: false; reason: 'expired'; expiredAt: Date }

/**
 * A signing key for one scope, such as the letters of one day or a single request. A digest keeps its own
 * key, so that its letters stay identical byte for byte when the installation's secret changes.
 */
export type LinkKey = { id: string; scope: string; bytes: string }

const VERSION = '1'
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const
const MAX_TOKEN_CHARACTERS = 256
/** Maximum number of characters to search for a token. */
const LONGEST_LINE = 1000
const PURPOSES: Record<Purpose, string> = { confirm: 'c', unsubscribe: 'u', preferences: 'p', address: 'a' }
const TOKEN = /1\.([\w-]{8})\.([\w-]{1,32})\.([cupa])\.([\w-]{1,64})\.(\d{1,9})\.(\d{1,15}|-)\.([\w-]{43})/
const SHAPE = new RegExp(`^${TOKEN.source}$`)
/**
 * Matches a token that is not part of a longer word. A hyphen or underscore after it comes from the text
 * around it.
 */
const ENCLOSED = new RegExp(`(?<![\\w-])${TOKEN.source}(?![A-Za-z0-9])`)
/**
 * Matches characters that email clients insert into links: white space, invisible marks and quoted-printable
 * escapes.
 */
const INSERTED = /[\s\p{Cf}]+|=(?:3D|20|0[AD])?/giu

/**
 * Derives the signing key of a scope from a secret.
 *
 * @param scope Name of the scope: at most 32 letters, digits, hyphens and underscores.
 */
export async function deriveLinkKey(secret: string, scope: string): Promise<LinkKey> {
  const key = await importKey(encode(secret), 'sign')
  return { id: await keyId(key), scope, bytes: toBase64Url(await scopeBytes(key, scope)) }
}

/** Returns a function that signs tokens with one key. The key is imported only once. */
export async function tokenSigner(key: LinkKey): Promise<(claims: Claims) => Promise<string>> {
  const imported = await importKey(fromBase64Url(key.bytes), 'sign')
  return async ({ purpose, subscriberId, epoch, expiresAt }) => {
    const body = [VERSION, key.id, key.scope, PURPOSES[purpose], subscriberId, epoch, expiresAt ?? '-'].join(
      '.',
    )
    return `${body}.${toBase64Url(await mac(imported, body))}`
  }
}

/**
 * Checks a token from a link.
 *
 * @param secrets All secrets whose links are still valid.
 * @param purpose The action that is requested. A token for another action counts as forged.
 */
export async function checkToken(
  secrets: readonly string[],
  token: string,
  purpose: Purpose,
  now: Date,
): Promise<TokenCheck> {
  const match = token.length <= MAX_TOKEN_CHARACTERS ? SHAPE.exec(token) : null
  if (match === null) return { ok: false, reason: 'malformed' }
  const [, kid = '', scope = '', letter, subscriberId = '', epoch = '', expires = '', signature = ''] = match
  const secret = await findSecret(secrets, kid)
  if (secret === null || letter !== PURPOSES[purpose]) return { ok: false, reason: 'forged' }
  const imported = await importKey(await scopeBytes(secret, scope), 'verify')
  const body = token.slice(0, -signature.length - 1)
  // The last of the 43 characters has two unused bits, so four encodings decode to the same bytes. Only the
  // encoding that our signer produces is accepted.
  const bytes = fromBase64Url(signature)
  const genuine =
    toBase64Url(bytes) === signature && (await crypto.subtle.verify(HMAC, imported, bytes, encode(body)))
  if (!genuine) return { ok: false, reason: 'forged' }
  const expiresAt = expires === '-' ? null : Number(expires)
  if (expiresAt !== null && expiresAt <= now.getTime()) {
    return { ok: false, reason: 'expired', expiredAt: new Date(expiresAt) }
  }
  return { ok: true, claims: { purpose, subscriberId, epoch: Number(epoch), expiresAt, scope } }
}

/**
 * Returns the first token in a line of text, or null if it contains none. White space is ignored, because
 * email clients may break the line anywhere.
 */
export function findToken(line: string): string | null {
  return TOKEN.exec(line.slice(0, LONGEST_LINE).replace(/\s+/g, ''))?.[0] ?? null
}

/**
 * Recovers the token from the last part of a link that email clients or people damaged. They may add
 * punctuation from the surrounding sentence, spaces, invisible characters or quoted-printable escapes.
 *
 * @returns The token, or the text itself if it does not contain a token.
 */
export const repairToken = (text: string): string =>
  ENCLOSED.exec(text.slice(0, LONGEST_LINE).replace(INSERTED, ''))?.[0] ?? text

/** Returns the secret whose key id is `kid`, imported for signing, or null if no secret has this id. */
async function findSecret(secrets: readonly string[], kid: string): Promise<CryptoKey | null> {
  for (const secret of secrets) {
    const key = await importKey(encode(secret), 'sign')
    if ((await keyId(key)) === kid) return key
  }
  return null
}

/**
 * Returns a secret's public key id: the first eight characters of a MAC that is not used for anything else.
 */
async function keyId(secret: CryptoKey): Promise<string> {
  return toBase64Url(await mac(secret, 'broadsheet key id')).slice(0, 8)
}

const scopeBytes = (secret: CryptoKey, scope: string) => mac(secret, `broadsheet links ${scope}`)

const mac = (key: CryptoKey, text: string): Promise<ArrayBuffer> =>
  crypto.subtle.sign(HMAC, key, encode(text))

const importKey = (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer, use: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', bytes, HMAC, false, [use])

function toBase64Url(bytes: ArrayBuffer | Uint8Array): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes as ArrayBuffer))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
