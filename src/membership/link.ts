import { type Claims, checkToken, type Purpose } from '../subscribers/token.ts'

/** Why a link does not work: it has expired, or it is not one of our links for this purpose. */
export type LinkFault = 'expired' | 'broken'

/** Verifies a link's token. Returns its claims, or why the link does not work. */
export async function readLink(
  secrets: readonly string[],
  token: string,
  purpose: Purpose,
  now: Date,
): Promise<{ ok: true; claims: Claims & { scope: string } } | { ok: false; reason: LinkFault }> {
  const check = await checkToken(secrets, token, purpose, now)
  if (check.ok) return check
  return { ok: false, reason: check.reason === 'expired' ? 'expired' : 'broken' }
}
