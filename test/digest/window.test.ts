import { expect, test } from 'vitest'
import { articleWindow } from '../../src/digest/window.ts'

const TODAY = '2026-11-24'

test('articleWindow() starts two days before the last day read, because articles may arrive late', () => {
  expect(articleWindow('2026-11-23', TODAY, 30)).toEqual({ from: '2026-11-21', to: TODAY, tooOld: null })
  expect(articleWindow(null, TODAY, 30)).toEqual({ from: '2026-11-22', to: TODAY, tooOld: null })
})

test('articleWindow() looks back at most seven days, and returns the days that are too old', () => {
  expect(articleWindow('2026-11-19', TODAY, 30)).toEqual({ from: '2026-11-17', to: TODAY, tooOld: null })
  expect(articleWindow('2026-11-17', TODAY, 30)).toEqual({ from: '2026-11-17', to: TODAY, tooOld: null })
  const tooOld = { from: '2026-11-02', to: '2026-11-16' }
  expect(articleWindow('2026-11-01', TODAY, 30)).toEqual({ from: '2026-11-17', to: TODAY, tooOld })
})

test('articleWindow() looks back no further than the retention period of articles', () => {
  expect(articleWindow('2026-11-23', TODAY, 1)).toMatchObject({ from: '2026-11-23' })
})
