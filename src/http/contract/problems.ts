// Describes the errors of the API, in the format of RFC 9457.
import * as z from 'zod'
import { PROBLEMS, type ProblemCode, problemType } from '../problem.ts'
import { named } from './operation.ts'

/** The meaning of each error. */
export const MEANINGS: Readonly<Record<ProblemCode, string>> = {
  invalid: 'the request is invalid',
  unauthorized: 'the admin token is missing or wrong',
  forged: "the webhook's signature is wrong, or more than five minutes old",
  forbidden: 'a form of the desk was sent from another site or session',
  not_found: 'there is nothing at this address',
  method: 'this address answers only the methods listed in `Allow`',
  conflict: 'the call is not possible in the current state',
  reused: 'the `Idempotency-Key` was used for another request',
  too_large: 'the body is over its limit',
  unsupported:
    'the body has an encoding that `Accept-Encoding` does not list, or is a form instead of a file',
  unusable: 'there is no feed at the address, or it must not be requested; `detail` says why',
  too_many: 'a limit is reached. `Retry-After`, if present, says how many seconds to wait',
  misconfigured: 'a variable is missing or wrong; `detail` names it',
  internal: 'a bug, recorded in the log',
  unavailable: 'try again later',
}

/** An error in the format of RFC 9457. */
export const Problem = named(
  'Problem',
  z.strictObject({
    type: z.string().meta({ description: 'URL of the description of this error' }),
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
  conflict: 'Cannot retry the digest of 2026-11-28: it is complete, and no letter was refused',
}

/** Returns an example of an error. */
export const exampleOf = (code: ProblemCode) => ({
  type: problemType('https://news.example', code),
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  detail: DETAILS[code] ?? MEANINGS[code],
})
