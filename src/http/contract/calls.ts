// Lists the calls of the application, with the schemas that validate them.
import type { RouterRoute } from 'hono/types'
import type * as z from 'zod'
import { findAccepted, type RequestPart } from '../accept.ts'
import { idempotent } from '../api/idempotency.ts'

/** A call of the API, as its route defines it. */
export type ApiCall = {
  route: string
  method: string
  path: string
  accepted: Map<RequestPart, z.ZodType>
  /** Whether a repeat with the same `Idempotency-Key` gets the first response. */
  isIdempotent: boolean
}
/** Lists the calls of an application. Leaves out middleware, and the desk's pages, which are not for programs. */
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
