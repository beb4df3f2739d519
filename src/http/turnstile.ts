// Cloudflare's check for robots, where an operator has set it up. Whatever goes wrong, nobody gets in.
import type { Turnstile } from '../config/config.ts'
import { redactError } from '../text/redact.ts'

/** What the widget on our form is for: a token made for another one does not count. */
export const TURNSTILE_ACTION = 'subscribe'
/** Longest wait for an answer; nobody waits longer for a form. */
const TIMEOUT_MS = 5000
/** No token of Turnstile's is longer. */
const LONGEST_TOKEN = 2048

/**
 * Whether a token shows that a person filled in our form: it is good for five minutes, once, and on our pages only.
 *
 * @param host Where our form stands.
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
    // Ours to mend, and not a person's fault.
    if (String(faults).includes('secret')) console.error({ event: 'turnstile.misconfigured' })
    return false
  } catch (error) {
    console.error({ event: 'turnstile.unreachable', error: redactError(error) })
    return false
  }
}
