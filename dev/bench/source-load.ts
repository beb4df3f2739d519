// Creates the publishers for the collector's load test, and makes one in eight of them faulty.
import { FAULTS, type FaultName } from '../feeds/faults.ts'
import type { PublishedArticle, Publisher } from '../feeds/publisher.ts'
import type { FeedServer } from '../feeds/server.ts'
import { seeded } from '../seeded.ts'

/** Number of items in each feed. */
export const ITEMS = 20
const FAULTY_EVERY = 8
const SENTENCES = 30
const MINUTE_MS = 60_000
const WORDS =
  'harbour comet bridge senate market river engine forest signal winter museum ballot reactor glacier'.split(
    ' ',
  )

/** Creates publishers with numbered articles, so that no two articles are identical. */
export const createPublishers = (count: number, items = ITEMS): Publisher[] =>
  Array.from({ length: count }, (_, index) => {
    const slug = `feed-${index}`
    return {
      name: `Feed ${index}`,
      slug,
      format: (['rss', 'atom', 'json'] as const)[index % 3] ?? 'rss',
      teasersOnly: true,
      articles: Array.from({ length: items }, (_, place) => createArticle(slug, index, place)),
    }
  })

/** Adds a new article to each publisher's feed. */
export function publishOneMore(publishers: readonly Publisher[]): void {
  for (const [index, { slug, articles }] of publishers.entries()) {
    articles.unshift(createArticle(slug, index, articles.length))
  }
}

function createArticle(slug: string, index: number, place: number): PublishedArticle {
  const random = seeded(index * 1000 + place)
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const sentence = () => `${Array.from({ length: 12 }, word).join(' ')} ${index}.`
  const title = `${word()} ${word()} ${word()} ${index} ${place}`
  const text = [`${title}. ${sentence()}`, ...Array.from({ length: SENTENCES }, sentence)].join('\n')
  const publishedAt = new Date(Date.now() - place * MINUTE_MS).toISOString()
  const id = `item-${place}`
  return { id, title, url: '', source: slug, text, publishedAt, path: `/${slug}/${id}` }
}

/**
 * Makes one publisher in eight faulty, using each kind of fault in turn.
 *
 * @returns The healthy publishers.
 */
export function breakSome(server: FeedServer, publishers: readonly Publisher[]): Publisher[] {
  const kinds = Object.keys(FAULTS) as FaultName[]
  const faulty = publishers.filter((_, index) => index % FAULTY_EVERY === 0)
  for (const [n, { slug }] of faulty.entries()) server.setFault(slug, kinds[n % kinds.length] ?? null)
  return publishers.filter((publisher) => !faulty.includes(publisher))
}
