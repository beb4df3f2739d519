// Signs editors in with the admin token, and signs them out.
import { Hono } from 'hono'
import { DigestError } from '../../errors.ts'
import { isAdminToken } from '../api/admin.ts'
import { BODY_LIMITS, readForm } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { requireSameOrigin } from './gate.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { endSession, startSession } from './session.ts'

/** Name of an editor who signs in without giving one. */
const NAMELESS = 'Editor'
/** Maximum length of an editor's name, in characters. */
const LONGEST_NAME = 60

/**
 * Returns the path to open after signing in. Falls back to `/desk` if the requested path is not a desk page.
 */
const nextPath = (given: string | null | undefined) =>
  /^\/desk(?:[/?][\w\-./?=&%@+:]*)?$/.test(given ?? '') ? String(given) : '/desk'

const show = (c: AppContext, next: string, fault?: string) =>
  c.html(SignInPage({ publication: c.var.config.publication, next, fault }), fault === undefined ? 200 : 401)

export const signIn = new Hono<AppEnv>()
  .get('/sign-in', (c) => show(c, nextPath(c.req.query('next'))))
  .post('/sign-in', async (c) => {
    requireSameOrigin(c)
    const form = await readForm(c.req.raw, BODY_LIMITS.form)
    const next = nextPath(form.get('next'))
    const fault = await faultOf(c, form.get('admin') ?? '')
    if (fault !== null) return show(c, next, fault)
    const name = (form.get('name') ?? '').replace(/\p{Cc}/gu, ' ').trim()
    await startSession(c, { editor: name.slice(0, LONGEST_NAME) || NAMELESS, byAccess: false }, new Date())
    return c.redirect(next, 303)
  })
  .post('/sign-out', async (c) => {
    requireSameOrigin(c)
    endSession(c)
    return c.redirect(c.var.config.access === null ? '/desk/sign-in' : '/cdn-cgi/access/logout', 303)
  })

/** Returns why an admin token was refused, or null if it is correct. */
async function faultOf(c: AppContext, token: string): Promise<string | null> {
  try {
    return (await isAdminToken(c, token)) ? null : 'This is not the admin token.'
  } catch (error) {
    if (error instanceof DigestError && error.code === 'too_many')
      return 'Too many wrong tokens. Wait a minute, then try again.'
    throw error
  }
}
