// How a refusal is told: to programs as problem details, to people as a page.
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Words } from '../../locales/words.ts'
import { DigestError, type ErrorCode } from '../errors.ts'
import { redact } from '../text/redact.ts'
import type { AppEnv } from './context.ts'
import { MessagePage } from './pages/message.tsx'
import { pageCopy } from './pages/page-copy.ts'

type Refusal = { status: ContentfulStatusCode; title: string }

const REFUSALS: Record<ErrorCode, Refusal> = {
  invalid: { status: 400, title: 'This request cannot be understood' },
  unauthorized: { status: 401, title: 'This needs the admin token' },
  forged: { status: 401, title: 'This is not signed as it should be' },
  not_found: { status: 404, title: 'Page not found' },
  conflict: { status: 409, title: 'Something is wrong with this request now' },
  too_large: { status: 413, title: 'This is too large' },
  too_many: { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Please try again later' },
  misconfigured: { status: 500, title: 'This publication is not set up yet' },
}

/** Answers an error: a refusal with its reason, a bug without a word about it but in the log. */
export function answerError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  if (error instanceof DigestError)
    return refuse(c, REFUSALS[error.code], { code: error.code, detail: error.message })
  console.error({
    event: 'request.failed',
    method: c.req.method,
    route: c.req.routePath, // the pattern: an address may hold a token
    error: redact(error.stack ?? String(error)),
  })
  return refuse(
    c,
    { status: 500, title: 'Something went wrong here' },
    { code: 'internal', detail: 'It was not your fault, and it was noted. Please try again later' },
  )
}

export const answerNotFound = (c: Context<AppEnv>) =>
  refuse(c, REFUSALS.not_found, { code: 'not_found', detail: 'There is no page at this address' })

export function answerMethod(c: Context<AppEnv>, allowed: readonly string[]): Response | Promise<Response> {
  c.header('Allow', allowed.join(', '))
  const detail = `This address answers ${allowed.join(', ')}`
  return refuse(c, { status: 405, title: 'This method is not allowed here' }, { code: 'method', detail })
}

function refuse(c: Context<AppEnv>, { status, title }: Refusal, problem: { code: string; detail: string }) {
  if (problem.code === 'unauthorized') c.header('WWW-Authenticate', 'Bearer')
  c.header('Cache-Control', 'no-store')
  if (wantsProblem(c)) {
    return c.body(JSON.stringify({ type: 'about:blank', title, status, ...problem }), status, {
      'Content-Type': 'application/problem+json',
    })
  }
  const publication = c.var.config?.publication
  const inEnglish = { title, text: `${problem.detail}.` }
  const said =
    publication === undefined || isEnglish(publication) ? inEnglish : pageCopy(publication, kindOf(status))
  return c.html(MessagePage({ publication, ...said }), status)
}

/** The reasons are written in English: to who reads another language the kind of error is told. */
const isEnglish = ({ language }: { language: string }) => /^en\b/i.test(language)

const kindOf = (status: number) => (words: Words['pages']) =>
  status === 404 ? words.nothing : status === 429 || status >= 500 ? words.later : words.wrong

/** Programs call the API, ask for JSON, or send it. */
function wantsProblem(c: Context<AppEnv>): boolean {
  const json = (header: string) => /\bjson\b/.test(c.req.header(header) ?? '')
  return (
    /^\/(?:api|health|webhooks)(?:\/|$)|\.json$/.test(c.req.path) || json('Content-Type') || json('Accept')
  )
}
