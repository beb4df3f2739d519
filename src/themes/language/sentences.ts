// Splits a paragraph into sentences without a model. A full stop ends a sentence unless it belongs to an abbreviation,
// an initial, a number or an ellipsis.

const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st sr jr gen col lt sgt capt gov sen rep rev hon pres no nos vs etc inc ltd corp co bros dept est
  approx fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n
  e.u d.c a.m p.m e.g i.e ph.d al ave blvd rd mt ft
  hr fr bzw ca vgl z.b d.h u.a z bspw sog evtl nr str abs art dipl ing mio mrd tel usw inkl ggf geb gest jh bd
  mm mme mlle mgr me ste env cf p.ex av apr boul
  sra srta dra ud uds av avda gral ee uu ee.uu pag num aprox tfno`.split(/\s+/),
)

/** German ordinals and dates: `am 3. Mai`. */
const MONTH_OR_LOWER =
  /^\s+(?:\p{Ll}|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|platz|liga|bundesliga)/iu
const END = /[.!?…]+(?:[\s\u00a0\u202f]?»)?["'”’»)\]]*(?=\s|$)|[。！？]+[」』”）]*/gu

/** Returns the trimmed sentences of a paragraph in order. Text without an end mark is one sentence. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length
    if (!ends(paragraph, start, match.index, match[0], end)) continue
    push(sentences, paragraph.slice(start, end))
    start = end
  }
  push(sentences, paragraph.slice(start))
  return sentences
}

function push(sentences: string[], text: string): void {
  const sentence = text.replace(/\s+/gu, ' ').trim()
  if (sentence !== '') sentences.push(sentence)
}

function ends(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (/^[。！？]/u.test(mark)) return true
  const after = text.slice(end, end + 24)
  if (after.trim() === '') return true
  const next = /^\s+["'“‘«„¿¡([]*(\p{Ll})/u.test(after)
  if (next) return false // lower case follows an abbreviation or a quotation
  if (!/^\.$/u.test(mark[0] ?? '') || mark.length > 1) return true
  const word = /(\S+)$/u.exec(text.slice(start, at))?.[1]?.replace(/^[("'“‘«„[]+/u, '') ?? ''
  if (/^\p{L}$/u.test(word)) return false // an initial
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !isSentenceStart(after)) return false
  if (ABBREVIATIONS.has(word.toLowerCase())) return false
  return !(/^\d{1,2}$/.test(word) && MONTH_OR_LOWER.test(after))
}

/** Tests for a word that is rarely capitalised within a sentence, which reveals a new sentence after `U.S.` */
function isSentenceStart(after: string): boolean {
  return /^\s+(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|We|Its|His|Her|For|As|If|When|While|After|Before)\s/u.test(
    after,
  )
}
