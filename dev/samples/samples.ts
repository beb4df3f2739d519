// A day's worth of news that never happened, to see the product with.
import type { ThemeId } from '../../src/themes/theme.ts'
import { business } from './business.ts'
import { culture } from './culture.ts'
import { healthSamples } from './health.ts'
import { politics } from './politics.ts'
import type { Sample } from './sample.ts'
import { science } from './science.ts'
import { sport } from './sport.ts'
import { technology } from './technology.ts'
import { world } from './world.ts'

export type { Sample } from './sample.ts'

/** Every sample under the theme where an editor would put it. */
export const SAMPLES: Readonly<Record<Exclude<ThemeId, 'more'>, readonly Sample[]>> = {
  world,
  politics,
  business,
  technology,
  science,
  health: healthSamples,
  sport,
  culture,
}

/** A sample as one line of `POST /api/articles`. */
export type ArticleBody = Omit<Sample, 'event' | 'hoursAgo'> & { publishedAt: string }

/** All samples as bodies of the article API, published within the day before `now`. */
export function sampleArticles(now: Date): ArticleBody[] {
  return Object.values(SAMPLES)
    .flat()
    .map(({ event: _, hoursAgo, ...article }) => ({
      ...article,
      publishedAt: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
    }))
}
