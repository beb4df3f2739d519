import { expect, test } from 'vitest'
import { type Correction, correctEdition } from '../../src/digest/correct-edition.ts'
import { NewCorrection } from '../../src/digest/corrections.ts'
import { nameEdition } from '../../src/digest/whole-headline.ts'
import { aDigest, aStory } from '../letters/render/factories.ts'

const WHEN = { at: '2026-11-23T09:20:00.000Z', day: '2026-11-23' }
const of = (correction: NewCorrection): Correction => ({ ...correction, ...WHEN })

const comet = aStory({ id: 'comet', title: 'Comet seen over Berlin', summary: 'It is green.' })
const trains = aStory({
  id: 'trains',
  title: 'Night trains return in spring',
  summary: 'Tickets go on sale in May.',
})
const published = nameEdition(
  aDigest({
    subject: 'Comet seen over Berlin',
    preheader: 'Night trains return in spring · It is green. · Tickets go on sale in May.',
    minutes: 1,
    lead: { ...comet, theme: { id: 'science', name: 'Science' } },
    themes: [{ id: 'world', name: 'World', stories: [trains] }],
    brief: ['trains'],
    introduction: 'Good morning.',
  }),
)

test('correctEdition() changes a headline everywhere in the edition', () => {
  const note = 'An earlier headline named the wrong city.'
  const corrected = correctEdition(published, [
    of({ kind: 'amend-story', story: 'comet', title: 'Comet seen over Hamburg', note }),
  ])
  expect(corrected).toEqual({
    ...published,
    subject: 'Comet seen over Hamburg',
    headline: 'Comet seen over Hamburg',
    lead: {
      ...comet,
      title: 'Comet seen over Hamburg',
      language: 'en',
      theme: { id: 'science', name: 'Science' },
    },
    corrections: [{ ...WHEN, story: 'comet', note }],
  })
})

test('correctEdition() removes the headline and summary of a withdrawn story everywhere in the edition', () => {
  const corrected = correctEdition(published, [
    of({ kind: 'take-down', story: 'comet', note: 'A report about the sky was wrong.' }),
  ])
  expect(corrected.lead).toBeNull()
  expect(corrected.subject).toBe('Night trains return in spring')
  expect(JSON.stringify(corrected)).not.toMatch(/Comet|green/)
  const empty = correctEdition(published, [
    of({ kind: 'take-down', story: 'comet', note: 'Wrong.' }),
    of({ kind: 'take-down', story: 'trains', note: 'Wrong, too.' }),
  ])
  expect(empty).toMatchObject({ subject: '2026-11-23', themes: [], brief: [], minutes: 1 })
})

test('correctEdition() changes the subject, removes the introduction and keeps a preheader that an editor wrote', () => {
  const corrected = correctEdition(
    published,
    [
      of({ kind: 'amend-edition', subject: 'Trains and a comet', note: 'A clearer headline.' }),
      of({ kind: 'amend-edition', introduction: '', note: 'It is evening.' }),
    ],
    { preheader: 'Written by hand' },
  )
  expect(corrected.subject).toBe('Trains and a comet')
  expect(corrected.headline).toBe('Trains and a comet')
  expect(corrected.preheader).toBe('Written by hand')
  expect(corrected.introduction).toBeUndefined()
  expect(corrected.corrections).toMatchObject([{ story: null }, { story: null }])
})

test('correctEdition() keeps a subject that an editor wrote, and otherwise rewrites it from the story that supplied it', () => {
  const change = of({
    kind: 'amend-story',
    story: 'trains',
    summary: 'Tickets go on sale in June.',
    note: 'Not in May.',
  })
  const written = correctEdition({ ...published, subject: 'Written' }, [change], { subject: 'Written' })
  expect(written.subject).toBe('Written')
  expect(written.preheader).toContain('Tickets go on sale in June.')
  const cut = nameEdition({ ...aDigest(published), subject: 'Night trains return in spring (2026-11-23)' })
  expect(correctEdition(cut, [change]).subject).toBe('Night trains return in spring')
})

test('correctEdition() returns the published edition if there are no corrections', () => {
  expect(correctEdition(published, [])).toBe(published)
})

test.each([
  [{ kind: 'amend-story', story: 'comet', note: 'Nothing.' }, 'Give at least one new text'],
  [{ kind: 'take-down', story: 'comet', note: ' ' }, 'should not be empty'],
  [{ kind: 'take-down', note: 'Wrong.' }, 'should be the id of a story in the edition'],
  [{ kind: 'erase' }, 'should be one of amend-story, take-down, amend-edition'],
])('NewCorrection rejects %j', (value, message) => {
  expect(NewCorrection.safeParse(value).error?.issues[0]?.message).toBe(message)
})

test('correctEdition() recognises the story of a truncated subject, and replaces the subject', () => {
  const long = { ...comet, title: 'Comet seen over Berlin by hundreds who climbed the hills before dawn' }
  const cut = { ...published, subject: 'Comet seen over Berlin by hundreds who climbed…' }
  const { lead: _lead, ...rest } = cut
  const themes = [{ id: 'world', name: 'World', stories: [trains, long] }]
  const corrected = correctEdition({ ...rest, themes }, [
    of({ kind: 'amend-story', story: 'comet', title: 'Comet seen over Hamburg', note: 'The wrong city.' }),
  ])
  expect(corrected.subject).toBe('Comet seen over Hamburg')
})
