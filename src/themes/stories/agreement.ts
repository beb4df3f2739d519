// Measures how many words a text shares with the leads of a story's reports.
import type { Article } from '../../articles/article.ts'
import { wordsOf } from '../language/words.ts'

/** Number of characters at the start of an article that count as its lead. */
const LEAD_CHARACTERS = 280

/** How often each word occurs in a report's lead, and the lead's total number of words. */
export type Lead = { counts: ReadonlyMap<string, number>; total: number }

export function leadOf({ blocks }: Article): Lead {
  let text = ''
  for (const block of blocks) {
    if (text.length >= LEAD_CHARACTERS) break
    if (block.kind === 'paragraph') text += `${block.text} `
  }
  return countWords(text.slice(0, LEAD_CHARACTERS))
}

/**
 * Returns the mean overlap of a text's words with those of each lead, from 0 to 1. Returns 0 without leads.
 */
export function agreementWith(leads: readonly Lead[], text: string): number {
  if (leads.length === 0) return 0
  const own = countWords(text)
  let sum = 0
  for (const { counts, total } of leads) {
    let shared = 0
    for (const [word, count] of own.counts) shared += Math.min(count, counts.get(word) ?? 0)
    if (shared > 0) sum += (2 * shared) / (own.total + total)
  }
  return sum / leads.length
}

function countWords(text: string): Lead {
  const counts = new Map<string, number>()
  const words = wordsOf(text)
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
