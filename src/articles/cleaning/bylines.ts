// Recognises bylines and photo credits.

import { foldWords } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'
import { endsLikeSentence } from './prose.ts'

const LONGEST_BYLINE = 140
const LONGEST_CAPTION = 320
const SEPARATOR = /^[|/·•–—-]$|[,;:|]$/
const PARTICLES =
  /^(?:de|del|della|da|di|do|dos|du|le|la|las|los|el|al|bin|ben|van|von|der|den|ter|zu|zur|und|and|et|y|e|en|with|mit|avec|con|&|in|aus)$/
/** Matches the end of a photo credit or caption, such as `© AFP`, `via Getty Images` or `(file photo)`. */
const PHOTO_END =
  /(?:\((?:AP|AFP|Reuters|REUTERS|EPA|Getty|dpa|EFE)(?: Photo| Images)?\/[^)]{2,60}\)|(?:\/|\||—|–|©|\bvia) ?(?:Getty(?: Images)?|Shutterstock|iStock|Alamy|Unsplash|Pixabay|imago(?: images)?|picture alliance|Adobe Stock|EPA(?:-EFE)?)(?: ?[/|–-] ?[\p{L} ]{2,40})?|(?:\/|©|\bvia) ?(?:AFP|Reuters|REUTERS|AP|dpa|EFE)(?: ?[/|–-] ?[\p{L} ]{2,40})?|(?<=[.,:;] )(?:AP|AFP|Reuters|REUTERS|EPA|dpa|EFE|ANSA|PA|Lusa|Belga|Keystone|APA|NTB|TT) ?\/ ?\p{Lu}[\p{L}. ’'-]{2,40}|\b(?:Getty Images|AP Photo|Reuters File Photo|PTI Photo|AFP Photo|REUTERS\/[\p{L} .-]{3,40})(?:\/[\p{L} ]+)?|\((?:file|File|Archiv|archivo|archives|File photo|file photo|file pic|Symbolbild|Archivbild|Archivfoto|Foto de archivo)\)|(?:[—–|(-]\s?)(?:Picture|Photo|Photograph|Image|Pic|Illustration|Graphic|Foto|Bild|Grafik)s?(?: (?:by|courtesy of|courtesy|von|de|di|par)|:) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:\s?[/|,]\s?[\p{L} ]{2,30})?|\((?:Photo|Photos|Photo by|Picture|Image|Foto|Fotos|Bild|Imagen|Cr[eé]dit)\b[^()]{2,80}\))[.)]?$/u

/**
 * Matches a photo credit that has no colon, but a slash or bar before the name of an agency or archive:
 * `Photo Jan Kowal / AFP`.
 */
const ABBREVIATED_PHOTO =
  /^(?:Fot\.|Foto|Photo|Picture|Bild|Фото|Kép) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3} ?[/|] ?[\p{L}\p{N}. -]{2,40}$/u

/**
 * Returns `sure` if a line's words prove that it is a byline, `likely` if it could also be a heading, such as
 * `By Popular Demand`, and null for any other line.
 */
