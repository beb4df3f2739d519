// Makes test copies of a digest, for editors who want to see it before the readers do.
import { bindLetter } from './bind.ts'
import type { Message, Template } from './template.ts'

/** Address shown in test copies, so that all recipients get the same one. */
const NOBODY = 'reader@example.com'

/**
 * Makes a test copy from a template. It has no list headers, and its links for unsubscribing and preferences are
 * invalid, so that they change nothing.
 *
 * @param publicUrl Has no trailing slash.
 */
export function testCopy(template: Template, publicUrl: string): Omit<Message, 'to'> {
  const {
    to: _,
    headers,
    subject,
    ...letter
  } = bindLetter(template, {
    address: NOBODY,
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
