// Lists the application's API calls, with the schemas that validate their requests.
import type { RouterRoute } from 'hono/types'
import type * as z from 'zod'
import { findAccepted, type RequestPart } from '../accept.ts'
import { idempotent } from '../api/idempotency.ts'

/** An API call, as defined by its route. */
export type ApiCall = {
  route: string
  method: string
  path: string
  accepted: Map<RequestPart, z.ZodType>
  /** Whether the call supports `Idempotency-Key`. */
  isIdempotent: boolean
}
/** Lists an application's API calls. Leaves out middleware and the routes of the desk. */
export function listCalls(routes: readonly RouterRoute[]): ApiCall[] {
  const calls = new Map<string, ApiCall>()
  for (const { method, path: pattern, handler } of routes) {
    if (method === 'ALL' || /^\/desk(?:\/|\.|$)/.test(pattern)) continue
    const path = pattern.replace(/:file\{\.\+\\(\.\w+)\}/, ':day$1')
    const route = `${method} ${path}`
    const call = calls.get(route) ?? { route, method, path, accepted: new Map(), isIdempotent: false }
    if (handler === idempotent) call.isIdempotent = true
    const accepted = findAccepted(handler)
    if (accepted !== null) call.accepted.set(accepted.part, accepted.schema)
    calls.set(route, call)
  }
  return [...calls.values()]
}