export function bylineOf(line: string): 'sure' | 'likely' | null {
  if (line.length > LONGEST_BYLINE) return null
  const folded = foldWords(line)
  const words = line.split(' ')
  const maker = openingOf(folded, phraseIndex().makers)
  if (maker !== null && (!endsLikeSentence(line) || line.length < 60)) {
    const rest = words.slice(maker)
    const marked = /[:：|]$/.test(words[maker - 1] ?? '') || /^[:|–—-]$/.test(rest[0] ?? '')
    const names = marked && /^[:|–—-]$/.test(rest[0] ?? '') ? rest.slice(1) : rest
    const phrase = folded.split(' ').slice(0, maker).join(' ')
    const saysBy = / (?:by|von|par|por|di|door)$/.test(phrase)
    if ((marked || saysBy) && namesAt(names) >= 1 && restIsShort(names)) return 'sure'
  }
  const first = folded.split(' ', 1)[0] ?? ''
  if (!phraseIndex().bylines.has(first) || !/^\p{L}+:?$/u.test(words[0] ?? '')) return null
  const names = words.slice(1)
  const count = namesAt(names)
  if (count === 0 || phraseIndex().dateWords.has(foldWords(names[0] ?? ''))) return null
  const tail = names.slice(count)
  if (tail.length > 0 && !SEPARATOR.test(names[count - 1] ?? '') && !SEPARATOR.test(tail[0] ?? ''))
    return null
  if (tail.length > 10 || (endsLikeSentence(line) && !/\b\p{Lu}\.$/u.test(line))) return null
  const roles = folded.split(' ').some((word) => phraseIndex().roles.has(word))
  if (roles || (tail.length > 0 && count >= 2 && /[|•·]/.test(line))) return 'sure'
  return count >= 2 || tail.length > 0 || /^\p{Lu}{2}/u.test(names[0] ?? '') || names.length === 1
    ? 'likely'
    : null
}

/** Returns whether a line looks like a photo credit, or like a caption with a credit. */
export function isPhotoLine(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false
  if (PHOTO_END.test(line) && !/^[“"„«]/u.test(line)) return true
  if (ABBREVIATED_PHOTO.test(line)) return true
  for (const at of marksOf(line)) {
    const before = foldWords(line.slice(0, at)).split(' ')
    const after = line
      .slice(at + 1)
      .trim()
      .replace(/[)\].]+$/, '')
    if (!namesPhotographer(after)) continue
    for (let take = Math.min(4, before.length); take > 0; take--) {
      if (!phraseIndex().photoMarks.has(before.slice(-take).join(' '))) continue
      if (take === before.length || startsMark(line.slice(0, at), take)) return true
    }
  }
  return false
}

/** Returns the positions of up to four colons and similar separators, from right to left. */
function marksOf(line: string): number[] {
  const places: number[] = []
  if (!/[:：|©=]/.test(line)) return places
  for (let at = line.length - 2; at > 0 && places.length < 4; at--) {
    if (':：|©='.includes(line[at] ?? '')) places.push(at)
  }
  return places
}

/** Returns whether punctuation separates a photo credit from the text before it. */
function startsMark(before: string, words: number): boolean {
  const parts = before.trim().split(' ')
  const own = parts.slice(-words)
  const previous = parts.at(-words - 1) ?? ''
  return /[.!?…”"»)\]|/–—-]$/u.test(previous) || /^[([]/.test(own[0] ?? '') || /^[|/–—-]$/.test(own[0] ?? '')
}

function namesPhotographer(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length <= 10 &&
    text.length <= 80 &&
    /^[\p{Lu}\p{Lo}\d©@]|^(?:dpa|imago|picture|privat|private|via|courtesy)/u.test(text) &&
    !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
  )
}

/** Returns the number of words in the longest known opening of a folded line, or null if no opening matches. */
function openingOf(folded: string, openings: ReadonlySet<string>): number | null {
  const words = folded.split(' ', 5)
  for (let take = Math.min(4, words.length - 1); take > 0; take--) {
    if (openings.has(words.slice(0, take).join(' '))) return take
  }
  return null
}

/**
 * Counts the leading words that look like names, up to a separator. Returns 0 if none of them is capitalised.
 */
function namesAt(words: readonly string[]): number {
  let count = 0
  let capitals = 0
  for (const word of words.slice(0, 16)) {
    if (PARTICLES.test(word)) count++
    else if (/^[(]?\p{Lu}[\p{L}\p{M}'’.-]*[,;:|)]?$/u.test(word)) {
      count++
      capitals++
      if (/[,;:|]$/.test(word)) break
    } else break
  }
  return capitals === 0 ? 0 : count
}

function restIsShort(words: readonly string[]): boolean {
  return words.length <= 18
}
