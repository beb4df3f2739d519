/** What kind of refusal it is; `http/app.ts` alone maps each to a status. */
export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
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
