// Lists the mutants: the product's guards, such as those against duplicate letters, and the edits that remove
// them.
import { COMPOSING } from './mutations/composing.ts'
import type { Mutant } from './mutations/mutant.ts'
import { READERS } from './mutations/readers.ts'
import { SENDING } from './mutations/sending.ts'

export const MUTANTS: readonly Mutant[] = [...SENDING, ...COMPOSING, ...READERS]
