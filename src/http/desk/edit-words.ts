import type { EditKind } from '../../digest/edits.ts'

/** Label that the desk shows for each kind of edit. */
export const EDITED: Record<EditKind, string> = {
  pin: 'Pinned',
  drop: 'Dropped',
  include: 'Included',
  retitle: 'Retitled',
  summary: 'Summary changed',
  move: 'Moved',
  merge: 'Merged',
  split: 'Split off',
  subject: 'Subject changed',
  preheader: 'Preview line changed',
  introduction: 'Introduction written',
}
