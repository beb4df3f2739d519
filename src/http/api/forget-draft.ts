import { theDrafter } from '../../env.ts'
import { redactError } from '../../text/redact.ts'
import type { AppContext } from '../context.ts'

/**
 * Discards the cached draft after a new article arrives. Logs and ignores failures, because the draft is
 * composed again within minutes anyway.
 */
export async function forgetDraft(c: AppContext): Promise<void> {
  try {
    await theDrafter(c.env).forget()
  } catch (error) {
    console.error({ event: 'draft.unforgotten', error: redactError(error) })
  }
}
