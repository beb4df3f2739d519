import { theDrafter } from '../../env.ts'
import { redactError } from '../../text/redact.ts'
import type { AppContext } from '../context.ts'

/**
 * Discards the cached draft after a new article arrives. Only logs a failure, because the cached draft
 * expires within minutes anyway.
 */
export async function forgetDraft(c: AppContext): Promise<void> {
  try {
    await theDrafter(c.env).forget()
  } catch (error) {
    console.error({ event: 'draft.unforgotten', error: redactError(error) })
  }
}
