import type { EditKind } from '../../digest/edits.ts'

/** Describes an edit in words. */
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
