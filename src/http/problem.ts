// Turns errors into problem details (RFC 9457) for programs and error pages for people.
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { wordsFor } from '../../locales/locales.ts'
import { fill, phrase } from '../../locales/plural.ts'
import type { Words } from '../../locales/words.ts'
import { SECONDS_PER_MINUTE } from '../calendar/clock.ts'
import type { Publication } from '../config/config.ts'
import { DigestError, type ErrorCode } from '../errors.ts'
import { redact } from '../text/redact.ts'
import { CONTENT_ENCODINGS } from './content-encoding.ts'
import type { AppEnv } from './context.ts'
import { MessagePage, type Step } from './pages/message.tsx'
import { pageCopy } from './pages/page-copy.ts'

/** Kind of error: a refusal, a bug, or a method that the URL does not support. */
export type ProblemCode = ErrorCode | 'internal' | 'method'

/** HTTP status and title of each kind of error. */
export const PROBLEMS: Readonly<Record<ProblemCode, { status: ContentfulStatusCode; title: string }>> = {
  invalid: { status: 400, title: 'This request is invalid' },
  unusable: { status: 422, title: 'This address cannot be used' },
  unauthorized: { status: 401, title: 'An admin token is required' },
  forged: { status: 401, title: 'The signature is invalid' },
  forbidden: { status: 403, title: 'This is not allowed' },
  not_found: { status: 404, title: 'Page not found' },
  conflict: { status: 409, title: 'This is not possible at the moment' },
  reused: { status: 422, title: 'This key belongs to a different request' },
  too_large: { status: 413, title: 'This request is too large' },
  unsupported: { status: 415, title: 'This body format is not supported' },
  too_many: { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Please try again later' },
  misconfigured: { status: 500, title: 'This publication is not set up yet' },
  internal: { status: 500, title: 'Something went wrong' },
  method: { status: 405, title: 'This method is not allowed here' },
}

/** Returns the HTTP status of a refusal. */
export const statusOf = (code: ErrorCode): ContentfulStatusCode => PROBLEMS[code].status

/**
 * Returns the URI of a problem type (RFC 9457, section 3.1.1). It points to the type's description in the
 * OpenAPI document.
 */
export const problemType = (origin: string, code: ProblemCode): string =>
  `${origin}/api/openapi.json#/components/responses/${code}`

/**
 * Responds to a request with an error. Programs always get the reason for a refusal, but error pages may show
 * a generic message. Details of a bug appear only in the log.
 */
export function answerError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  if (error instanceof DigestError) return refuse(c, { code: error.code, detail: error.message })
  console.error({
    event: 'request.failed',
    method: c.req.method,
    route: c.req.routePath, // log only the route's pattern, because the URL may contain a token
    error: redact(error.stack ?? String(error)),
  })
  return refuse(c, {
    code: 'internal',
    detail: 'This was our fault, and it has been logged. Please try again later',
  })
}

export const answerNotFound = (c: Context<AppEnv>) =>
  refuse(c, { code: 'not_found', detail: 'There is no page at this address' })

export function answerMethod(c: Context<AppEnv>, allowed: readonly string[]): Response | Promise<Response> {
  c.header('Allow', allowed.join(', '))
  const detail = `This address accepts only ${allowed.join(', ')}`
  return refuse(c, { code: 'method', detail })
}

function refuse(c: Context<AppEnv>, problem: { code: ProblemCode; detail: string }) {
  const { status, title } = PROBLEMS[problem.code]
  if (problem.code === 'unsupported') c.header('Accept-Encoding', CONTENT_ENCODINGS.join(', '))
  if (problem.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  c.header('Cache-Control', 'no-store')
  if (wantsProblem(c)) {
    const type = problemType(new URL(c.req.url).origin, problem.code)
    return c.body(JSON.stringify({ type, title, status, ...problem }), status, {
      'Content-Type': 'application/problem+json',
    })
  }
  const publication = c.var.config?.publication
  const inEnglish = { title, text: `${problem.detail}.` }
  if (publication === undefined) return c.html(MessagePage({ publication, ...inEnglish }), status)
  const said = saysWhy(publication, status) ? inEnglish : pageCopy(publication, kindOf(status))
  const text = fill(said.text, { minutes: minutesToWait(c, publication) })
  const page = { publication, title: said.title, text, steps: stepsOf(publication), searches: status === 404 }
  return c.html(MessagePage(page), status)
}

/** Returns the links shown on an error page. */
function stepsOf({ language }: Publication): Step[] {
  const { toHome, allEditions } = wordsFor(language).pages
  return [
    { text: toHome, path: '/' },
    { text: allEditions, path: '/digests' },
  ]
}

/** Returns how long to wait before the next attempt, such as "60 minutes". */
function minutesToWait(c: Context<AppEnv>, { language }: Publication): string {
  const { minutes, locale } = wordsFor(language)
  return phrase(minutes, Math.ceil(Number(c.res.headers.get('Retry-After')) / SECONDS_PER_MINUTE), locale)
}

/**
 * Returns whether an error page shows the specific reason, which exists only in English. For other languages,
 * and for statuses 405 and 429, the page shows a generic message in the publication's language.
 */
const saysWhy = ({ language }: Publication, status: number) =>
  /^en\b/i.test(language) && status !== 405 && status !== 429

const kindOf = (status: number) => (words: Words['pages']) => {
  if (status === 404) return words.nothing
  if (status === 405) return words.method
  if (status === 429) return words.tooMany
  return status >= 500 ? words.later : words.wrong
}

/**
 * Returns whether a request comes from a program, judging by its path and its `Content-Type` and `Accept`
 * headers.
 */
function wantsProblem(c: Context<AppEnv>): boolean {
  const json = (header: string) => /\bjson\b/i.test(c.req.header(header) ?? '')
  return (
    /^\/(?:api|health|webhooks)(?:\/|$)|\.json$/.test(c.req.path) || json('Content-Type') || json('Accept')
  )
}
