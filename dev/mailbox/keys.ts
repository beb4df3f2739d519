// Checks the API key of a call.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { MailboxAnswer } from './problems.ts'
import { problem } from './problems.ts'
import type { MailboxSettings } from './settings.ts'

/**
 * Returns the error response for a call without a `User-Agent` or a valid API key, or with a key that lacks
 * the permission. Returns null if the call is authorised.
 */
export function refuseKey(
  { apiKeys, sendingKeys }: Pick<MailboxSettings, 'apiKeys' | 'sendingKeys'>,
  headers: IncomingHttpHeaders,
  access: 'sending' | 'full',
): MailboxAnswer | null {
  if (!headers['user-agent']) return problem('invalid_access', 'error code: 1010', 403) // Resend rejects calls without a User-Agent
  const key = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (key === undefined) return problem('missing_api_key')
  const among = (keys: string[]) => keys.filter((known) => equal(known, key)).length > 0
  if (among(apiKeys)) return null
  if (!among(sendingKeys)) return problem('invalid_api_key')
  return access === 'sending' ? null : problem('restricted_api_key')
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const equal = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))
