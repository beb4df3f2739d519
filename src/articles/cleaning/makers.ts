// Recognises authors' biographies and editors' notes before and after an article.
import { foldWords } from './lines.ts'

const LONGEST = 500
const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|van|von|der|al|bin|la|le|di|da) )?(?:[ -]\\p{Lu}[\\p{L}.'’-]*){0,4}"
const WORK =
  '(?:writer|journalist|columnist|author|reporter|correspondent|editor|fellow|blogger|contributor|professor|lecturer|researcher|analyst|critic|photographer|producer|director|curator|freelancer|historian|economist|novelist|host|anchor|staffer|intern|native)'
const BIO = new RegExp(
  [
    `^${NAME},? (?:is|was|has been) (?:an?|the|our|[\\p{L}’'-]+['’]s) [^.!?]{0,100}\\b${WORK}\\b`,
    `^${NAME} (?:covers|writes (?:about|for|on)|reports (?:on|for|from)|can be reached|has (?:written|reported|covered|worked) (?:for|about|on|as|at)|lives (?:in|with)|teaches|joined|contributes to) `,
    `^(?:Follow|Contact|Email|E-mail|Reach|Write to|Tweet|Find|Read more from|More by) (?:him|her|them|the author|the writer|me|${NAME})\\b.{0,120}(?:@|\\b(?:on|at|via|here)\\b)`,
    `^About the (?:author|writer|reporter)s?\\b`,
    `^${NAME} ist (?:[\\p{L}-]+ )?(?:Redakteur|Journalist|Autor|Reporter|Korrespondent|Kolumnist|Volontär)(?:in)?\\b`,
    `^${NAME} est (?:une? |la |le )?(?:journaliste|auteure?|correspondante?|chroniqueu(?:r|se)|rédact(?:eur|rice))\\b`,
    `^${NAME} es (?:una? |la |el )?(?:periodista|autora?|corresponsal|columnista|redactora?|escritora?|editora?)\\b`,
    `^${NAME} è (?:una? |la |il )?(?:giornalista|autore|autrice|corrispondente)\\b`,
  ].join('|'),
  'u',
)
const NOTE =
  /^(?:(?:editors?|publishers?|authors?) note\b|corrections?\b.{0,60}\b(?:version|article|story|earlier|misstated|incorrectly|said)|clarification\b|(?:this|the|an earlier version of this) (?:article|story|post|report|piece|headline|column) (?:has been|was|is|originally|first|contains|includes|may contain|misstated|incorrectly)\b|note to readers\b|tl dr\b|disclaimer\b|disclosure\b|the views (?:and opinions )?expressed\b|(?:all )?opinions? expressed\b|update(?:d)? \d|this is (?:a developing|breaking|an updated|an opinion)\b|developing story\b|(?:content|trigger) warning\b|warning this (?:article|story)\b|spoiler (?:alert|warning)\b|anmerkung (?:der|d) red\w*|hinweis (?:der|d) red\w*|dieser (?:artikel|text|beitrag) (?:wurde|erschien|ist)\b|cet article (?:a ete|est)\b|note de la redaction\b|este articulo (?:ha sido|fue)\b|nota del editor\b|nota de la redaccion\b|questo articolo (?:e stato)\b|este artigo foi\b)/

/** Returns the rule that removes a paragraph at the edge of a text, or null for any other paragraph. */
export function edgeParagraphOf(line: string): 'bio' | 'note' | null {
  if (line.length > LONGEST || /^["“„«]/u.test(line)) return null
  if (BIO.test(line)) return 'bio'
  return NOTE.test(foldWords(line)) ? 'note' : null
}
