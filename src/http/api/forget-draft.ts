import { theDrafter } from '../../env.ts'
import { redactError } from '../../text/redact.ts'
import type { AppContext } from '../context.ts'

/**
 * Forgets the draft that editors see, because an article has arrived. A failure does not fail the request, as the draft is
 * replaced within minutes anyway.
 */
export async function forgetDraft(c: AppContext): Promise<void> {
  try {
    await theDrafter(c.env).forget()
  } catch (error) {
    console.error({ event: 'draft.unforgotten', error: redactError(error) })
  }
}
