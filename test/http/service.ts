// Sends requests to the Worker in tests, with invented settings and real storage.
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { Env } from '../../src/env.ts'
import { app } from '../../src/http/app.ts'
import { faultsOf } from './contract/conformance.ts'

export const ADMIN_TOKEN = 'an-admin-token-that-is-long-enough'
export const LINK_SECRET = 'a-link-secret-that-is-long-enough-too'
export const ORIGIN = 'https://news.example'

export const settings: Env = {
  ...env,
  ENVIRONMENT: 'production',
  PUBLICATION_NAME: 'The Test & Example',
  PUBLIC_URL: ORIGIN,
  SENDER: 'Digest <digest@news.example>',
  POSTAL_ADDRESS: '1 Example Street, Exampleton',
  LANGUAGE: 'en',
  TIME_ZONE: 'UTC',
  PUBLISH_AT: '07:00',
  RESEND_BASE_URL: 'http://127.0.0.1:1',
  RESEND_API_KEY: 're_test',
  ADMIN_TOKEN,
  LINK_SECRET,
}

let networks = 0
/** Returns the IP address of a network that has sent no requests yet. */
export const aNetwork = () => `2001:db8:${(networks++).toString(16)}::1`

/**
 * Sends a request to the Worker and waits for all work that it starts. The request comes from a new IP
 * address unless its headers contain one.
 *
 * @throws {Error} If the response, or an accepted request, does not match the OpenAPI document.
 */
export async function send(
  path: string,
  init: RequestInit = {},
  variables: Env = settings,
): Promise<Response> {
  const context = createExecutionContext()
  const request = new Request(`${ORIGIN}${path}`, init)
  if (!request.headers.has('CF-Connecting-IP')) request.headers.set('CF-Connecting-IP', aNetwork())
  const response = await app.fetch(request, { ...variables }, context)
  const answer = new Response(response.body === null ? null : await response.arrayBuffer(), response)
  await waitOnExecutionContext(context)
  await expectDescribed(path, init, answer)
  return answer
}

async function expectDescribed(path: string, { method = 'GET', body }: RequestInit, answer: Response) {
  const { status, headers } = answer
  const text = await answer.clone().text()
  const sent = typeof body === 'string' ? body : null
  const faults = faultsOf({
    request: { method, url: `${ORIGIN}${path}`, text: sent },
    response: { status, contentType: headers.get('Content-Type'), text },
  })
  if (faults.length > 0)
    throw new Error(`The exchange does not match the API description. ${faults.join('; ')}`)
}

/** Sends a request with the admin token. */
export const sendAsAdmin = (path: string, init: RequestInit = {}): Promise<Response> =>
  send(path, { ...init, headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, ...init.headers } })
