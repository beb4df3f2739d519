// Lists the domains of the Resend account.
import { Resend } from 'resend'

/** Maximum wait for Resend's response. It is short, because a person is waiting for a page. */
const TIMEOUT_MS = 4000

/** Domains with their statuses, such as `verified`, or the reason why they cannot be listed. */
export type DomainList = { domains: { name: string; status: string }[] } | { reason: string }

/**
 * Lists the domains of the Resend account, or returns why they cannot be listed. Many API keys only allow
 * sending.
 */
export async function listDomains({
  apiKey,
  baseUrl,
}: {
  apiKey: string
  baseUrl: string
}): Promise<DomainList> {
  const resend = new Resend(apiKey, { baseUrl })
  const { data, error } = await resend.fetchRequest<{ data?: unknown }>('/domains', {
    headers: { Authorization: `Bearer ${apiKey}`, 'User-Agent': 'broadsheet' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (error !== null) {
    const isRefused = error.statusCode === 401 || error.statusCode === 403
    return {
      reason: isRefused
        ? 'The API key is invalid or only allows sending'
        : 'Resend did not return the domains',
    }
  }
  const domains = Array.isArray(data?.data) ? data.data : []
  return {
    domains: domains.map((domain) => ({
      name: String(Object(domain).name),
      status: String(Object(domain).status),
    })),
  }
}
