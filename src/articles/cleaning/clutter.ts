// Recognises clutter, such as share buttons and bylines, one line at a time.
import { boilerplateOf } from './boilerplate.ts'
import { bylineOf, isPhotoLine } from './bylines.ts'
import { foldPhrase, foldWords } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'
import { endsLikeSentence, opensWithQuote } from './prose.ts'
import { stampOf } from './stamps.ts'

/**
 * The rule that a line of clutter matches. A `sure` line is removed anywhere, and any other line only at the
 * edge of a text or next to other removed lines.
 */
export type Clutter = { rule: string; sure: boolean }

/** Maximum length of a clutter line, in characters. */
const LONGEST_CLUTTER = 400
/**
 * Maximum length of a line that is recognised by its opening words, in characters. A line that ends like a
 * sentence must be no longer than {@link LONGEST_PHRASE}. Lines that match {@link SENTENCE_RULES} may be
 * longer.
 */
const SENTENCE_LENGTH = 180
const SENTENCE_RULES: ReadonlySet<string> = new Set(['cookies', 'rights', 'photo'])
const LONGEST_PHRASE = 120
const BREADCRUMB_ROOT =
  /^(?:home|homepage|start|startseite|accueil|inicio|portada|news|nachrichten|actualites|noticias)$/

const ADDRESS = /^https?:\/\/\S+$/
/** Matches a blog shortcode with attributes or enclosed text, such as `[button link=…]Send[/button]`. */
const SHORTCODE =
  /^\[[a-z][\w-]{2,30}(?:(?:\s+[\w-]+=[^\]]{0,300})+\/?\](?:.{0,200}\[\/[a-z][\w-]{2,30}\])?|\].{0,200}\[\/[a-z][\w-]{2,30}\])$/

/**
 * Matches labels of form fields and buttons. Articles also use such words, so a line that no other rule
 * matches is removed only at the edge of a text or next to other removed lines.
 */
const FORM_WORDS =
  /^(?:yes|no|oldest|newest|most liked|a|name|your name|first name|last name|e ?mail|website|comment|message|submit|send|ja|nein|nee|oui|non|si|sim|nao|nom|nome|nombre|kommentar|commentaire|comentario|absenden|envoyer|enviar|invia)$/

/** Matches folded counts such as `# #k shares` and `# views`, from `1.2k shares` and `45 views`. */
const COUNT =
  /^#(?: #)?(?: ?(?:k|m|mil|tsd))? (?:shares?|likes?|views?|reads?|reactions?|comments?|kommentare?|aufrufe|partages?|vues?|commentaires?|compartidos?|vistas?|lecturas?|comentarios?)$/
/** Matches labels of keyword lists. A colon must follow, because `Topics for the next round` is a heading. */
const TAGS =
  /^(?:filed under|tags?|tagged|topics?|keywords|categor(?:y|ies)|posted in|in this article|related topics|schlagw[oö]rter?|schlagworte|themen|stichworte|rubrik|ressort|kategorien?|mots[ -]clés|thématiques?|thèmes|sujets|rubriques?|étiquettes|etiquetas?|temas|archivado en|categorías?|palabras clave|temas relacionados|sección|argomenti|assuntos|onderwerpen) ?[:：]/iu

