/** What kind of refusal it is; `http/app.ts` alone maps each to a status. */
export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
  | 'forged'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'unavailable'
  | 'misconfigured'

/** A refusal with a message for the person who asked: what is wrong and how to mend it, never an address or a token. */
export class DigestError extends Error {
  override readonly name = 'DigestError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/**
 * What comes back of a call to another object. An error that is thrown there arrives here as a bare `Error`
 * without its code, so a refusal travels as a value.
 */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; message: string }

/** Runs what is called from elsewhere; a refusal becomes a value, a bug stays an error. */
export async function toReply<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof DigestError) return { ok: false, code: error.code, message: error.message }
    throw error
  }
}

/**
 * The value of a reply.
 *
 * @throws {DigestError} The refusal that it carries.
 */
export function fromReply<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new DigestError(reply.code, reply.message)
}
