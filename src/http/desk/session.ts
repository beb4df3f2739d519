// Creates and verifies the desk's signed session cookies. The server stores no sessions, because each cookie
// contains the editor's name and an expiry time.
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import * as z from 'zod'
import { MS_PER_HOUR, MS_PER_SECOND } from '../../calendar/clock.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { encode } from '../../text/bytes.ts'
import type { AppContext, DeskSession } from '../context.ts'

/** How long an editor stays signed in, in milliseconds. */
const SESSION_MS = 12 * MS_PER_HOUR
/**
 * Name of the session cookie, without its `__Host-` prefix. The prefix restricts the cookie to this host and
 * HTTPS.
 */
const COOKIE = 'desk'

const Session: z.ZodType<DeskSession> = z.object({
  id: z.string().min(1),
  editor: z.string().min(1),
  byAccess: z.boolean(),
  expiresAt: z.number(),
})

/**
 * Returns the secret that signs session cookies. It is derived from the admin token, so replacing the token
 * ends all sessions.
 */
const secretOf = (c: AppContext) => keyedHash(c.var.config.adminTokens[0] ?? '', 'desk-session', 'cookie')

/** Starts a session and sets its cookie. */
export async function startSession(
  c: AppContext,
  { editor, byAccess }: Pick<DeskSession, 'editor' | 'byAccess'>,
  now: Date,
): Promise<DeskSession> {
  const session = { id: crypto.randomUUID(), editor, byAccess, expiresAt: now.getTime() + SESSION_MS }
  await setSignedCookie(c, COOKIE, JSON.stringify(session), await secretOf(c), {
    prefix: 'host',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: SESSION_MS / MS_PER_SECOND,
  })
  return session
}

/** Ends the browser's session. */
export const endSession = (c: AppContext) => deleteCookie(c, COOKIE, { prefix: 'host', secure: true })

/**
 * Returns a request's session, or null if its cookie is missing, forged, expired or signed before the admin
 * token was replaced.
 */
export async function findSession(c: AppContext, now: Date): Promise<DeskSession | null> {
  const value = await getSignedCookie(c, await secretOf(c), COOKIE, 'host')
  if (!value) return null
  const session = Session.parse(JSON.parse(value)) // our signature guarantees the expected shape
  return session.expiresAt > now.getTime() ? session : null
}

/** Returns the CSRF token of a session's forms. */
export const formTokenOf = async (c: AppContext, { id }: DeskSession) =>
  keyedHash(await secretOf(c), 'desk-form', id)

/** Compares a form's CSRF token with the session's in constant time. */
export async function isFormTokenOf(c: AppContext, session: DeskSession, token: string): Promise<boolean> {
  const [expected, given] = [encode(await formTokenOf(c, session)), encode(token)]
  return expected.length === given.length && crypto.subtle.timingSafeEqual(expected, given)
}
