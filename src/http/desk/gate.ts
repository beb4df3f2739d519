// Admits only signed-in editors, and protects the desk's forms against cross-site request forgery.
import { createMiddleware } from 'hono/factory'
import { PALETTE } from '../../../emails/_parts/palette.ts'
import { DigestError } from '../../errors.ts'
import { BODY_LIMITS, readUpload } from '../body.ts'
import type { AppContext, AppEnv, DeskSession } from '../context.ts'
import { findAccessEditor } from './access.ts'
import { deskStyle } from './pages/style.ts'
import { findSession, formTokenOf, isFormTokenOf, startSession } from './session.ts'

const isRead = (c: AppContext) => c.req.method === 'GET' || c.req.method === 'HEAD'

/**
 * Sets the content security policy of desk pages, which allows the desk's style sheet, script, requests and
 * frames. Makes browsers send the page's real origin with its forms.
 */
export const asDeskPage = createMiddleware<AppEnv>(async (c, next) => {
  c.set('styleSheet', deskStyle(c.var.config.publication?.brand.palette ?? PALETTE))
  c.set('morePolicy', "script-src 'self'; connect-src 'self'; frame-src 'self'")
  c.set('sendsOrigin', true)
  await next()
})

/**
 * Checks that a form was sent from our own origin. Uses the `Origin` header or, if it is missing,
 * `Sec-Fetch-Site`. Browsers set both headers, so other sites cannot forge them.
 *
 * @throws {DigestError} `forbidden` for a form from another origin, or with neither header.
 */
export function requireSameOrigin(c: AppContext): void {
  const origin = c.req.header('Origin')
  const isOurs =
    origin === undefined
      ? c.req.header('Sec-Fetch-Site') === 'same-origin'
      : origin === new URL(c.req.url).origin
  if (!isOurs)
    throw new DigestError('forbidden', 'Cannot accept this form because it was sent from another site')
}

/**
 * Returns the session of a request's editor, or null if nobody is signed in. Starts a session for an editor
 * whom Access has identified. Such a session is valid only while Access identifies the same editor on every
 * request.
 */
async function editorOf(c: AppContext): Promise<DeskSession | null> {
  const now = new Date()
  const [session, vouched] = await Promise.all([findSession(c, now), findAccessEditor(c)])
  if (vouched === null) return session?.byAccess === false ? session : null
  if (session?.byAccess && session.editor === vouched) return session
  return startSession(c, { editor: vouched, byAccess: true }, now)
}

/** Returns the path and query to open after signing in. */
const pathOf = (c: AppContext) => c.req.url.slice(new URL(c.req.url).origin.length)

/** Requires a signed-in editor, and their session's CSRF token in every posted form. */
export const gate = createMiddleware<AppEnv>(async (c, next) => {
  const session = await editorOf(c)
  if (session === null) {
    if (!isRead(c))
      throw new DigestError('unauthorized', 'Cannot do this because your session has ended: sign in again')
    // Browsers do not send a `SameSite=Strict` cookie after a click on a link on another site, such as
    // webmail. They send it when the page refreshes itself.
    if (c.req.header('Sec-Fetch-Site') === 'cross-site')
      return c.body('', 200, { Refresh: `0;url=${pathOf(c)}` })
    return c.redirect(`/desk/sign-in?next=${encodeURIComponent(pathOf(c))}`, 303)
  }
  const form = isRead(c) ? new FormData() : await formOf(c, session)
  c.set('desk', { session, formToken: await formTokenOf(c, session), form })
  await next()
  return undefined
})

/**
 * Reads a posted form.
 *
 * @throws {DigestError} `forbidden` if the form was sent from another site or session, and the errors of
 *   `readUpload`.
 */
async function formOf(c: AppContext, session: DeskSession): Promise<FormData> {
  requireSameOrigin(c)
  const form = await readUpload(c.req.raw, BODY_LIMITS.desk)
  if (await isFormTokenOf(c, session, String(form.get('token') ?? ''))) return form
  throw new DigestError(
    'forbidden',
    'Cannot accept this form because it belongs to another session: reload the page',
  )
}
