// Calls the operator's webhook.

/** Posts JSON to the webhook. Does not throw for network errors. @returns Whether the webhook accepted it. */
export type PostAlert = (body: Readonly<Record<string, unknown>>) => Promise<boolean>

/** Maximum wait for the webhook's response. It is short, because a digest may be waiting. */
const TIMEOUT_MS = 5000

/**
 * Returns a function that posts alerts to the operator's webhook.
 *
 * @param url URL of the webhook. Redirects are not followed and count as refusals.
 */
export const alertPoster =
  (url: string): PostAlert =>
  async (body) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': 'broadsheet' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await response.body?.cancel()
      return response.ok
    } catch {
      return false // the request or its response failed, so the alert does not count as accepted
    }
  }
