// Builds HTML from template literals and escapes interpolated strings.
import { escapeHtml } from '../../src/text/escape-html.ts'

/** A string of HTML that needs no escaping. */
export type Markup = { text: string }

/** Marks a string as HTML, so that it is not escaped. */
export const raw = (text: string): Markup => ({ text })

/**
 * Builds HTML from a template literal. Escapes strings for text and quoted attributes, and inserts markup
 * unchanged.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | Markup | readonly Markup[])[]
): Markup {
  let text = parts[0] ?? ''
  for (const [index, value] of values.entries()) text += render(value) + (parts[index + 1] ?? '')
  return { text }
}

function render(value: string | Markup | readonly Markup[]): string {
  if (typeof value === 'string') return escapeHtml(value)
  return 'text' in value ? value.text : value.map(({ text }) => text).join('')
}
