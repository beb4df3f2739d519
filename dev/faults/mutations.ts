// Lists guards of the product, such as those that stop a letter from being sent twice, and the changes that remove
// them.
import { COMPOSING } from './mutations/composing.ts'
import type { Mutant } from './mutations/mutant.ts'
import { READERS } from './mutations/readers.ts'
import { SENDING } from './mutations/sending.ts'

export const MUTANTS: readonly Mutant[] = [...SENDING, ...COMPOSING, ...READERS]
