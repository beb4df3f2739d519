// Signs the cookies of the desk's editors. The server stores no sessions, because the cookie itself contains
// the editor's name and its expiry.
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import * as z from 'zod'
import { MS_PER_HOUR, MS_PER_SECOND } from '../../calendar/clock.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { encode } from '../../text/bytes.ts'
import type { AppContext, DeskSession } from '../context.ts'

/** How long an editor stays signed in. */
const SESSION_MS = 12 * MS_PER_HOUR
/** Name of the cookie, without the prefix `__Host-`, which limits it to this host and to HTTPS. */
const COOKIE = 'desk'

const Session: z.ZodType<DeskSession> = z.object({
  id: z.string().min(1),
  editor: z.string().min(1),
  byAccess: z.boolean(),
  expiresAt: z.number(),
})

/**
 * Returns the secret that signs cookies. The secret derives from the admin token, so replacing the token ends every
 * session.
 */
const secretOf = (c: AppContext) => keyedHash(c.var.config.adminTokens[0] ?? '', 'desk-session', 'cookie')

/** Starts a session by setting its cookie. */
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

/** Returns the session of a request, or null if its cookie is missing, forged, expired or older than the admin token. */
export async function findSession(c: AppContext, now: Date): Promise<DeskSession | null> {
  const value = await getSignedCookie(c, await secretOf(c), COOKIE, 'host')
  if (!value) return null
  const session = Session.parse(JSON.parse(value)) // we signed the cookie, so its value has the expected shape
  return session.expiresAt > now.getTime() ? session : null
}

/** Returns the token that every form in a session contains. */
export const formTokenOf = async (c: AppContext, { id }: DeskSession) =>
  keyedHash(await secretOf(c), 'desk-form', id)

/** Checks the token of a form in constant time. */
export async function isFormTokenOf(c: AppContext, session: DeskSession, token: string): Promise<boolean> {
  const [expected, given] = [encode(await formTokenOf(c, session)), encode(token)]
  return expected.length === given.length && crypto.subtle.timingSafeEqual(expected, given)
}
