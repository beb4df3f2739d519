// Summarises a story with whole sentences of one of its articles, word for word.
import type { Article } from '../../articles/article.ts'
import { withoutDateline } from '../language/dateline.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { Story } from '../story.ts'
import { goesOnWell, opensWell } from './sentence-quality.ts'

/** Maximum characters of a summary, as the reader sees them. */
const LONGEST = 280
/** Number of paragraphs, and of articles, to try. */
const PARAGRAPHS = 4
const ARTICLES = 6
/** Maximum characters of a paragraph to read. */
const LOOK_AHEAD = 2_000

export type Summary = { text: string; from: string }

/**
 * Summarises a story in at most 280 characters of whole sentences. They all come from the first
 * article with a suitable opening. Sentences that depend on another, repeat the headline, or are
 * clutter are skipped.
 *
 * @param story Its articles are tried best first.
 * @returns The text and the key of its article; the text is empty when no sentence is suitable.
 */
export function summarise(story: Story, { title }: { title: string }): Summary {
  for (const article of story.articles.slice(0, ARTICLES)) {
    const text = summariseArticle(article, title)
    if (text !== '') return { text, from: article.key }
  }
  return { text: '', from: story.articles[0]?.key ?? '' }
}

function summariseArticle(article: Article, title: string): string {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').slice(0, PARAGRAPHS)
  for (const { text } of paragraphs) {
    let summary = ''
    for (const sentence of sentencesOf(withoutDateline(text.slice(0, LOOK_AHEAD)))) {
      const begins = summary === ''
      const longer = begins ? sentence : `${summary} ${sentence}`
      const fits =
        [...longer].length <= LONGEST && (begins ? opensWell(sentence, title) : goesOnWell(sentence))
      if (fits) summary = longer
      else if (!begins) break
    }
    if (summary !== '') return summary
  }
  return ''
}
