// Looks up DNS records over HTTPS, because a Worker cannot use plain DNS.

/** Maximum wait for a DNS response. It is short, because a person is waiting for a page. */
const TIMEOUT_MS = 4000
/** Numeric DNS record types, as they appear in responses. */
const TYPES = { TXT: 16, MX: 15 } as const
/** Response codes that say which records exist: `NOERROR` and `NXDOMAIN`. */
const CONCLUSIVE = [0, 3]

type Answer = { Status: number; Answer?: { type: number; data: string }[] }

/**
 * Returns the DNS records of the given name and type, or an empty list if there are none. Returns null if the
 * request fails or the name server does not know, as with `SERVFAIL`.
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
    const { Status: code, Answer: answers = [] } = (await response.json()) as Answer
    if (!CONCLUSIVE.includes(code)) return null
    return answers.filter((answer) => answer.type === TYPES[type]).map(({ data }) => unquote(data))
  } catch {
    return null
  }
}

/** Joins the quoted parts of a TXT record. */
const unquote = (text: string) => text.replace(/"\s*"/g, '').replace(/^"|"$/g, '')
