import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'
import { themesOf } from '../themes/theme.ts'

/** Session of an editor who is signed in to the desk. */
export type DeskSession = {
  /** Random session id. The form token is derived from it. */
  id: string
  /** Editor's name, shown beside their edits. With Cloudflare Access, it is their email address. */
  editor: string
  /** True if Cloudflare Access identified the editor. Access must then identify them on every request. */
  byAccess: boolean
  /** When the session ends, in milliseconds since 1970. */
  expiresAt: number
}

/** Session and form data that the desk's sign-in check adds to a request. */
export type DeskVisit = {
  session: DeskSession
  /** CSRF token for the page's forms. Only the sign-out form works without it. */
  formToken: string
  /** Posted form data. Empty for GET and HEAD requests. */
  form: FormData
}

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Author recorded for changes made through the API. */
    who: string
    /** Extra directives for this page's content security policy, such as `script-src 'self'`. */
    morePolicy?: string
    /** Content security policy that replaces the default, for a letter shown in a frame. */
    ownPolicy?: string
    /**
     * Style sheet that this page's content security policy allows. The default is the public pages' style
     * sheet.
     */
    styleSheet?: string
    /**
     * True if browsers should send the page's real origin with its forms, because the desk checks the origin.
     * The referrer policy is then `same-origin` instead of `no-referrer`.
     */
    sendsOrigin?: boolean
    /** The editor's session and form. Set only on desk routes that require sign-in. */
    desk: DeskVisit
  }
}
export type AppContext = Context<AppEnv>

/** Returns the ids of the publication's themes in reading order, with `more` last. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
