// Defines the messages shown after a form is submitted. The form redirects to a page whose URL names the
// message.
import type { AppContext } from '../context.ts'

const SAID = {
  edited: 'Done. The draft below shows the change.',
  undone: 'Undone.',
  refreshed: 'The draft was composed again, with the articles that have arrived since.',
  tested: 'The test copy is on its way.',
  published: 'The digest is being composed and sent.',
  held: 'Held. The digest will be skipped unless an editor releases it by its deadline.',
  released: 'Released.',
  skipped: 'Skipped. There will be no digest for this day.',
  stopped: 'Stopped. Letters that have not been sent yet will not be sent.',
  resumed: 'Resumed.',
  retried: 'Letters that were not sent are being sent now.',
  corrected: 'Corrected. Readers see the change within six minutes, with your note.',
  uncorrected: 'The correction was undone, and its note was removed.',
  'reader-changed': 'Saved. The change applies from the next letter.',
  'reader-left': 'This reader has been unsubscribed.',
  'reader-suppressed': 'This address will get no more letters.',
  'reader-lifted': 'This address can get letters again.',
  'reader-kept':
    'This address stays suppressed. Only its owner can change that, by signing up and confirming again.',
  'reader-erased': 'This reader has been erased.',
  'source-added': 'The source was added and will be read within a minute.',
  'source-known': 'This source was already in the list. Nothing has changed.',
  'source-changed': 'Saved.',
  'source-deleted': 'The source was deleted. Its articles were kept.',
  'source-read': 'The source was read just now.',
} as const
export type SaidName = keyof typeof SAID

/** Returns the message that the URL names, or an empty string if it names no message of ours. */
export function saidOf(c: AppContext): string {
  const name = c.req.query('said') ?? ''
  return Object.hasOwn(SAID, name) ? SAID[name as SaidName] : ''
}

/** Redirects to a desk page that shows a message. */
export const goTo = (c: AppContext, path: string, said: SaidName): Response =>
  c.redirect(`${path}?said=${said}`, 303)
