import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'
import { themesOf } from '../themes/theme.ts'

/** An editor who is signed in to the desk. */
export type DeskSession = {
  /** Random id from which the form token is derived. */
  id: string
  /** Name of the editor, shown beside their edits. */
  editor: string
  /** True if Cloudflare Access verified the editor. It must do so again on each request. */
  byAccess: boolean
  /** When the session ends, in milliseconds since 1970. */
  expiresAt: number
}

/** Facts that the desk's gate adds to a request. */
export type DeskVisit = {
  session: DeskSession
  /** Token that every form on the page contains. */
  formToken: string
  /** The posted form; empty for a GET request. */
  form: FormData
}

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Name under which the changes of an API call are recorded. */
    who: string
    /** Directives to add to this page's content security policy, such as `script-src 'self'`. */
    morePolicy?: string
    /** Content security policy that replaces the usual one, for a letter in a frame. */
    ownPolicy?: string
    /** Style sheet that replaces the usual one on this page. */
    styleSheet?: string
    /** True if forms on this page send their origin, which the desk checks. Other pages never send a referrer. */
    sendsOrigin?: boolean
    /** The editor's session and form. Set only behind the desk's gate. */
    desk: DeskVisit
  }
}
export type AppContext = Context<AppEnv>

/** Returns the ids of the publication's themes in their configured order. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
