// The one place that calls the operator's webhook.

/** Posts JSON. @returns Whether it was taken; never throws for what the network does. */
export type PostAlert = (body: Readonly<Record<string, unknown>>) => Promise<boolean>

/** Longest wait for an answer: a digest may be waiting meanwhile. */
const TIMEOUT_MS = 5000

/**
 * @param url Where alerts go; it is followed nowhere else, as a redirect counts as refused.
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
      return false // no answer: it is tried again
    }
  }
