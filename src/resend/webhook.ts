// Verifies that an event comes from Resend.
import { Resend } from 'resend'

/** The headers of Svix, which posts the events for Resend. */
export type SignatureHeaders = { id: string; timestamp: string; signature: string }

/**
 * Returns the event in a signed body, or null if the signature is invalid or its time is more than 300 seconds off.
 *
 * @param webhookSecrets One valid secret is enough. There are two during a change of secrets.
 * @param body The body exactly as it was posted.
 */
export function openEvent(
  { apiKey, webhookSecrets }: { apiKey: string; webhookSecrets: readonly string[] },
  body: string,
  headers: SignatureHeaders,
): unknown {
  const { webhooks } = new Resend(apiKey)
  for (const webhookSecret of webhookSecrets) {
    try {
      return webhooks.verify({ payload: body, headers, webhookSecret })
    } catch {
      // The event is not signed with this secret, or its body is not JSON.
    }
  }
  return null
}
