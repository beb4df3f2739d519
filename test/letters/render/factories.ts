import { PALETTE } from '../../../emails/_parts/palette.ts'
import type { Edition, EditionStory, EditionTheme } from '../../../src/digest/edition.ts'
import type { Letterhead } from '../../../src/letters/render/typeset.ts'
import { THEMES } from '../../../src/themes/theme.ts'

export const HERALD: Letterhead & { language: string } = {
  name: 'The Herald',
  publicUrl: 'https://news.example',
  sender: 'The Herald <digest@news.example>',
  replyTo: null,
  postalAddress: '1 Printing House Square, Exampletown',
  language: 'en',
  brand: { tagline: null, logoUrl: null, palette: PALETTE },
}

export const aStory = (of: Partial<EditionStory> = {}): EditionStory => ({
  id: 'quay',
  title: 'Port reopens its northern quay',
  url: 'https://herald.example/quay',
  source: 'Herald',
  summary: 'The first freighter docked shortly after dawn.',
  minutes: 3,
  also: [],
  language: null,
  ...of,
})

export const aDigest = (of: Partial<Edition> = {}): Edition => ({
  day: '2026-11-23',
  language: 'en',
  subject: 'Port reopens its northern quay',
  preheader: 'A comet nobody expected is bright enough for the city, and night trains return in spring',
  minutes: 2,
  themes: [{ id: 'world', name: 'World', stories: [aStory()] }],
  brief: ['quay'],
  ...of,
})

/**
 * Creates an edition with the given number of stories, distributed among the themes in turn. Up to five are
 * in brief.
 */
export function aDayOf(count: number, of: (index: number) => Partial<EditionStory> = () => ({})): Edition {
  const themes: EditionTheme[] = THEMES.map(({ id, name }) => ({ id, name, stories: [] }))
  for (let index = 0; index < count; index++) {
    const summary =
      'The committee voted late on Thursday after two days of talks, and published the whole of its reasoning the next morning. Those who had asked for a delay said they would look at the text before they decide what to do.'
    const also = ['Coast Daily', 'Evening Ledger', 'Northern Post'].map((source) => ({
      source,
      url: `https://${source.toLowerCase().replace(' ', '-')}.example/${index}/what-the-committee-decided`,
      title: `Committee decides, ${index}`,
    }))
    const title = `Committee number ${index} decides on the northern quay after all`
    const url = `https://herald.example/2026/11/23/committee-${index}-decides-on-the-quay`
    themes[index % themes.length]?.stories.push(
      aStory({ id: `id-${index}`, title, url, summary, also, ...of(index) }),
    )
  }
  const shown = themes.filter(({ stories }) => stories.length > 0)
  const brief = shown.flatMap(({ stories }) => stories.slice(0, 1).map(({ id }) => id)).slice(0, 5)
  return aDigest({ themes: shown, brief, minutes: Math.max(1, Math.ceil((count * 55) / 230)) })
}

/** Returns the edition with one of its stories as the lead. */
export function ledBy(id: string, edition: Edition): Edition {
  const theme = edition.themes.find(({ stories }) => stories.some((story) => story.id === id))
  const story = theme?.stories.find((one) => one.id === id)
  if (theme === undefined || story === undefined) throw new RangeError(`Cannot find the story "${id}"`)
  const themes = edition.themes.map((one) => ({
    ...one,
    stories: one.stories.filter((other) => other !== story),
  }))
  return {
    ...edition,
    lead: { ...story, theme: { id: theme.id, name: theme.name } },
    themes: themes.filter(({ stories }) => stories.length > 0),
    brief: edition.brief.filter((other) => other !== id),
  }
}

export const aReader = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://news.example/unsubscribe/token',
}
