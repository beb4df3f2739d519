// Implements `GET /emails/:id` as Resend does.
import type { IncomingMessage } from 'node:http'
import { refuseKey } from './keys.ts'
import { seqOf } from './letter.ts'
import type { MailboxAnswer } from './problems.ts'
import { problem } from './problems.ts'
import type { State } from './state.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Returns a response with the requested letter, or an error response, such as a 404 if the letter is unknown
 * or no longer stored.
 */
export function retrieve(state: State, request: IncomingMessage, id: string): MailboxAnswer {
  if (request.method !== 'GET') return problem('method_not_allowed')
  const refused = refuseKey(state.settings, request.headers, 'full')
  if (refused) return refused
  const { allowed, headers } = state.limit(state.now())
  if (!allowed) return { ...problem('rate_limit_exceeded'), headers }
  if (!UUID.test(id)) return { ...problem('invalid_parameter'), headers }
  const letter = state.shelf.find(seqOf(state.run, id.toLowerCase()) ?? -1)
  if (letter === null) return { ...problem('not_found', 'Email not found'), headers }
  const { from, to, cc, bcc, subject, html, text, tags } = letter
  const body = {
    object: 'email',
    id: letter.id,
    to,
    from,
    created_at: new Date(letter.at).toISOString(),
    subject,
    html,
    text,
    cc,
    bcc,
    reply_to: letter.replyTo,
    last_event: letter.suppressed ? 'suppressed' : 'delivered',
    scheduled_at: null,
    tags,
  }
  return { status: 200, body, headers }
}
