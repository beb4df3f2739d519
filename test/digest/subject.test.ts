import { expect, test } from 'vitest'
import { cutAtWord, preheaderOf, subjectOf } from '../../src/digest/subject.ts'

test('subjectOf() is the first headline', () => {
  expect(subjectOf(['Comet seen over Berlin', 'Grain prices fall'])).toBe('Comet seen over Berlin')
})

test('subjectOf() cuts a long headline at a word, without the comma before the cut', () => {
  expect(subjectOf(['Parliament votes for the long awaited law on harbours, and rivers too'])).toBe(
    'Parliament votes for the long awaited law on harbours, and…',
  )
  expect(subjectOf(['Parliament votes for the long awaited law on all harbours, rivers'])).toBe(
    'Parliament votes for the long awaited law on all harbours…',
  )
})

test('subjectOf() of no headline is empty', () => {
  expect(subjectOf([])).toBe('')
})

test('preheaderOf() goes on with the headlines after the first', () => {
  const headlines = ['Comet seen', 'Grain prices fall', 'Harbour reopens']
  expect(preheaderOf(headlines, 'It was bright.')).toBe(
    'Grain prices fall · Harbour reopens · It was bright.',
  )
})

test('preheaderOf() stops once mail programs have enough to show', () => {
  const long = 'Grain prices fall for the third week in a row as the harvest turns out better than feared'
  expect(preheaderOf(['Comet seen', long, 'Harbour reopens'], 'It was bright.')).toBe(long)
})

test('preheaderOf() of a single story is its summary, and empty when there is none', () => {
  expect(preheaderOf(['Comet seen'], 'It was bright.')).toBe('It was bright.')
  expect(preheaderOf(['Comet seen'], '')).toBe('')
})

test('cutAtWord() leaves what fits, and never leaves half a character', () => {
  expect(cutAtWord('comet', 5)).toBe('comet')
  expect(cutAtWord('comets', 5)).toBe('come…')
  for (let most = 1; most < 12; most++) {
    const cut = cutAtWord('🌠🌠🌠🌠🌠🌠', most)
    expect(cut.isWellFormed()).toBe(true)
    expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1))
  }
})
