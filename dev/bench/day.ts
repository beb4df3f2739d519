// A large day, made of the samples' own sentences: for measuring time, not for reading.
import { sampleArticles } from '../samples/samples.ts'

type SyntheticArticle = { id: string; title: string; url: string; source: string; text: string }

/** A small generator of numbers in 0..1 that always gives the same ones for a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Articles of 2 to 8 KB: each begins as a sample does, and goes on in sentences that no other has. */
export function syntheticDay(count: number, seed = 1): SyntheticArticle[] {
  const random = numbersFrom(seed)
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
