// Finds the comments of readers below a text.
import { foldPhrase } from './lines.ts'
import { EXACT } from './phrase-index.ts'
import { isProse } from './prose.ts'
import { stampOf } from './stamps.ts'
import { headingOf } from './trailer.ts'

/** Buttons below a comment. */
const REPLY =
  /^(?:(?:# )?(?:reply|replies|like|likes|recommend|report|report abuse|share reply|upvote|downvote|antworten|melden|repondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|odpowiedz|ответить|yanıtla|svara|رد|جواب|回复|返信|답글|जवाब दें)(?: #)?|reply (?:share|report|like).{0,20}|like reply.{0,20})$/
const HEADINGS =
  /^(?:(?:# )?(?:reader )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|комментарии|yorumlar|kommentarer|التعليقات|评论|コメント|댓글)(?: #)?|join the (?:conversation|discussion)|sort by .{1,20})$/
/** Minimum number of signs of comments below their heading. */
const MIN_SIGNS = 2
/** Minimum share of lines below the heading that are signs. */
const MIN_SHARE = 0.2

/**
 * Returns the positions of readers' comments, with their heading; empty when there are none.
 *
 * A heading alone proves nothing. Below it there must be buttons to reply or times such as `2 hours ago`, and above
 * it prose. The comments end where a list of other articles begins.
 */
export function findComments(lines: readonly string[]): { from: number; to: number } | null {
  const firstProse = lines.findIndex(isProse)
  if (firstProse < 0) return null
  for (let from = firstProse + 1; from < lines.length; from++) {
    const phrase = foldPhrase(lines[from] ?? '')
    if (!HEADINGS.test(phrase) && !(EXACT.get(phrase) === 'comments' && /comment/.test(phrase))) continue
    const next = lines.findIndex((line, at) => at > from && headingOf(line) === 'sure')
    const to = next < 0 ? lines.length : next
    const below = lines.slice(from + 1, to)
    const signs = below.filter((line) => REPLY.test(foldPhrase(line)) || isAge(line)).length
    if (signs >= MIN_SIGNS && signs >= MIN_SHARE * below.length) return { from, to }
  }
  return null
}

function isAge(line: string): boolean {
  return line.length < 40 && stampOf(line) === 'stamp'
}
