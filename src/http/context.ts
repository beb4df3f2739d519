import type { Context } from 'hono'
import type { Config } from '../config/config.ts'
import type { Env } from '../env.ts'
import { themesOf } from '../themes/theme.ts'

/** An editor who is signed in to the desk. */
export type DeskSession = {
  /** Random; the form token derives from it. */
  id: string
  /** Name of the editor, shown beside their edits. */
  editor: string
  /** True if Cloudflare Access vouches for the editor. It must do so again for each request. */
  byAccess: boolean
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** Facts that the gate of the desk adds to a request. */
export type DeskVisit = {
  session: DeskSession
  /** Token that each form of this page contains. */
  formToken: string
  /** The posted form; empty for a GET. */
  form: FormData
}

export type AppEnv = {
  Bindings: Env
  Variables: {
    config: Config
    /** Name of the person who makes an admin call, or `api`. */
    who: string
    /** Directives added to the content security policy of this page only, such as `script-src 'self'`. */
    morePolicy?: string
    /** Content security policy in place of the usual one, for a letter in a frame. */
    ownPolicy?: string
    /** Style sheet of this page, if it has one of its own. */
    styleSheet?: string
    /** True if forms on this page tell us their origin, which the desk checks. Other pages never send a referrer. */
    sendsOrigin?: boolean
    /** Set behind the gate of the desk only. */
    desk: DeskVisit
  }
}
export type AppContext = Context<AppEnv>

/** Returns the ids of the publication's themes, in their order. */
export const knownThemes = (c: AppContext): string[] => themesOf(c.var.config.themes).map(({ id }) => id)
