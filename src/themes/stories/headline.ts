// Finds a story's headline: the title of its best article without the publisher's additions.
import type { Article } from '../../articles/article.ts'
import type { Story } from '../story.ts'
import { labelBefore, labelBehind, withoutTickers } from './labels.ts'
import { isOutletName, isOwnName, type OwnNames, ownNamesOf } from './outlets.ts'

type Titled = Pick<Article, 'title' | 'source' | 'url'>

/** Minimum length of a shortened title, in characters. */
const MIN_LENGTH = 8
/** Minimum length of a shortened title in a script such as Chinese, in characters. */
const MIN_LENGTH_UNSPACED = 4
/** Maximum number of rounds in which additions are removed from one title. */
const MAX_ROUNDS = 6
/** Matches a separator between a title and an outlet's name. */
const SEPARATOR = /\s+(?:--|:|[–—―~<>-])\s+|\s*[|•·⋅‧»«›‹｜‖➤▷▸►]\s*|\s+::\s*|\s+\/\s+/gu
/**
 * Matches separators that are so rare in titles that the text after them is almost certainly an outlet's
 * name.
 */
const SURE_SEPARATOR = /[|•·⋅‧»«›｜‖➤▷▸►]|::/u
const IN_BRACKETS = /\s*[([]([^()[\]]{2,40})[)\]]$/u
const BEFORE_COLON = /^([^:：]{2,40}?)\s?[:：]\s+/u
/**
 * Matches the characters that can separate an outlet's name from a title. A title without these characters is
 * not searched for names.
 */
const MARK = /[–—―~|•·⋅‧»«›‹｜‖➤▷▸►<>:：/)\]-]|,\s\p{Lu}/u
/** Matches text that consists only of a newspaper's name, such as `New Jersey Herald`. */
const MASTHEAD_BEFORE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}(?:Herald|Tribune|Gazette|Chronicle|Ledger|Courier|Observer|Journal|Times)$/u
const NO_NAMES: OwnNames = new Set()
/**
 * Matches the last part of a title after a comma, colon or dash if that part starts with a capital and has at
 * least two words, as in `, Eastmere Ledger`.
 */
const BEHIND_MARK = /(?<![\s:–—―-])\s?[,:–—―-]\s?((?:\p{Lu}|The )[^,:–—―]{0,30}\s[^,:–—―]{2,40})$/u
const IN_BRACKETS_BEFORE = /^[([]([^()[\]]{2,40})[)\]]\s*/u
/** Maximum length of text after an outlet's name, such as its town, in characters. */
const MAX_TAIL = 12
/** Matches a section's name between a title and the outlet's name. */
const SECTION =
  /^(?:(?:world|uk|us|local|national|international|europe|asia|africa|top|latest|breaking) )?(?:news|world|politics|business|sports?|football|opinion|culture|entertainment|technology|tech|science|health|travel|money|society|environment|lifestyle|local|national|international|nachrichten|politik|wirtschaft|kultur|sport|panorama|société|monde|économie|politique|culture|noticias|economía|política|deportes|mundo|sociedad)$/iu

/** Returns the cleaned title of a story's best article. */
export function headlineOf(story: Story): string {
  const best = story.articles[0]
  return best === undefined ? '' : cleanTitle(best)
}

/** Cache of cleaned titles, because several steps need the title of each article. */
const CLEANED = new WeakMap<Titled, string>()

/**
 * Removes an outlet's name (` - BBC News`, ` | Reuters`), labels (`LIVE:`, `[VIDEO]`), wire slugs and
 * attributions (`UPDATE 2-`, ` -sources`) and tickers from a title. Keeps labels such as Opinion and
 * Analysis, because they describe the article. The result is empty only if the title is blank.
 */
export function cleanTitle(article: Titled): string {
  const known = CLEANED.get(article)
  if (known !== undefined) return known
  const cleaned = withoutAdditions(article)
  CLEANED.set(article, cleaned)
  return cleaned
}

function withoutAdditions(article: Titled): string {
  const own = MARK.test(article.title) ? ownNamesOf(article) : NO_NAMES
  let text = article.title.replace(/\s+/gu, ' ').trim()
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const rest = withoutAddition(text, own)
    if (rest === text || !isLongEnough(rest)) break
    text = rest
  }
  const bare = withoutTickers(text)
  return isLongEnough(bare) ? bare : text
}

/** Removes the outermost addition from a title, such as a label or an outlet's name. */
function withoutAddition(text: string, own: OwnNames): string {
  const before = labelBefore(text)
  if (before !== '') return text.slice(before.length).trim()
  const rest = withoutOutlet(text, own)
  if (rest !== text) return rest
  const behind = labelBehind(text)
  return behind === '' ? text : text.slice(0, -behind.length).trim()
}

function withoutOutlet(text: string, own: OwnNames): string {
  const bracketed = IN_BRACKETS.exec(text)
  if (bracketed !== null && isOutletName(bracketed[1] ?? '', own, true)) return text.slice(0, bracketed.index)
  const bracketedBefore = IN_BRACKETS_BEFORE.exec(text)
  if (bracketedBefore !== null && isOwnName(bracketedBefore[1] ?? '', own))
    return text.slice(bracketedBefore[0].length)
  const opening = BEFORE_COLON.exec(text)
  if (opening !== null && isOwnName(opening[1] ?? '', own)) return text.slice(opening[0].length)
  const behind = BEHIND_MARK.exec(text)
  if (behind !== null && isOwnName(behind[1] ?? '', own)) return text.slice(0, behind.index)
  const marks = [...text.matchAll(SEPARATOR)]
  const [first] = marks
  const start = text.slice(0, first?.index)
  if (first !== undefined && (isOwnName(start, own) || MASTHEAD_BEFORE.test(start)))
    return text.slice(first.index + first[0].length)
  for (const [i, mark] of [...marks.entries()].reverse()) {
    const head = text.slice(0, mark.index)
    const tail = text.slice(mark.index + mark[0].length)
    const part = text.slice(mark.index + mark[0].length, marks[i + 1]?.index)
    const hidesNames = !SURE_SEPARATOR.test(mark[0]) && isTitleCase(head)
    const isName = [part, tail].some((name) => isOutletName(withoutEllipsis(name), own, hidesNames))
    if (isName) return withoutSections(head)
    if (!SECTION.test(part.trim()) && tail.length > MAX_TAIL) break
  }
  return text
}

/** Removes a section such as ` | World news` from the end of a title whose outlet name has been removed. */
function withoutSections(text: string): string {
  const mark = [...text.matchAll(SEPARATOR)].at(-1)
  if (mark === undefined || !SECTION.test(text.slice(mark.index + mark[0].length).trim())) return text.trim()
  return text.slice(0, mark.index).trim()
}

function withoutEllipsis(name: string): string {
  return name.replace(/\s*(?:\.{2,}|…)$/u, '').trim()
}

/** Returns whether nearly all longer words are capitalised, as in American headlines. */
function isTitleCase(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * words.length
}

function isLongEnough(text: string): boolean {
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text)
  return text.length >= (isUnspaced ? MIN_LENGTH_UNSPACED : MIN_LENGTH)
}
