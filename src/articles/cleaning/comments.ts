// Finds readers' comments below a text.
import { foldPhrase } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'
import { isProse } from './prose.ts'
import { stampOf } from './stamps.ts'
import { headingOf } from './trailer.ts'

/** Matches the label of a button below a comment. */
const REPLY =
  /^(?:(?:# )?(?:reply|replies|like|likes|recommend|report|report abuse|share reply|upvote|downvote|antworten|melden|repondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|odpowiedz|ответить|yanıtla|svara|رد|جواب|回复|返信|답글|जवाब दें)(?: #)?|reply (?:share|report|like).{0,20}|like reply.{0,20})$/
const HEADINGS =
  /^(?:(?:# )?(?:reader )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|комментарии|yorumlar|kommentarer|التعليقات|评论|コメント|댓글)(?: #)?|join the (?:conversation|discussion)|sort by .{1,20})$/
const LONGEST_HEADING = 60
/** Maximum length of a reply button's label or a timestamp, in characters. */
const LONGEST_SIGN = 40
/** Minimum number of reply buttons and timestamps below a comments heading. */
const MIN_SIGNS = 2
/** Minimum share of reply buttons and timestamps among the lines below a comments heading. */
const MIN_SHARE = 0.2

/**
 * Returns the range of readers' comments from their heading up to, but not including, `to`. Returns null for
 * a text without comments.
 *
 * A heading counts only if it follows prose, and if enough reply buttons or times such as `2 hours ago`
 * follow it. The comments end where a list of other articles starts.
 */
export function findComments(lines: readonly string[]): { from: number; to: number } | null {
  const firstProse = lines.findIndex(isProse)
  const first = firstProse < 0 ? -1 : lines.findIndex((line, at) => at > firstProse && isHeading(line))
  if (first < 0) return null
  const signs = countSigns(lines, first)
  for (let from = first, to = 0; from < lines.length; from++) {
    if (!isHeading(lines[from] ?? '')) continue
    if (to <= from) to = endOfComments(lines, from)
    const found = (signs[to] ?? 0) - (signs[from + 1] ?? 0)
    if (found >= MIN_SIGNS && found >= MIN_SHARE * (to - from - 1)) return { from, to }
  }
  return null
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false
  const phrase = foldPhrase(line)
  return (
    HEADINGS.test(phrase) || (phraseIndex().exact.get(phrase) === 'comments' && phrase.includes('comment'))
  )
}

/**
 * Returns the position of the next list of other articles, or the number of lines if there is no such list.
 */
function endOfComments(lines: readonly string[], from: number): number {
  const next = lines.findIndex((line, at) => at > from && headingOf(line) === 'sure')
  return next < 0 ? lines.length : next
}

/** Counts the reply buttons and timestamps between `from` and each position. */
function countSigns(lines: readonly string[], from: number): Uint32Array {
  const counts = new Uint32Array(lines.length + 1)
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isSign = line.length <= LONGEST_SIGN && (REPLY.test(foldPhrase(line)) || isAge(line))
    counts[at + 1] = (counts[at] ?? 0) + Number(isSign)
  }
  return counts
}

function isAge(line: string): boolean {
  return stampOf(line) === 'stamp'
}
