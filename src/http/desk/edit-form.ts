// Reads an edit from a form of the desk.
import { NewEdit } from '../../digest/edits.ts'
import { valid } from '../body.ts'
import type { AppContext } from '../context.ts'
import { fieldOf, fieldsOf } from './form.ts'

/** Edits that need only a button, by the button's name. */
const BUTTONS: Record<string, { kind: string; value?: string | number }> = {
  lead: { kind: 'pin', value: 'lead' },
  first: { kind: 'pin', value: 1 },
  drop: { kind: 'drop' },
  include: { kind: 'include' },
}

/**
 * Reads the edit that a button requests.
 *
 * @throws {DigestError} `invalid`, with a description of what is wrong with the value.
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

/**
 * Reads the value of an edit from the field with the edit's name. Merging and splitting stories needs no
 * value.
 */
function readValue(c: AppContext, kind: string): { value?: string | number } {
  if (kind === 'merge' || kind === 'split') return {}
  if (kind === 'pin') return { value: Number(fieldOf(c, 'pin')) }
  return { value: fieldOf(c, kind) }
}
