import { expect, test } from 'vitest'
import { fitPage, type StoryForm } from '../../../src/http/pages/page-size.ts'
import { aDayOf } from '../../letters/render/factories.ts'

const SIZES: Record<StoryForm, number> = { whole: 100, counted: 80, unsummed: 30, bare: 10 }
const bytesOf = (_: string, form: StoryForm) => SIZES[form]
const formsOf = (room: number) => [...fitPage(aDayOf(4), bytesOf, room)].sort().map(([, form]) => form)

test('fitPage() keeps all stories whole if they fit', () => {
  expect(formsOf(400)).toEqual(['whole', 'whole', 'whole', 'whole'])
})

test('fitPage() shortens the least important stories first, and only as much as necessary', () => {
  expect(formsOf(399)).toEqual(['whole', 'whole', 'whole', 'counted'])
  expect(formsOf(341)).toEqual(['whole', 'counted', 'counted', 'counted'])
  expect(formsOf(270)).toEqual(['counted', 'counted', 'counted', 'unsummed'])
})

test('fitPage() keeps every story in some form, even if there is no room at all', () => {
  expect(formsOf(60)).toEqual(['unsummed', 'bare', 'bare', 'bare'])
  expect(formsOf(0)).toEqual(['bare', 'bare', 'bare', 'bare'])
})