/** Matches a dateline on its own line: `SORREL (AP) —`, `MADRID, 12 mar. (EFE).-`. */
const DATELINE =
  /^\p{Lu}[\p{L} .,'’-]{1,40}(?:, (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})\.?)? ?\([^()]{2,30}\)\.? ?[-–—]{1,2}$/u

/** Returns the rule that a line of clutter matches, or null. */
export function clutterOf(line: string): Clutter | null {
  if (line.length > LONGEST_CLUTTER || opensWithQuote(line)) return null
  if (!/[\p{L}\p{N}]/u.test(line))
    return /^\p{Extended_Pictographic}/u.test(line)
      ? null
      : { rule: 'rule', sure: line.length <= 80 && !/^[*.…·⁂~\s]+$/.test(line) && line.length > 1 }
  // Not `sure`, because the article itself may be a list of links.
  if (ADDRESS.test(line)) return { rule: 'markup', sure: false }
  const boilerplate = SHORTCODE.test(line) ? 'markup' : boilerplateOf(foldWords(line))
  if (boilerplate !== null) return { rule: boilerplate, sure: true }
  const phrase = foldPhrase(line)
  if (phrase.length <= LONGEST_PHRASE && !isAsked(line)) {
    const exact = phraseIndex().exact.get(phrase)
    if (exact !== undefined) return { rule: exact, sure: true }
    const stamp = stampOf(line)
    if (stamp !== null) return { rule: stamp === 'date' ? 'stamp' : stamp, sure: stamp !== 'date' }
    const row = ruleOfRow(line)
    if (row !== null) return { rule: row, sure: true }
    if (COUNT.test(phrase)) return { rule: 'share', sure: true }
    if (isShareRow(phrase)) return { rule: 'share', sure: true }
    if (phraseIndex().services.has(phrase)) return { rule: 'share', sure: false }
    if (FORM_WORDS.test(phrase)) return { rule: 'form', sure: false }
    if (isBreadcrumb(line)) return { rule: 'breadcrumb', sure: true }
    if (phraseIndex().labels.has(phrase)) return { rule: 'label', sure: false }
    if (/^#(?: #)*$/.test(phrase)) return { rule: 'number', sure: false }
  }
  if (line.length <= LONGEST_PHRASE * 2 && TAGS.test(line) && !endsLikeSentence(line))
    return { rule: 'tags', sure: true }
  if (DATELINE.test(line)) return { rule: 'stamp', sure: true }
  if (isPhotoLine(line)) return { rule: 'photo', sure: true }
  const byline = bylineOf(line)
  if (byline !== null) return { rule: 'byline', sure: byline === 'sure' }
  const long = line.length > SENTENCE_LENGTH || (line.length > LONGEST_PHRASE && endsLikeSentence(line))
  if (/^©/.test(line) && line.length <= 200) return { rule: 'rights', sure: true }
  for (const [rule, opening] of phraseIndex().openings) {
    if ((!long || SENTENCE_RULES.has(rule)) && opening.test(phrase)) return { rule, sure: true }
  }
  return null
}

/** Returns the rule of a row of clutter phrases, such as `Terms of Use | Privacy Policy`, or null. */
function ruleOfRow(line: string): string | null {
  if (!/[|•·]/.test(line)) return null
  const rules = line.split(/[|•·]/).map((part) => phraseIndex().exact.get(foldPhrase(part.trim())))
  return rules.length > 1 && rules.every((rule) => rule !== undefined) ? (rules[0] ?? null) : null
}

/** Returns whether a line is a long question, which is a heading rather than a prompt. */
function isAsked(line: string): boolean {
  return line.endsWith('?') && line.length > 40
}

/**
 * Returns whether a folded line consists of two or more labels of share buttons or counts, such as `facebook x
 * linkedin`. At least one must be a label.
 */
function isShareRow(phrase: string): boolean {
  const words = phrase.split(' ')
  if (words.length < 2 || words.length > 20) return false
  let parts = 0
  for (let i = 0; i < words.length; parts++) {
    const taken = [3, 2, 1].find((take) => {
      const part = words.slice(i, i + take).join(' ')
      return (
        i + take <= words.length &&
        (phraseIndex().services.has(part) || phraseIndex().exact.get(part) === 'share' || part === '#')
      )
    })
    if (taken === undefined) return false
    i += taken
  }
  return parts >= 2 && /\p{L}/u.test(phrase)
}

/**
 * Returns whether a line is a breadcrumb trail, such as `Home > News > Politics`.
 *
 * All parts must be short. If the first is not a word such as `Home`, there must be at least three parts, and
 * either arrows must separate them or at least two thirds must be known phrases.
 */
function isBreadcrumb(line: string): boolean {
  if (endsLikeSentence(line)) return false
  const arrows = line.split(/ ?[>›»→] ?/)
  const parts = arrows.length > 1 ? arrows : line.split(/ ?[/|•·] ?/)
  if (parts.length < 2 || parts.some((part) => part.length > 40 || part.split(' ').length > 5)) return false
  const folded = parts.map(foldPhrase)
  if (BREADCRUMB_ROOT.test(folded[0] ?? '')) return true
  if (arrows.length >= 3) return folded.every((part) => part !== '')
  return (
    parts.length >= 3 &&
    folded.filter((part) => phraseIndex().labels.has(part) || phraseIndex().exact.has(part)).length * 3 >=
      parts.length * 2
  )
}
