// Recognises datelines before the first word of a report: `PARIS (Reuters) —`, `Kabul, Afghanistan -`, `AMMAN:`.

const AGENCY =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}(?:,\s*[\p{L}\p{N}.' ]{2,30}){0,2}\s*)?\((?:Reuters|AP|AFP|dpa|EFE|CNN|Bloomberg|ANSA|Xinhua|apa|IPS|UPI|PA|TASS|KNA|epd|sid|MarketWatch|IANS|PTI|AA)[^)]{0,30}\)\s*(?:[-–—:.]+\s*)?/iu
const PLACE =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,/]+[\p{L}.'’-]+){0,5}(?:,?\s+\p{L}{3,9}\.?\s+\d{1,2}\.?)?\s*[–—―-]{1,2}\s+(?=["“«„¿¡']?\p{Lu})/u
const PLACE_IN_SMALL =
  /^\p{Lu}[\p{L}.'’-]+(?:(?:\s*\/\s*|,?\s)\p{Lu}[\p{L}.'’-]+){0,2}(?:\s*\([^)]{2,20}\))?\.?\s+[–—―-]{1,2}\s+(?=["“«„¿¡']?\p{Lu})/u
const PLACE_AND_COLON = /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,2}:\s+(?=["“«„¿¡']?\p{Lu})/u

/** Removes the dateline of a paragraph, if it has one. */
export function withoutDateline(paragraph: string): string {
  const text = paragraph.trim()
  for (const pattern of [AGENCY, PLACE, PLACE_IN_SMALL, PLACE_AND_COLON]) {
    const rest = text.replace(pattern, '')
    if (rest !== text && rest !== '') return rest
  }
  return text
}

/** Tests whether a sentence begins with a place, like the first sentence of a report. */
export function beginsWithPlace(sentence: string): boolean {
  return PLACE.test(sentence) || PLACE_IN_SMALL.test(sentence)
}
