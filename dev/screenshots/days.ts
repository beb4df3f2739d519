// Creates editions of different shapes for screenshots of their letters.
import type { Edition, EditionStory } from '../../src/digest/edition.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { sampleDigest } from '../samples/digest.ts'

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Applies a change to every story of an edition, including the lead. */
function eachStory(edition: Edition, change: (story: EditionStory) => EditionStory): Edition {
  const { lead } = edition
  return {
    ...edition,
    ...(lead && { lead: { ...lead, ...change(lead) } }),
    themes: edition.themes.map((theme) => ({ ...theme, stories: theme.stories.map(change) })),
  }
}

/** Moves every story of an edition, including the lead, to one theme. */
function inOneTheme(edition: Edition): Edition {
  const stories = listStories({ themes: edition.themes }).map(({ story }) => story)
  const theme = { id: 'world', name: 'World' }
  return {
    ...edition,
    ...(edition.lead && { lead: { ...edition.lead, theme } }),
    themes: [{ ...theme, stories }],
  }
}

/**
 * Returns editions, keyed by the name of their letter's screenshot.
 *
 * @param compose Composes an edition with the given number of stories.
 */
export const shapedDays = (
  day: string,
  compose: (stories: number, lead?: 'none') => Edition,
): Record<string, Edition> => ({
  'letter-1': compose(1),
  'letter-3': compose(3),
  'letter-5': compose(5),
  'letter-15': compose(15),
  'letter-40': sampleDigest(day, 40),
  'letter-200': sampleDigest(day, 200),
  'letter-one-theme': inOneTheme(compose(12)),
  'letter-one-publisher': eachStory(compose(15), (story) => ({
    ...story,
    source: 'The Harbour Post',
    also: [],
  })),
  'letter-no-lead': compose(15, 'none'),
  'letter-long-words': eachStory(compose(8), (story) => ({
    ...story,
    title: `${LONG_WORD} ${story.title}`,
    source: LONG_WORD,
  })),
  'letter-introduction': {
    ...compose(8),
    introduction:
      'Good morning. The housing bill has kept us busy all week, and today it passed. Tomorrow we visit the builders.',
  },
})
