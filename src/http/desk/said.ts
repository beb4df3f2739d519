// Defines the messages shown after a form is submitted. The server redirects to a page whose URL names the
// message.
import type { AppContext } from '../context.ts'

const SAID = {
  edited: 'Saved. The draft below shows the effect.',
  undone: 'Undone.',
  refreshed: 'The draft was composed again with the latest articles.',
  tested: 'The test copy is on its way, unless its address is suppressed.',
  published: 'The digest is being composed and sent.',
  held: 'Held. The digest will be skipped unless it is released by its deadline.',
  released: 'Released.',
  skipped: 'Skipped. There will be no digest for this day.',
  stopped: 'Stopped. The remaining letters will not be sent unless the digest is resumed.',
  resumed: 'Resumed.',
  retried: 'The failed letters are being sent again.',
  corrected: 'Corrected. Readers will see the change and your note within six minutes.',
  uncorrected: 'The correction was undone, and its note was removed.',
  'reader-changed': 'Saved. The change applies from the next letter.',
  'reader-left': 'This reader has been unsubscribed.',
  'reader-suppressed': 'This address will get no more letters.',
  'reader-lifted': 'This address can get letters again.',
  'reader-kept':
    'This address stays suppressed. Only its owner can change that, by signing up and confirming again.',
  'reader-erased': 'This reader has been erased.',
  'source-added': 'The source was added and will be read shortly.',
  'source-known': 'This source was already in the list. Nothing has changed.',
  'source-changed': 'Saved.',
  'source-deleted': 'The source was deleted. Its articles were kept.',
  'source-read': 'The source was polled just now. The latest polls show the result.',
} as const
export type SaidName = keyof typeof SAID

/** Returns the message that the URL names, or an empty string if it names none. */
export function saidOf(c: AppContext): string {
  const name = c.req.query('said') ?? ''
  return Object.hasOwn(SAID, name) ? SAID[name as SaidName] : ''
}

/** Redirects to a desk page that shows a message. */
export const goTo = (c: AppContext, path: string, said: SaidName): Response =>
  c.redirect(`${path}?said=${said}`, 303)
