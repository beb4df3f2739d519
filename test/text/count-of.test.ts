import { expect, test } from 'vitest'
import { countOf } from '../../src/text/count-of.ts'

test('countOf() uses the singular or plural of a noun, and separates thousands', () => {
  expect(countOf(1, 'reader')).toBe('1 reader')
  expect(countOf(0, 'story', 'stories')).toBe('0 stories')
  expect(countOf(12_480, 'reader')).toBe('12,480 readers')
})
