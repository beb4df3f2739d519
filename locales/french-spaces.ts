/**
 * Replaces spaces before `:`, `;`, `?`, `!` and `»` and after `«` with non-breaking spaces, so that a line
 * break never separates these marks from their text.
 *
 * @param words Texts in nested objects, with plain spaces.
 */
export function withFrenchSpaces<Texts extends object>(words: Texts): Texts {
  const spaced = Object.entries(words).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : withFrenchSpaces(value),
  ])
  return Object.fromEntries(spaced)
}
