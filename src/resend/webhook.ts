// Proves that an event comes from Resend.
import { Resend } from 'resend'

/** The headers of Svix, which posts the events for Resend. */
export type SignatureHeaders = { id: string; timestamp: string; signature: string }

/**
 * The event in a body that Resend signed at most 300 seconds from now, by this machine's clock; else null.
 *
 * @param body As it was posted, to the byte.
 * @param secrets One is enough: while it is changed there are two.
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
      // Not by this secret; or not JSON, which nobody signs who has one.
    }
  }
  return null
}
