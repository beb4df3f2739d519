// Looks up DNS records over HTTPS, because a Worker cannot use plain DNS.

/** Maximum wait for an answer. It is short, because somebody is waiting for a page. */
const TIMEOUT_MS = 4000
/** Numbers that stand for the types of records in answers. */
const TYPES = { TXT: 16, MX: 15 } as const

/**
 * Returns the records of a name: an empty list for a name without records, or null if DNS does not answer.
 *
 * @see https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/
 */
export async function lookUpDns(name: string, type: keyof typeof TYPES): Promise<string[] | null> {
  try {
    const url = `https://cloudflare-dns.com/dns-query?${new URLSearchParams({ name, type })}`
    const response = await fetch(url, {
      headers: { Accept: 'application/dns-json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const { Answer: answers } = Object(await response.json()) as { Answer?: { type: number; data: string }[] }
    return (answers ?? []).filter((answer) => answer.type === TYPES[type]).map(({ data }) => unquote(data))
  } catch {
    return null
  }
}

/** Joins the quoted parts of a text record. */
const unquote = (text: string) => text.replace(/"\s*"/g, '').replace(/^"|"$/g, '')
