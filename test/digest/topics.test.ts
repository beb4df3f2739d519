import { expect, test } from 'vitest'
import { findTopics } from '../../src/digest/topics.ts'
import { anArticle, aStory } from '../themes/factories.ts'

const told = (id: string, title: string, theme = 'world') => aStory([anArticle({ id, title })], { id, theme })

test('findTopics() labels the stories of a topic with words from their titles', () => {
  const stories = [
    told('a', 'Ministers meet over the Selby Strait ceasefire'),
    told('b', 'Bridge reopens in the capital'),
    told('c', 'Ceasefire in the Selby Strait holds for a second day'),
    told('d', 'Fishermen return to the Selby Strait'),
  ]
  expect(findTopics(stories)).toEqual([{ theme: 'world', label: 'Selby Strait', stories: ['a', 'c', 'd'] }])
})

test('findTopics() finds no topic if stories share only one name', () => {
  const stories = [told('a', 'Storm hits Selby'), told('b', 'Selby wins choir prize')]
  expect(findTopics(stories)).toEqual([])
})

test('findTopics() finds topics only within the same theme', () => {
  const stories = (theme: string) => [
    told('a', 'Selby Strait ceasefire talks begin', 'politics'),
    told('b', 'Selby Strait ceasefire lifts shares', theme),
  ]
  expect(findTopics(stories('business'))).toEqual([])
  expect(findTopics(stories('politics')).map((topic) => topic.stories)).toEqual([['a', 'b']])
})

test('findTopics() assigns each story to only one topic', () => {
  const stories = [
    told('a', 'Orvane election: Marlow leads'),
    told('b', 'Orvane election goes to a second round'),
    told('c', 'Marlow concedes the Orvane election'),
  ]
  expect(findTopics(stories).flatMap((subject) => subject.stories)).toEqual(['a', 'b', 'c'])
})
