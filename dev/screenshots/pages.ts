// The pages to picture, of a publication with a few editions. To add one, add its path to `PATHS`.
import { addDays } from '../../src/calendar/clock.ts'
import { arabicDigest } from '../samples/arabic.ts'
import { sampleDigest } from '../samples/digest.ts'
import { aLink, aSite } from '../site.ts'
import { composedDay, DAY, IN_ARABIC } from './letters.ts'

export type Scene = { path: string; answer: (path: string) => Response | Promise<Response> }

const YESTERDAY = addDays(DAY, -1)
/** Day of an edition with more stories than fit on a page. */
const LONG_DAY = addDays(DAY, -40)

/** Paths by the name of their picture. */
const PATHS = {
  'sign-up': '/',
  edition: `/digests/${YESTERDAY}`,
  archive: '/digests',
  search: '/digests?q=the',
  confirm: await aLink('confirm'),
  unsubscribe: await aLink('unsubscribe'),
  preferences: await aLink('preferences'),
  address: await aLink('address'),
  'broken-link': '/confirm/x',
  nothing: '/nothing',
}

/** Returns pages by the name of their picture, in English and Arabic. */
export async function pages(): Promise<Record<string, Scene>> {
  const days = [DAY, YESTERDAY, addDays(DAY, -2), LONG_DAY]
  const composed = composedDay()
  const english = await aSite(
    days.map((day) => (day === LONG_DAY ? sampleDigest(day, 200) : { ...composed, day })),
  )
  const arabic = await aSite(days.map(arabicDigest), IN_ARABIC)
  const scenes = Object.entries(PATHS).flatMap(([name, path]): [string, Scene][] => [
    [`page-${name}`, { answer: english, path }],
    [`page-${name}-arabic`, { answer: arabic, path }],
  ])
  return {
    ...Object.fromEntries(scenes),
    'page-edition-long': { answer: english, path: `/digests/${LONG_DAY}` },
  }
}
