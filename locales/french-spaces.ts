/**
 * Replaces the spaces before French punctuation by non-breaking ones, so that no line begins with a colon.
 *
 * @param words Texts at any depth, written with plain spaces.
 */
export function withFrenchSpaces<Texts extends object>(words: Texts): Texts {
  const spaced = Object.entries(words).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : withFrenchSpaces(value),
  ])
  return Object.fromEntries(spaced)
}
