// Builds HTML from a template literal and escapes every value that is not HTML already.

/** Text that is already HTML. */
export type Markup = { text: string }

/** Marks a text as HTML. */
export const raw = (text: string): Markup => ({ text })

/**
 * Builds HTML. Strings are escaped for text and for attributes in double quotes, and markup is inserted
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

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
