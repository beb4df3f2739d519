// Defines the messages about the last form. After each form is sent, the browser opens a page whose URL names
// the message.
import type { AppContext } from '../context.ts'

const SAID = {
  edited: 'Done. The draft below shows the change.',
  undone: 'Undone.',
  refreshed: 'The draft contains every article that has arrived.',
  tested: 'The test copy is on its way.',
  published: 'The digest is being composed and sent.',
  held: 'Held. The digest waits until somebody releases it.',
  released: 'Released.',
  skipped: 'Skipped. There will be no digest for this day.',
  stopped: 'Stopped. Letters that are not on their way yet will not be sent.',
  resumed: 'Resumed.',
  retried: 'The refused letters are being sent again.',
  corrected: 'Corrected. Readers see the change within six minutes, with your note.',
  uncorrected: 'The correction is undone, and its note is removed.',
  'reader-changed': 'Saved. The change applies from the next letter.',
  'reader-left': 'This reader is unsubscribed.',
  'reader-suppressed': 'This address gets no more letters.',
  'reader-lifted': 'This address may get letters again.',
  'reader-kept':
    'This address stays suppressed: only the person can lift it, by signing up and confirming again.',
  'reader-erased': 'This reader is erased.',
  'source-added': 'The source is added and will be read within a minute.',
  'source-known': 'This source was already in the list. Nothing has changed.',
  'source-changed': 'Saved.',
  'source-deleted': 'The source is deleted. Its articles stay.',
  'source-read': 'The source was read just now.',
} as const
export type SaidName = keyof typeof SAID

/** Returns the message that the URL names, or an empty string. A URL can name only our own messages. */
export function saidOf(c: AppContext): string {
  const name = c.req.query('said') ?? ''
  return Object.hasOwn(SAID, name) ? SAID[name as SaidName] : ''
}

/** Opens a page of the desk with a message. */
export const goTo = (c: AppContext, path: string, said: SaidName): Response =>
  c.redirect(`${path}?said=${said}`, 303)
