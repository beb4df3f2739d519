// What is kept with a letter to one person, by what it is for: as it was planned, read back when it is written.
import * as z from 'zod'
import type { Cause } from '../delivery/alert.ts'
import type { Unaddressed } from '../letters/render/transactional.ts'

export const AlertDetails = z.object({ day: z.string(), cause: z.custom<Cause>(), reason: z.string() })

/** A test copy is kept whole but for whom it goes to. */
export const TestCopyDetails = z.object({ letter: z.custom<Unaddressed>() })

/** Of the letter to a reader's new address: which of their wishes it is for. */
export const AddressChangeDetails = z.object({ number: z.number() })
