// Creates test copies of a digest for editors.
import { escapeHtml } from '../text/escape-html.ts'
import { bindLetter } from './bind.ts'
import type { Message, Template } from './template.ts'

/**
 * Creates a test copy from a template. The copy has no list headers. Its unsubscribe and preferences links
 * are invalid, so that they change nothing.
 *
 * @param publicUrl URL of the publication, without a trailing slash.
 * @param placeholder Placeholder for the recipient's address, which {@link addressCopy} replaces.
 */
export function testCopy(template: Template, publicUrl: string, placeholder: string): Omit<Message, 'to'> {
  const {
    to: _,
    headers,
    subject,
    ...letter
  } = bindLetter(template, {
    address: placeholder,
    unsubscribeUrl: `${publicUrl}/unsubscribe/test`,
    preferencesUrl: `${publicUrl}/preferences/test`,
  })
  const kept = Object.entries(headers).filter(([name]) => !/^list-/i.test(name))
  return {
    ...letter,
    subject: `[Test] ${subject}`,
    headers: { ...Object.fromEntries(kept), 'X-Test-Copy': template.day },
    tags: [{ name: 'letter', value: 'test' }],
  }
}

/** Replaces the placeholder in a test copy with the recipient's address. */
export function addressCopy<Copy extends { html: string; text: string }>(
  copy: Copy,
  placeholder: string,
  address: string,
): Copy {
  const html = copy.html.replaceAll(placeholder, () => escapeHtml(address))
  return { ...copy, html, text: copy.text.replaceAll(placeholder, () => address) }
}
