// Recognises datelines at the start of a report: `PARIS (Reuters) —`, `SEOUL, Nov. 28 (Yonhap) --`, `AMMAN:`.

import { once } from '../../text/once.ts'

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const UPPER = "\\p{Lu}[\\p{Lu}.'’-]+"
const SMALL = '(?:de|da|do|del|la|le|les|el|al|am|an|der|of|y|e|et|und|sur|upon|in|im) '
/**
 * Builds a pattern for a place: one to four capitalised words, possibly with small words such as `de` between
 * them, and optionally the country in square brackets, as in `Eastmere [Wales]`.
 */
const place = (word: string) => `${word}(?: (?:${SMALL}){0,2}${word}){0,3}(?: ?\\[[^\\]]{2,30}\\])?`
const places = (word: string) => `${place(word)}(?:(?:, ?| ?/ ?| and )${place(WORD)}){0,3}`
/** Pattern for places in scripts without capital letters. */
const CASELESS = '[\\p{Lo}\\p{M}][\\p{Lo}\\p{M} /،,]{1,40}'
const DATE = `[,.]? ?(?:on )?(?:\\p{L}\\p{L}{2,9}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:\\.|st|nd|rd|th|er)? (?:de )?[\\p{L}\\p{M}]{3,10}\\.?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:,? (?:de )?\\d{4})?`
/**
 * Pattern for an agency or press release service in brackets or between slashes: `(GLOBE NEWSWIRE)`,
 * `/PRNewswire/`.
 */
const AGENCY = '(?:[(（][^()（）]{2,40}[)）]|/[\\p{L}][\\p{L} .-]{1,25}/)'
const KNOWN_AGENCY =
  '[(（](?:Reuters|AP|AFP|dpa|EFE|CNN|Bloomberg|ANSA|Xinhua|apa|IPS|UPI|PA|TASS|KNA|epd|sid|MarketWatch|IANS|PTI|AA|ANI|Yonhap|Kyodo|Lusa|ANP|Belga|ATS|SDA|NTB|TT|Ritzau|STT|PAP|CTK|MTI|Europa Press|Interfax|RIA|BUSINESS WIRE|GLOBE NEWSWIRE|Anadolu|WAM|SPA|MENA|PNA|Bernama|Antara|CNA|AAP|CP|भाषा|वार्ता)[^()（）]{0,30}[)）]'
const DASH = '\\s*[.,;:]?\\s*[-–—―_]{1,2}\\s*'
const MARK = `(?:${DASH}|\\s*:\\s+|\\.\\s+)`
const NEXT = '(?=["“«„¿¡\'‘]?[\\p{Lu}\\p{Lo}\\d])'

const anyOf = (...patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})`, 'u')

/**
 * Matches unmistakable datelines, such as a place with a date or an agency, or a place in capitals with a
 * dash or colon.
 */
const sure = once(() =>
  anyOf(
    `(?:${places(WORD)}|${CASELESS})(?:${DATE})?[.,]?\\s*${AGENCY}${MARK}${NEXT}`,
    `(?:${places(WORD)}|${CASELESS})(?:${DATE})(?:,? \\p{L}[\\p{L} ]{1,20})?(?:${DASH}|\\s*:\\s+)${NEXT}`,
    `${places(UPPER)}(?:${DATE})?${DASH}${NEXT}`,
    `${places(UPPER)}:\\s+${NEXT}`,
    `${places(UPPER)}\\s+[|•·]\\s+${NEXT}`,
    `(?:${places(WORD)}|${CASELESS})${DATE}[.,]?\\s*${AGENCY}\\s+${NEXT}`,
    `${places(WORD)}\\.[-–—]{1,2}\\s+${NEXT}`,
    `(?:\\d{1,2}\\.? \\p{L}{3,10}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4})${DASH}${NEXT}`,
    `${places(WORD)} [|•·] ${DATE}(?:${DASH}|\\s*:\\s+)${NEXT}`,
  ),
)
const agencyAlone = once(
  () =>
    new RegExp(
      `^(?:(?:${places(WORD)}|${CASELESS})(?:${DATE})?,?\\s*)?${KNOWN_AGENCY}(?:${MARK}|\\s*)`,
      'iu',
    ),
)
const PLACE_IN_SMALL =
  /^\p{Lu}[\p{L}.'’-]+(?:(?:\s*\/\s*|,?\s)\p{Lu}[\p{L}.'’-]+){0,2}(?:\s*\([^)]{2,20}\))?\.?\s+[–—―-]{1,2}\s+(?=["“«„¿¡']?\p{Lu})/u
/** Matches East Asian datelines: `（新华社北京11月28日电）`, `［東京 28日 ロイター］`, `(서울=연합뉴스) 홍길동 기자 =`. */
const EAST_ASIAN =
  /^(?:[（(【［[][^）)】］\]]{2,30}(?:电|電|讯|社|ロイター|共同|時事|뉴스|연합|특파원)[^）)】］\]]{0,12}[）)】］\]]|(?:新华社|中新社|中新网|人民网|新華社|中央社)[^\s。，]{0,20}(?:电|電|讯))\s*(?:[가-힣]{2,4} (?:기자|특파원) = |[-–—=]\s*|[（(]?记者[^）)。]{1,20}[）)]\s*)?/u

/** Matches dashes, brackets and other marks. A text without such a mark has no recognisable dateline. */
const MARKS = /[-|•·–—―:：(（/【［[]|电|電|讯/
/** Maximum length of a dateline, in characters. */
const LONGEST = 120

/** Removes up to two datelines from the start of a paragraph, as in `(ANSA) - ROMA, 28 NOV -`. */
export function withoutDateline(paragraph: string): string {
  let text = paragraph.trim()
  for (let round = 0; round < 2; round++) {
    const rest = withoutOne(text)
    if (rest === text) break
    text = rest
  }
  return text
}

function withoutOne(text: string): string {
  const head = text.slice(0, LONGEST)
  if (!MARKS.test(head)) return text
  for (const pattern of [sure(), agencyAlone(), PLACE_IN_SMALL, EAST_ASIAN]) {
    const found = pattern.exec(head)?.[0]
    if (found !== undefined && found.length < text.length) return text.slice(found.length).trimStart()
  }
  return text
}

/** Returns whether a sentence starts with a dateline such as `PARIS (Reuters) —` or `Paris –`. */
export function beginsWithPlace(sentence: string): boolean {
  const head = sentence.slice(0, LONGEST)
  return sure().test(head) || PLACE_IN_SMALL.test(head)
}
