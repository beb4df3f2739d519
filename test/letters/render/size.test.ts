import { expect, test } from 'vitest'
import type { EditionStory } from '../../../src/digest/edition.ts'
import { bindLetter } from '../../../src/letters/bind.ts'
import { typesetEdition } from '../../../src/letters/render/typeset.ts'
import { aDayOf, aReader, HERALD } from './factories.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

/** A reader with very long values. */
const longReader = {
  address: `${'&'.repeat(64)}@${'x'.repeat(180)}.example`,
  unsubscribeUrl: `https://news.example/unsubscribe/${'x'.repeat(450)}`,
  preferencesUrl: `https://news.example/preferences/${'x'.repeat(450)}`,
}

const hostile = (index: number): Partial<EditionStory> => ({
  title: `${'"'.repeat(300)}${index}`,
  url: `https://herald.example/?${'&'.repeat(2000)}${index}`,
  source: '<'.repeat(80),
  summary: `${'&'.repeat(300)} `.repeat(5),
  also: Array.from({ length: 12 }, (_, n) => ({
    source: `${"'".repeat(79)}${n}`,
    url: `https://wire.example/?${'&'.repeat(2000)}${n}`,
    title: 'Same',
  })),
})

test.for([1, 5, 15, 40, 200])(
  'typesetEdition() keeps a letter of %i stories within the size limits',
  async (count) => {
    for (const edition of [
      aDayOf(count),
      aDayOf(count, hostile),
      aDayOf(count, () => ({ title: 'é'.repeat(3000) })),
    ]) {
      const template = typesetEdition(edition, { ...HERALD, preferences: true })
      // The letter is longest for a reader with preferences who gets every story, because it has a note.
      const stories = new Set(template.counts?.of.map(({ id }) => id))
      for (const reader of [longReader, { ...longReader, stories }]) {
        const { html, text } = bindLetter(template, reader)
        expect(bytes(html)).toBeLessThan(80_000)
        expect(bytes(text)).toBeLessThan(40_000)
      }
    }
  },
)

test('the reading time of a letter covers only the stories that it contains', async () => {
  const edition = { ...aDayOf(200), minutes: 200 }
  const template = typesetEdition(edition, HERALD)
  const shown = template.counts?.of.length ?? 0
  expect(shown).toBeLessThan(100)
  expect(template.counts?.total).toBeLessThanOrEqual(shown)
})

test('typesetEdition() shortens nothing on a usual day', async () => {
  const template = typesetEdition(aDayOf(25), HERALD)
  expect(template.fit).toBeUndefined()
  expect(bindLetter(template, aReader).html.includes('more stor')).toBe(false)
})
