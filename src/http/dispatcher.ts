import type { Env } from '../env.ts'

/** The one dispatcher there is: it has one name everywhere. */
export const theDispatcher = (env: Env) => env.DISPATCHER.getByName('dispatcher')
