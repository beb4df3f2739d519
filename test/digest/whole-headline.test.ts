import { expect, test } from 'vitest'
import { describeEdition, nameEdition, wholeHeadline } from '../../src/digest/whole-headline.ts'
import { aDigest, aStory, ledBy } from '../letters/render/factories.ts'

const titles = [
  'Probe enters orbit around the asteroid Ilmar',
  'Bill passes',
  'Bridge reopens',
  'Rail merger',
  'Cup won',
]
const stories = titles.map((title, index) => aStory({ id: `s${index}`, title }))
const edition = ledBy(
  's0',
  aDigest({
    themes: [{ id: 'world', name: 'World', stories }],
    subject: 'Probe enters orbit around the…',
    preheader: '…asteroid Ilmar · Bill passes',
    brief: ['s3', 's1'],
  }),
)

test('wholeHeadline() returns the full headline of a truncated subject', () => {
  expect(wholeHeadline(edition)).toBe('Probe enters orbit around the asteroid Ilmar')
  expect(wholeHeadline({ ...edition, subject: 'Bill passes (2026-11-23)' })).toBe('Bill passes (2026-11-23)')
  expect(wholeHeadline({ ...edition, subject: 'Gone…' })).toBe('Gone…')
})

test('describeEdition() joins the next three headlines in full, in order of importance', () => {
  expect(describeEdition(edition)).toBe('Rail merger · Bill passes · Bridge reopens')
  expect(describeEdition(aDigest())).toBe(aDigest().preheader)
})

test('nameEdition() stores the headline and description so that they no longer depend on the stories', () => {
  const named = { ...nameEdition(edition), themes: [], lead: null, subject: 'Cut…' }
  expect(named).toMatchObject({
    headline: 'Probe enters orbit around the asteroid Ilmar',
    description: 'Rail merger · Bill passes · Bridge reopens',
  })
  expect([wholeHeadline(named), describeEdition(named)]).toEqual([named.headline, named.description])
})
