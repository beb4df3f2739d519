import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { de } from '../../../src/articles/cleaning/phrases/de.ts'
import { en } from '../../../src/articles/cleaning/phrases/en.ts'
import { es } from '../../../src/articles/cleaning/phrases/es.ts'
import { fr } from '../../../src/articles/cleaning/phrases/fr.ts'
import { others } from '../../../src/articles/cleaning/phrases/others.ts'
import { type Phrases, unpack } from '../../../src/articles/cleaning/phrases/phrases.ts'

/** Lists all phrases, each prefixed with the name of its list, as in `exact.share: tweet`. */
function listPhrases({ exact, ...lists }: Phrases): string[] {
  const exactLists = Object.entries(exact).map(([rule, packed]) => [`exact.${rule}`, packed] as const)
  return [...exactLists, ...Object.entries(lists)].flatMap(([name, packed]) =>
    typeof packed === 'string' ? unpack(packed).map((phrase) => `${name}: ${phrase}`) : [],
  )
}

test('unpack() splits phrases at middle dots, even across lines', () => {
  expect(unpack('share this · e mail ·\n      # shares')).toEqual(['share this', 'e mail', '# shares'])
})

// Update a hash only after you have changed phrases on purpose. The hashes prove that reformatting changes no
// phrase.
test.each([
  ['English', en, 1472, 'a2d5830a615afb4c4f681518b7b8f722fea5783298c0afbce12d1898c723c9c0'],
  ['German', de, 734, '79f43bec1519af5fd232e27e822ef0def1b6ef62f130abdba8566ae880246474'],
  ['Spanish', es, 798, '17e4aa2b2c2aea296c2c59d3780d122e0b04b7a1ad02f1121772eda99bc80158'],
  ['French', fr, 683, 'd9374349ef19b0e77b8daf2fd13c45ceedfd86662d155cbe570da3824c3d9070'],
  ['other', others, 468, '137f5bb914ad481b1120c94ed45ad196cd60cfbabbdcd78fed166a5bcacb4dad'],
])('the %s cleaning phrases match their recorded hash', (_, phrases, count, digest) => {
  const listed = listPhrases(phrases).sort()
  expect(new Set(listed).size).toBe(count)
  expect(listed).toHaveLength(count)
  expect(createHash('sha256').update(listed.join('\n')).digest('hex')).toBe(digest)
})
