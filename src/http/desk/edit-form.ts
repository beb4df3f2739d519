// Parses edits from desk forms.
import { NewEdit } from '../../digest/edits.ts'
import { valid } from '../body.ts'
import type { AppContext } from '../context.ts'
import { fieldOf, fieldsOf } from './form.ts'

/** Edits made with a single button, keyed by the button's value. */
const BUTTONS: Record<string, { kind: string; value?: string | number }> = {
  lead: { kind: 'pin', value: 'lead' },
  first: { kind: 'pin', value: 1 },
  drop: { kind: 'drop' },
  include: { kind: 'include' },
}

/**
 * Parses the edit requested by the pressed button.
 *
 * @throws {DigestError} `invalid`. The message describes what is wrong.
 */
export function editIn(c: AppContext): NewEdit {
  const name = fieldOf(c, 'edit')
  const { kind, ...value } = BUTTONS[name] ?? { kind: name, ...readValue(c, name) }
  const articles = [...fieldsOf(c, 'article'), ...(kind === 'merge' ? fieldsOf(c, 'with') : [])]
  const isOfStory = !['subject', 'preheader', 'introduction'].includes(kind)
  return valid(NewEdit, {
    kind,
    ...(isOfStory && { articles: kind === 'split' ? fieldsOf(c, 'part') : articles }),
    ...value,
  })
}

/** Returns an edit's value from the form field named after its kind. Merges and splits have no value. */
function readValue(c: AppContext, kind: string): { value?: string | number } {
  if (kind === 'merge' || kind === 'split') return {}
  if (kind === 'pin') return { value: Number(fieldOf(c, 'pin')) }
  return { value: fieldOf(c, kind) }
}
