// Verifies that an event comes from Resend.
import { Resend } from 'resend'

/** Signature headers from Svix, which delivers Resend's events. */
export type SignatureHeaders = { id: string; timestamp: string; signature: string }

/**
 * Returns the event in a signed body, or null if the signature is invalid, its timestamp is off by more than
 * 300 seconds, or the body is not JSON.
 *
 * @param webhookSecrets Valid secrets. One match is enough. There are two secrets during a rotation.
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
      // This secret does not verify the event, so try the next one.
    }
  }
  return null
}
