// A day of invented news, for trying out the product.
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

/** Samples, keyed by the theme that an editor would choose. */
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

/** Body of an article in `POST /api/articles`. */
export type ArticleBody = Omit<Sample, 'event' | 'hoursAgo'> & { publishedAt: string }

/** Returns all samples as bodies for the article API, published in the 24 hours before `now`. */
export function sampleArticles(now: Date): ArticleBody[] {
  return Object.values(SAMPLES)
    .flat()
    .map(({ event: _, hoursAgo, ...article }) => ({
      ...article,
      publishedAt: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
    }))
}
