// The pages that are pictured, of a publication with a few editions.
import { addDays } from '../../src/digest/schedule.ts'
import { arabicDigest } from '../samples/arabic.ts'
import { aSite } from '../site.ts'
import { composedDay, DAY } from './letters.ts'

export type Scene = { path: string; answer: (path: string) => Response | Promise<Response> }

/** Pages by the name of their picture. */
export async function pages(): Promise<Record<string, Scene>> {
  const days = [0, -1, -2, -40].map((back) => addDays(DAY, back))
  const composed = composedDay()
  const site = await aSite(days.map((day) => ({ ...composed, day })))
  const arabic = await aSite(days.map(arabicDigest), { LANGUAGE: 'ar', PUBLICATION_NAME: 'صحيفة اليوم' })
  const before = addDays(DAY, -1)
  return {
    'page-sign-up': { answer: site, path: '/' },
    'page-edition': { answer: site, path: `/digests/${before}` },
    'page-archive': { answer: site, path: '/digests' },
    'page-search': { answer: site, path: '/digests?q=the' },
    'page-arabic-sign-up': { answer: arabic, path: '/' },
    'page-arabic-edition': { answer: arabic, path: `/digests/${before}` },
    'page-arabic-archive': { answer: arabic, path: '/digests' },
  }
}
