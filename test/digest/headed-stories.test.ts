import { expect, test } from 'vitest'
import { countStories } from '../../src/digest/headed-stories.ts'
import { aDigest, aStory } from '../letters/render/factories.ts'

test('countStories() includes the lead in the stories, themes and publishers', () => {
  const lead = { ...aStory({ id: 'comet', source: 'Open Orbit' }), theme: { id: 'science', name: 'Science' } }
  const stories = [aStory({ id: 'a', source: 'The Post' }), aStory({ id: 'b', source: 'The Post' })]
  const edition = aDigest({ lead, themes: [{ id: 'world', name: 'World', stories }] })
  expect(countStories(edition)).toEqual({ stories: 3, themes: 2, publishers: 2 })
})
