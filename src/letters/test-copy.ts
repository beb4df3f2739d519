// Creates test copies of a digest, for editors who want to see it before readers do.
import { escapeHtml } from '../text/escape-html.ts'
import { bindLetter } from './bind.ts'
import type { Message, Template } from './template.ts'

/**
 * Creates a test copy from a template. The copy does not have list headers, and its links for unsubscribing
 * and preferences are invalid, so they change nothing.
 *
 * @param publicUrl URL of the publication, without a trailing slash.
 * @param placeholder Text that stands for the recipient's address until {@link addressCopy} replaces it.
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

/** Writes the recipient's address into a test copy. */
export function addressCopy<Copy extends { html: string; text: string }>(
  copy: Copy,
  placeholder: string,
  address: string,
): Copy {
  const html = copy.html.replaceAll(placeholder, () => escapeHtml(address))
  return { ...copy, html, text: copy.text.replaceAll(placeholder, () => address) }
}
