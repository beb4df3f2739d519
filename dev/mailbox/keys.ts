// Checks the bearer key of a call.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Answer } from './problems.ts'
import { problem } from './problems.ts'
import type { Settings } from './settings.ts'

/** The refusal of a call without a valid key, or with one that may not do this; null when it may. */
export function refuseKey(
  { apiKeys, sendingKeys }: Pick<Settings, 'apiKeys' | 'sendingKeys'>,
  authorization: string | undefined,
  access: 'sending' | 'full',
): Answer | null {
  const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (key === undefined) return problem('missing_api_key')
  const among = (keys: string[]) => keys.filter((known) => equal(known, key)).length > 0
  if (among(apiKeys)) return null
  if (!among(sendingKeys)) return problem('invalid_api_key')
  return access === 'sending' ? null : problem('restricted_api_key')
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const equal = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))
