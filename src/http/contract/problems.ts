// Describes the API's errors in the format of RFC 9457.
import * as z from 'zod'
import { PROBLEMS, type ProblemCode, problemType } from '../problem.ts'
import { named } from './operation.ts'

/** Meaning of each error code. */
export const MEANINGS: Readonly<Record<ProblemCode, string>> = {
  invalid: 'the request is invalid',
  unauthorized: 'the admin token is missing or wrong',
  forged: "the webhook's signature is wrong, or its timestamp is more than five minutes off",
  forbidden: 'a desk form was sent from another site or session',
  not_found: 'the requested page or record does not exist',
  method: 'this address accepts only the methods listed in `Allow`',
  conflict: 'the call is not possible in the current state',
  reused: 'the `Idempotency-Key` was used for a different request',
  too_large: 'the body exceeds its size limit',
  unsupported:
    'the body has an encoding that `Accept-Encoding` does not list, or is a multipart form that the call does not accept',
  unusable: 'the address must not be requested, or no feed could be read from it. `detail` says why',
  too_many: 'a limit was reached. `Retry-After`, if present, gives the seconds to wait',
  misconfigured: 'a configuration variable is missing or invalid. `detail` names it',
  internal: 'an internal error occurred, and the log describes it',
  unavailable: 'the service is temporarily unavailable, so try again later',
}

/** Schema of an error in the format of RFC 9457. */
export const Problem = named(
  'Problem',
  z.strictObject({
    type: z.string().meta({ description: "URL of the error's description" }),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(MEANINGS) as ProblemCode[]),
    detail: z.string().meta({ description: 'What is wrong and how to fix it, in English' }),
  }),
)

const DETAILS: Partial<Record<ProblemCode, string>> = {
  invalid: 'Cannot accept this request. limit: should be a whole number from 1 to 1000',
  unauthorized: 'Cannot do this because the admin token is wrong',
  not_found: 'There is no digest for this day',
  conflict: 'Cannot retry the digest for 2026-11-28: it is complete, and has no failed letters to retry',
}

/** Returns an example of an error response. */
export const exampleOf = (code: ProblemCode) => ({
  type: problemType('https://news.example', code),
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  detail: DETAILS[code] ?? MEANINGS[code],
})
