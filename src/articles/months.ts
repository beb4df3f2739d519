// Recognises month names in many languages.

/**
 * Prefixes of month names in Latin, Greek, Cyrillic, Arabic and Devanagari script, with one row per month.
 */
const BEGINNINGS = [
  'jan ene gen sty oca led ian tammi ιαν янв січ яну يناير जन',
  'feb fev lut sub uno helmi φεβ фев лют فبراير شباط फर',
  'mar mrt maa bre μαρ мар бер مارس آذار मार्च',
  'apr avr abr kwi nis dub huhti απρ апр кві أبريل نيسان अप्र',
  'may mai mag maj mei kve touko μαι май мая тра مايو أيار मई',
  'jun juin giu cze haz cer kes iun ιουν июн чер يونيو حزيران जून',
  'jul juil lug lip tem cervenec cervenc iul hein ιουλ июл лип يوليو تموز जुल',
  'aug aou ago agu sie srp elo αυγ авг сер أغسطس آب अग',
  'sep szep set wrz eyl zar syys σεπ сен вер سبتمبر أيلول सित',
  'oct okt out ott paz eki rij loka οκτ окт жов أكتوبر अक्ट अक्तू',
  'nov noi lis kas marras νοε ноя ное лис نوفمبر नव',
  'dec dez dic dis des gru ara pro joulu δεκ дек гру ديسمبر दिस',
].map((names) => names.split(' ').map(fold))

/** Maximum number of a word's letters to compare with the prefixes. */
const LONGEST = 8

const MONTHS = new Map(BEGINNINGS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)))

/**
 * Returns the month, from 1 to 12, for a name or abbreviation such as `Sept`, `août` or `ноября`. Returns
 * null for any other word. Only the first letters are compared, so `market` means March.
 */
export function monthNumberOf(word: string): number | null {
  const folded = fold(word)
  for (let length = Math.min(LONGEST, folded.length); length > 1; length--) {
    const month = MONTHS.get(folded.slice(0, length))
    if (month !== undefined) return month
  }
  return null
}

/** Returns a word in lower case, without accents or Arabic vowel marks. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .toLowerCase()
}
