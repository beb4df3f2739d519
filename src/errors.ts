/** Kind of refusal. `http/problem.ts` maps each kind to an HTTP status. */
export type ErrorCode =
  | 'invalid'
  | 'unusable'
  | 'unauthorized'
  | 'forged'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'reused'
  | 'too_large'
  | 'unsupported'
  | 'too_many'
  | 'unavailable'
  | 'misconfigured'

/**
 * Refusal of a request or an operation. The message says what is wrong and, where possible, how to fix it. It
 * never contains a subscriber's address or a token.
 */
export class DigestError extends Error {
  override readonly name = 'DigestError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/**
 * The result of a call to a Durable Object. A thrown `DigestError` would reach the caller as a plain `Error`,
 * so a refusal is returned as a value.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; message: string }

/**
 * Runs `work` for a remote caller. Returns its result or refusal as a reply, and rethrows any other error.
 */
export async function toReply<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof DigestError) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}

/**
 * Returns the value of a reply.
 *
 * @throws {DigestError} The refusal in the reply.
 */
export function fromReply<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new DigestError(reply.code, reply.message)
}
