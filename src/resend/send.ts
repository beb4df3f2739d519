// Sends emails with Resend's SDK. The SDK returns errors as values, never retries and has no timeout, so we
// set one for each call.
import { Resend } from 'resend'
import type { Answer } from '../delivery/outcome.ts'
import type { RateHeaders } from '../delivery/pace.ts'
import { redact } from '../text/redact.ts'

/** A complete request: its path, its exact body, and the idempotency key that makes retries safe. */
export type ResendRequest = { path: '/emails' | '/emails/batch'; body: string | Uint8Array; key: string }

/** Posts a request and returns the response. Does not throw for errors from the network or from Resend. */
export type SendToResend = (request: ResendRequest) => Promise<{ answer: Answer; rate: RateHeaders }>

type Accepted = { id?: unknown; data?: unknown; errors?: unknown }

/** Maximum wait for Resend's response. A call that takes longer is ambiguous. */
const TIMEOUT_MS = 15_000

/**
 * Returns a function that posts requests to Resend.
 *
 * @param baseUrl Base URL of Resend's API, without a trailing slash.
 */
export function resendSender({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }): SendToResend {
  const resend = new Resend(apiKey, { baseUrl })
  return async ({ path, body, key }) => {
    // `batch.send` serialises the letters itself, and another version of the SDK may do so differently. A
    // retry must be identical byte for byte, so the SDK gets the finished body.
    const { data, error, headers } = await resend.fetchRequest<Accepted>(path, {
      method: 'POST',
      body,
      headers: {
        Authorization: `Bearer ${apiKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        'User-Agent': 'broadsheet',
        'x-batch-validation': 'permissive',
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const rate = readRate(headers)
    if (error !== null) {
      return {
        answer: {
          status: typeof error.statusCode === 'number' ? error.statusCode : null,
          error: typeof error.name === 'string' ? error.name : null,
          message: redact(String(error.message ?? '')),
          ids: [],
          invalid: [],
          retryAfter: readNumber(headers, 'retry-after'),
        },
        rate,
      }
    }
    return { answer: readAccepted(data, path), rate }
  }
}

function readAccepted(data: Accepted | null, path: ResendRequest['path']): Answer {
  const list = path === '/emails' ? [data] : Array.isArray(data?.data) ? data.data : []
  const errors: unknown[] = Array.isArray(data?.errors) ? data.errors : []
  return {
    status: 200,
    error: null,
    message: '',
    ids: list.flatMap((item) => (hasId(item) ? [item.id] : [])),
    invalid: errors.map((item) => {
      const { index, message } = Object(item) as { index?: unknown; message?: unknown }
      return {
        index: typeof index === 'number' ? index : -1,
        message: redact(String(message ?? 'refused')),
      }
    }),
    retryAfter: null,
  }
}

const hasId = (item: unknown): item is { id: string } => typeof Object(item).id === 'string'

function readRate(headers: Record<string, string> | null): RateHeaders {
  return {
    limit: readNumber(headers, 'ratelimit-limit'),
    remaining: readNumber(headers, 'ratelimit-remaining'),
    resetSeconds: readNumber(headers, 'ratelimit-reset'),
  }
}

function readNumber(headers: Record<string, string> | null, name: string): number | null {
  const text = headers?.[name]?.trim() ?? ''
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
