// Reads edits to stories and to an edition's texts. If several edits change the same thing, the latest wins.
import type { Story } from '../themes/story.ts'
import { effectOf, findStory, GONE, quoted } from './edit-groups.ts'
import { type Edit, type EditEffect, type EditionTexts, isStoryEdit, type StoryChanges } from './edits.ts'

/** Editors' decisions on a digest's stories and texts, and the effects of their edits. */
export type Decisions = {
  /** Changes to the stories, keyed by story ID. */
  changes: ReadonlyMap<string, StoryChanges>
  texts: EditionTexts
  effects: EditEffect[]
}

/** A current edit and its story. The story is null if the edit changes the edition's own texts. */
type Decided = { edit: Edit; story: Story | null }

/**
 * Collects editors' decisions on the given stories and on the edition's texts. Ignores splits, merges and
 * moves, which have already been applied.
 */
export function readDecisions(stories: readonly Story[], edits: readonly Edit[]): Decisions {
  const latest = new Map<string, Decided>()
  const effects: EditEffect[] = []
  const decide = (matter: string, decided: Decided) => {
    const before = latest.get(matter)
    if (before !== undefined) effects.push(replaced(before, decided.edit))
    latest.set(matter, decided)
  }
  for (const edit of edits) {
    if (edit.kind === 'split' || edit.kind === 'merge' || edit.kind === 'move') continue
    const story = isStoryEdit(edit) ? findStory(stories, edit.articles) : null
    if (isStoryEdit(edit) && story === null) effects.push(effectOf(edit, 'gone', GONE))
    else decide(`${matterOf(edit)} ${story?.id ?? ''}`, { edit, story })
  }
  const leads = [...latest].filter(([, { edit }]) => edit.kind === 'pin' && edit.value === 'lead')
  const [, last] = leads.toSorted(([, a], [, b]) => a.edit.id - b.edit.id).at(-1) ?? []
  for (const [matter, decided] of leads) {
    if (last === undefined || decided === last) continue
    latest.delete(matter)
    effects.push(replaced(decided, last.edit))
  }
  const changes = new Map<string, StoryChanges>()
  let texts: EditionTexts = {}
  for (const { edit, story } of latest.values()) {
    effects.push(effectOf(edit, 'applied', describe(edit, story), story))
    if (story === null) texts = { ...texts, ...textOf(edit) }
    else changes.set(story.id, { ...changes.get(story.id), ...changeOf(edit) })
  }
  return { changes, texts, effects }
}

const replaced = ({ edit, story }: Decided, by: Edit) =>
  effectOf(edit, 'replaced', `edit ${by.id} replaces this edit`, story)

/**
 * Returns which property an edit changes. Edits that drop, include or pin a story all change its fate, so
 * only the latest of them counts.
 */
function matterOf({ kind }: Edit): string {
  return kind === 'drop' || kind === 'include' || kind === 'pin' ? 'fate' : kind
}

function changeOf(edit: Edit): StoryChanges {
  switch (edit.kind) {
    case 'drop':
    case 'include':
      return { fate: { kind: edit.kind } }
    case 'pin':
      return { fate: { kind: 'pin', place: edit.value } }
    case 'retitle':
      return { title: edit.value }
    case 'summary':
      return { summary: edit.value }
    default:
      return {}
  }
}

function textOf(edit: Edit): EditionTexts {
  switch (edit.kind) {
    case 'subject':
    case 'preheader':
    case 'introduction':
      return { [edit.kind]: edit.value }
    default:
      return {}
  }
}

function describe(edit: Edit, story: Story | null): string {
  const name = story === null ? '' : quoted(story)
  switch (edit.kind) {
    case 'drop':
      return `leaves out ${name}`
    case 'include':
      return `includes ${name}`
    case 'pin':
      return edit.value === 'lead'
        ? `makes ${name} the lead`
        : `pins ${name} to place ${edit.value} in its theme`
    case 'retitle':
      return `gives ${name} another headline`
    case 'summary':
      return edit.value === '' ? `removes the summary of ${name}` : `gives ${name} another summary`
    default:
      return `sets the ${edit.kind}`
  }
}
