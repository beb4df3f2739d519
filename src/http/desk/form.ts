// Reads the fields and files of a desk form.
import { decodeBytes } from '../../feeds/decode-bytes.ts'
import type { AppContext } from '../context.ts'

/** Returns the trimmed value of a field, or an empty string if the field is missing. */
export const fieldOf = (c: AppContext, name: string): string => textOf(c.var.desk.form.get(name))

/** Returns all values of a field, such as a group of checkboxes, trimmed. */
export const fieldsOf = (c: AppContext, name: string): string[] => c.var.desk.form.getAll(name).map(textOf)

/** Returns the trimmed value of a field, or null if the field is missing or empty. */
export const optionalField = (c: AppContext, name: string): string | null => fieldOf(c, name) || null

/** Returns the text of an uploaded file, or null if there is no file or it is empty. Detects the encoding. */
export async function fileOf(c: AppContext, name: string): Promise<string | null> {
  const file = c.var.desk.form.get(name)
  if (!(file instanceof File) || file.size === 0) return null
  return decodeBytes(new Uint8Array(await file.arrayBuffer()), null)
}

const textOf = (value: File | string | null) => (typeof value === 'string' ? value.trim() : '')

/** Returns the form's text fields, without uploaded files. */
export const fieldsAsParams = (c: AppContext): URLSearchParams =>
  new URLSearchParams(
    [...c.var.desk.form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  )
