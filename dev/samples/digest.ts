// Creates editions of invented stories, for screenshots and benchmarks that do not need to compose one.
import type { Edition, EditionStory } from '../../src/digest/edition.ts'
import { cutAtWord, inboxLines } from '../../src/digest/subject-line.ts'
import { THEMES } from '../../src/themes/theme.ts'
import type { Sample } from './sample.ts'
import { SAMPLES } from './samples.ts'

const SUMMARY_CHARACTERS = 240
const STORIES_IN_BRIEF = 5
const WORDS_PER_MINUTE = 230

const wordsOf = (text: string) => text.split(/\s+/).length

/**
 * Creates an edition with the given number of stories, distributed round-robin across the themes. Repeats
 * samples if there are too few.
 *
 * @param day `YYYY-MM-DD`.
 */
export function sampleDigest(day: string, count: number): Edition {
  const themes = THEMES.flatMap(({ id, name }) => {
    const samples = eventsOf(SAMPLES[id as keyof typeof SAMPLES] ?? [])
    return samples.length === 0 ? [] : [{ id, name, samples, stories: [] as EditionStory[] }]
  })
  for (let index = 0; index < count; index++) {
    const theme = themes[index % themes.length]
    const reports = theme?.samples[theme.stories.length % theme.samples.length]
    if (theme && reports) theme.stories.push(storyOf(reports, `sample-${index}`))
  }
  const shown = themes
    .filter(({ stories }) => stories.length > 0)
    .map(({ id, name, stories }) => ({ id, name, stories }))
  const stories = shown.flatMap((theme) => theme.stories)
  const first = shown.flatMap((theme) => theme.stories.slice(0, 1))
  return {
    day,
    language: 'en',
    ...inboxLines(first, { day }),
    minutes: Math.ceil(
      stories.reduce((sum, { title, summary }) => sum + wordsOf(`${title} ${summary}`), 0) / WORDS_PER_MINUTE,
    ),
    themes: shown,
    brief: first.slice(0, STORIES_IN_BRIEF).map(({ id }) => id),
  }
}

/** Groups the samples by event, with the most reported events first. */
function eventsOf(samples: readonly Sample[]): Sample[][] {
  const events = Object.values(Object.groupBy(samples, ({ id, event }) => event ?? id))
  return events.filter((event) => event !== undefined).sort((a, b) => b.length - a.length)
}

function storyOf(reports: readonly Sample[], id: string): EditionStory {
  const [best, ...others] = reports
  if (best === undefined) throw new RangeError('Cannot create a story: it has no reports')
  const prose = best.text.split('\n').find((line) => line.length > 100 && /[.”]$/.test(line)) ?? ''
  const sentences = prose.match(/[^.!?]+[.!?]+["”]?\s*/g) ?? [prose]
  return {
    id,
    title: best.title,
    url: best.url,
    source: best.source,
    summary: cutAtWord(sentences.slice(0, 2).join('').trim(), SUMMARY_CHARACTERS),
    minutes: Math.max(1, Math.ceil(wordsOf(best.text) / WORDS_PER_MINUTE)),
    also: others.map(({ source, url, title }) => ({ source, url, title })),
    language: best.language ?? 'en',
  }
}
