// Headline of a story: the title of its best article without the publisher's additions.
import type { Article } from '../../articles/article.ts'
import { fold } from '../language/detect-language.ts'
import type { Story } from '../story.ts'

const PREFIX =
  /^(?:live(?: updates?| blog)?|watch(?: live)?|exclusive|breaking(?: news)?|update[ds]?(?: ?\d)?|just in|video|photos?|in pictures|listen|podcast|opinion|analysis|live-?ticker|liveblog|eilmeldung|exklusiv|en direct|direct|en vivo|ultima hora|última hora|exclusif|exclusiva|vidéo|alerte)\s*(?:[:|•]|[–—-]\s)\s*/iu
const SUFFIX = /\s+(?:[|•»«:]|[–—-])\s+([^|•»«]{2,40})$/u
/** Matches names that publishers append to titles, other than the article's own source. */
const OUTLET =
  /\b(?:news|reuters|times|post|guardian|cnn|bbc|ap|afp|npr|bloomberg|journal|herald|tribune|daily|telegraph|independent|magazine|online|tv|radio|euronews|spiegel|zeit|welt|tagesschau|faz|sueddeutsche|monde|figaro|liberation|pais|mundo|vanguardia|\w+\.(?:com|org|net|de|fr|es|co\.uk))\b/iu

/** Returns the title of the story's best article, cleaned by `cleanTitle`. */
export function headlineOf(story: Story): string {
  const best = story.articles[0]
  return best === undefined ? '' : cleanTitle(best)
}

/**
 * Removes the publisher's name after a title (` - BBC News`, ` | Reuters`) and a label before it
 * (`LIVE:`, `WATCH:`, `EXCLUSIVE:`). The result is empty only for an empty title.
 */
export function cleanTitle({ title, source, url }: Pick<Article, 'title' | 'source' | 'url'>): string {
  let text = title.replace(/\s+/gu, ' ').trim()
  for (let round = 0; round < 3; round++) {
    const tail = SUFFIX.exec(text)
    const body = tail === null ? text : text.slice(0, tail.index)
    if (tail === null || !isOutlet(tail[1] ?? '', source, url) || body.length < 8) break
    text = body
  }
  for (let round = 0; round < 2; round++) {
    const rest = text.replace(PREFIX, '')
    if (rest.length < 8) break
    text = rest
  }
  return text
}

function isOutlet(tail: string, source: string, url: string): boolean {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  const name = bare(tail)
  if (name === '') return false
  const known = bare(source)
  if (known.length > 2 && (known.includes(name) || name.includes(known))) return true
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? ''
  return (name.length > 3 && bare(host).includes(name)) || OUTLET.test(tail)
}
