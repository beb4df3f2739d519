// Verifies the signed header with which Cloudflare Access identifies an editor.

import { verifyWithJwks } from 'hono/jwt'
import { SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import type { AppContext } from '../context.ts'

/** How long Cloudflare caches the public keys of Access, in seconds. Access rotates them every six weeks. */
const KEYS_SECONDS = SECONDS_PER_HOUR

/**
 * Returns the email address of the editor whom Access has identified. Returns null if Access is not set up,
 * or if its token is missing, invalid, or without an email address or expiry time.
 *
 * @see https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/validating-json/
 */
export async function findAccessEditor(c: AppContext): Promise<string | null> {
  const { access } = c.var.config
  const token = c.req.header('Cf-Access-Jwt-Assertion')
  if (access === null || token === undefined) return null
  try {
    const { email, exp } = await verifyWithJwks(
      token,
      {
        jwks_uri: `${access.issuer}/cdn-cgi/access/certs`,
        allowedAlgorithms: ['RS256'],
        // Skip the check of `iat`, because the signer's clock may be a second ahead of ours.
        verification: { iss: access.issuer, aud: access.audience, iat: false },
      },
      { cf: { cacheTtl: KEYS_SECONDS, cacheEverything: true } },
    )
    return typeof email === 'string' && typeof exp === 'number' ? email : null
  } catch (error) {
    // Log only the error's name, because its message may contain the token.
    console.warn({ event: 'desk.access_refused', reason: error instanceof Error ? error.name : 'unknown' })
    return null
  }
}
