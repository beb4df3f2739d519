// Verifies sign-ups with Cloudflare Turnstile, if the operator has set it up. If Turnstile is unreachable,
// the sign-up counts as unverified.
import type { Turnstile } from '../config/config.ts'
import { redactError } from '../text/redact.ts'

/** Action name of the Turnstile widget on our form. Tokens for other actions are rejected. */
export const TURNSTILE_ACTION = 'subscribe'
/** How long to wait for Turnstile's verdict, in milliseconds. People will not wait longer for a form. */
const TIMEOUT_MS = 5000
/** Maximum length of a Turnstile token, in characters. */
const LONGEST_TOKEN = 2048

/**
 * Returns whether a Turnstile token from our form is valid. A token works only once, within five minutes, and
 * only on our host. Returns false if Turnstile is unreachable.
 *
 * @param host Host name of the page with our form.
 * @see https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
 */
export async function isPerson(
  { secret, baseUrl }: Turnstile,
  { token, host, ip }: { token: string; host: string; ip: string | undefined },
  timeoutMs = TIMEOUT_MS,
): Promise<boolean> {
  if (token === '' || token.length > LONGEST_TOKEN) return false
  try {
    const response = await fetch(`${baseUrl}/turnstile/v0/siteverify`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret, response: token, ...(ip !== undefined && { remoteip: ip }) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const { success, hostname, action, 'error-codes': faults } = Object(await response.json())
    if (success === true && hostname === host && action === TURNSTILE_ACTION) return true
    // A wrong secret is logged as an error, because nobody can pass the check until the operator fixes it.
    if (String(faults).includes('secret')) console.error({ event: 'turnstile.misconfigured' })
    return false
  } catch (error) {
    console.error({ event: 'turnstile.unreachable', error: redactError(error) })
    return false
  }
}
