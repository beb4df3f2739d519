import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'
import { themesOf } from '../themes/theme.ts'

/** An editor who is signed in to the desk. */
export type DeskSession = {
  /** Random session id. The form token is derived from it. */
  id: string
  /** Editor's name, shown beside their edits. */
  editor: string
  /** True if Cloudflare Access verified the editor. Access must verify them again on every request. */
  byAccess: boolean
  /** When the session ends, in milliseconds since 1970. */
  expiresAt: number
}

/** Session and form data that the desk's sign-in check adds to a request. */
export type DeskVisit = {
  session: DeskSession
  /** CSRF token that every form on the page contains, except the one for signing out. */
  formToken: string
  /** Posted form data. Empty for a GET request. */
  form: FormData
}

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Name recorded as the author of changes made by an API call. */
    who: string
    /** Directives added to this page's content security policy, such as `script-src 'self'`. */
    morePolicy?: string
    /** Content security policy that replaces the default, for a letter shown in a frame. */
    ownPolicy?: string
    /** Style sheet that replaces the default on this page. */
    styleSheet?: string
    /**
     * True if browsers should send an `Origin` header with this page's forms, because the desk checks it.
     * Other pages send no referrer.
     */
    sendsOrigin?: boolean
    /** The editor's session and form. Set only on desk routes that require sign-in. */
    desk: DeskVisit
  }
}
export type AppContext = Context<AppEnv>

/** Returns the ids of the publication's themes in reading order, with `more` last. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
