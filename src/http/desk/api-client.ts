// Calls our own API from the desk, to reuse the API's validation.
import { Hono } from 'hono'
import { configOf } from '../../config/config.ts'
import { api } from '../api/api.ts'
import type { AppContext, AppEnv } from '../context.ts'

/** In-process instance of the API. It rethrows errors, so that the desk can render them. */
const within = new Hono<AppEnv>()
  .onError((error) => {
    throw error
  })
  .use(async (c, next) => {
    c.set('config', configOf(c.env))
    await next()
  })
  .route('/', api)

/**
 * Calls the API with the admin token.
 *
 * @param body Request body. Strings are sent unchanged, other values as JSON.
 * @throws {DigestError} If the API refuses the call.
 */
export async function callApi(
  c: AppContext,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Response> {
  const headers = new Headers({ Authorization: `Bearer ${c.var.config.adminTokens[0]}` })
  const network = c.req.header('CF-Connecting-IP') // the API limits wrong tokens per network
  if (network !== undefined) headers.set('CF-Connecting-IP', network)
  if (typeof body === 'object') headers.set('Content-Type', 'application/json')
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request(new URL(path, c.req.url), {
    method,
    headers,
    ...(sent !== undefined && { body: sent }),
  })
  const response = await within.fetch(request, c.env, c.executionCtx)
  if (!response.ok) throw new Error(`Cannot call the API: it returned status ${response.status}`)
  return response
}
