// Applies corrections to a published edition.
import type { NewCorrection } from './corrections.ts'
import type { Edition, EditionStory } from './edition.ts'
import type { EditionTexts } from './edits.ts'
import { listStories } from './headed-stories.ts'
import { minutesToRead } from './minutes-to-read.ts'
import { inboxLines } from './subject-line.ts'
import { nameEdition } from './whole-headline.ts'

/** A correction with its time in ISO 8601, and its day in the publication's time zone. */
export type Correction = NewCorrection & { at: string; day: string }

/**
 * Returns an edition with the given corrections and their notes. Regenerates the headline, the description,
 * and any subject or preheader that no editor wrote, so that no generated text mentions a removed story.
 *
 * @param corrections In chronological order. A later correction of the same text replaces an earlier one.
 * @param written The subject and preheader that an editor wrote before the edition was published.
 */
export function correctEdition(
  published: Edition,
  corrections: readonly Correction[],
  written: Pick<EditionTexts, 'subject' | 'preheader'> = {},
): Edition {
  if (corrections.length === 0) return published
  const { headline: _headline, description: _description, introduction: _introduction, ...rest } = published
  const removed = new Set(corrections.flatMap((one) => (one.kind === 'take-down' ? [one.story] : [])))
  const amend = (story: EditionStory) => amendStory(story, corrections, published.language)
  const { lead } = published
  const leads = lead && !removed.has(lead.id) ? { ...amend(lead), theme: lead.theme } : null
  const corrected = {
    ...rest,
    ...(lead !== undefined && { lead: leads }),
    themes: published.themes.flatMap((theme) => {
      const stories = theme.stories.filter(({ id }) => !removed.has(id)).map(amend)
      return stories.length === 0 ? [] : [{ ...theme, stories }]
    }),
    brief: published.brief.filter((id) => !removed.has(id)),
  }
  const texts = textsOf(published, corrections)
  const stories = byImportance(corrected, subjectStory(published))
  const lines = inboxLines(stories, {
    day: published.day,
    written: { ...written, ...(texts.subject !== undefined && { subject: texts.subject }) },
  })
  return nameEdition({
    ...corrected,
    ...lines,
    subject: lines.subject || published.day, // an edition without stories needs a subject too
    minutes: minutesToRead(stories, texts.introduction),
    ...(texts.introduction !== '' && { introduction: texts.introduction }),
    corrections: corrections.map((one) => ({
      at: one.at,
      day: one.day,
      story: one.kind === 'amend-edition' ? null : one.story,
      note: one.note,
    })),
  })
}

/** Returns a story with its corrected texts. A corrected headline is in the publication's language. */
function amendStory(story: EditionStory, corrections: readonly Correction[], language: string): EditionStory {
  let amended = story
  for (const one of corrections) {
    if (one.kind !== 'amend-story' || one.story !== story.id) continue
    const { title, summary } = one
    amended = {
      ...amended,
      ...(title !== undefined && { title, language }),
      ...(summary !== undefined && { summary }),
    }
  }
  return amended
}

/**
 * Returns the edition's corrected introduction, which may be empty, and its subject if a correction changed
 * it.
 */
function textsOf({ introduction = '' }: Edition, corrections: readonly Correction[]) {
  let texts: { subject?: string; introduction: string } = { introduction }
  for (const one of corrections) {
    if (one.kind !== 'amend-edition') continue
    texts = {
      introduction: one.introduction ?? texts.introduction,
      ...((one.subject ?? texts.subject) !== undefined && { subject: one.subject ?? texts.subject ?? '' }),
    }
  }
  return texts
}

/** Returns the ID of the story whose headline is the subject, or undefined if the subject is another text. */
function subjectStory(edition: Edition): string | undefined {
  const start = edition.subject.replace(` (${edition.day})`, '').replace(/…$/u, '')
  return listStories(edition).find(({ story }) => story.title.startsWith(start))?.story.id
}

/** Lists the stories, most important first. The story with the ID `first` precedes all others. */
function byImportance(
  edition: Pick<Edition, 'lead' | 'themes' | 'brief'>,
  first: string | undefined,
): EditionStory[] {
  const order = [first, edition.lead?.id, ...edition.brief]
  const placeOf = ({ id }: EditionStory) => (order.includes(id) ? order.indexOf(id) : order.length)
  return listStories(edition)
    .map(({ story }) => story)
    .sort((a, b) => placeOf(a) - placeOf(b))
}
