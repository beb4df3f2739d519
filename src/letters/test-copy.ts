// A copy of a digest for whoever wants to see it before its readers do, and that nobody takes for theirs.
import { bindLetter } from './bind.ts'
import type { Message, Template } from './template.ts'

/** No address is bound into it: a copy is the same for all who get it. */
const NOBODY = 'reader@example.com'

/**
 * The letter of a template as a test copy. Its links to leave and to choose lead to pages that know no such link, so
 * they change nothing; and it says to no mail program that it can be left, or that it belongs to the list.
 *
 * @param publicUrl Without a slash at the end.
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
