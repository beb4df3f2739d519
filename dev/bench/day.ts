// Generates synthetic articles from the words of the sample articles, for benchmarks.
import { sampleArticles } from '../samples/samples.ts'
import { seeded } from '../seeded.ts'

type SyntheticArticle = { id: string; title: string; url: string; source: string; text: string }

/**
 * Creates articles of about 2 to 8 KB. Each text starts with a sample's first paragraph and continues with
 * random words from the samples.
 */
export function syntheticDay(count: number, seed = 1): SyntheticArticle[] {
  const random = seeded(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const samples = sampleArticles(new Date(0))
  const words = samples.flatMap(({ text }) => text.match(/[\p{L}’-]+/gu) ?? [])
  const sentence = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 18) }, () => pick(words)).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  return Array.from({ length: count }, (_, i) => {
    const sample = pick(samples)
    const length = 2000 + random() * 6000
    const paragraphs = [sample.text.split('\n')[0] ?? '']
    for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0) {
      paragraphs.push([sentence(), sentence(), sentence()].join(' '))
    }
    return {
      id: `bench-${i}`,
      title: `${sample.title}, ${pick(words)} ${pick(words)}`,
      url: `https://publisher-${i % 40}.example/${i}`,
      source: `Publisher ${i % 40}`,
      text: paragraphs.join('\n'),
    }
  })
}
