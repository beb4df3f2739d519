// The details stored with a transactional email when it is planned, and read when it is written.
import * as z from 'zod'
import type { Cause } from '../delivery/alert.ts'
import type { Unaddressed } from '../letters/render/transactional.ts'

export const AlertDetails = z.object({ day: z.string(), cause: z.custom<Cause>(), reason: z.string() })

/** The whole test copy, with a placeholder for the recipient's address. */
export const TestCopyDetails = z.object({ letter: z.custom<Unaddressed>(), placeholder: z.string() })

/** The number of the request to change an address. */
export const AddressChangeDetails = z.object({ number: z.number() })
