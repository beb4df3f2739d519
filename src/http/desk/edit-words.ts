import type { EditKind } from '../../digest/edits.ts'

/** Words for each kind of edit on the desk. */
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
