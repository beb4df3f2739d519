// Mounts the API routes for operators under `/api`. Hono's typed client, `hc<Api>(url)`, infers its methods
// from the type `Api`.
import { Hono } from 'hono'
import type { AppEnv } from '../context.ts'
import { articles } from './articles.ts'
import { clean } from './clean.ts'
import { corrections } from './corrections.ts'
import { diagnosis } from './diagnosis.ts'
import { digests } from './digests.ts'
import { edits } from './edits.ts'
import { sources } from './sources.ts'
import { statistics } from './statistics.ts'
import { subscribers } from './subscribers.ts'
import { suppressions } from './suppressions.ts'

export const api = new Hono<AppEnv>()
  .basePath('/api')
  .route('/articles', articles)
  .route('/clean', clean)
  .route('/diagnosis', diagnosis)
  .route('/digests', digests)
  .route('/digests', edits)
  .route('/digests', corrections)
  .route('/sources', sources)
  .route('/statistics', statistics)
  .route('/subscribers', subscribers)
  .route('/suppressions', suppressions)

/** Type of the API, for Hono's typed client `hc`. */
export type Api = typeof api
