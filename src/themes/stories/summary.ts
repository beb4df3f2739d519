// A story's summary: whole sentences of one of its own articles, taken over word for word.
import type { Article } from '../../articles/article.ts'
import { withoutDateline } from '../language/dateline.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { Story } from '../story.ts'
import { goesOnWell, opensWell } from './sentence-quality.ts'

/** Characters, as the reader sees them. */
const LONGEST = 280
/** How many paragraphs, and how many articles, are tried. */
const PARAGRAPHS = 4
const ARTICLES = 6
/** No sentence is looked at beyond this many characters of a paragraph. */
const LOOK_AHEAD = 2_000

export type Summary = { text: string; from: string }

/**
 * At most 280 characters of whole sentences. The first article that offers a fit
 * sentence early gives them all; a sentence that leans on another, repeats the
 * headline, or is clutter is passed over.
 *
 * @param story Its articles are tried best first.
 * @returns The text with the key of its article; `text` is empty when nothing fits.
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
