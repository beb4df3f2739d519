import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/config.ts'
import { aConfig, someVariables } from '../factories.ts'

/** Returns the variable's part of the error message, or `nothing` if its value is valid. */
function faultOf(name: 'THEMES' | 'PUBLISHER_GROUPS', value: unknown): string {
  try {
    parseConfig(someVariables({ [name]: value }))
  } catch (error) {
    const [, fault = ''] = new RegExp(`${name} is wrong: (.*)\\. Set variables`).exec(String(error)) ?? []
    return fault
  }
  return 'nothing'
}

const THEMES = [
  { id: 'sport', name: 'Only football' },
  { id: 'harbour', name: 'Hafen', words: { de: 'hafen+ fähre', en: ['ferry', 'container ship'] } },
  { id: 'more' },
]

test('parseConfig() accepts THEMES as an array of tables or as JSON', () => {
  const { themes } = aConfig({ THEMES })
  expect(themes).toEqual([
    { id: 'sport', name: 'Only football' },
    { id: 'harbour', name: 'Hafen', words: { de: 'hafen+ fähre', en: 'ferry container_ship' } },
    { id: 'more' },
  ])
  expect(aConfig({ THEMES: JSON.stringify(THEMES) }).themes).toEqual(themes)
})

test('parseConfig() accepts PUBLISHER_GROUPS as a table or as JSON', () => {
  const PUBLISHER_GROUPS = { 'BBC News': 'BBC', 'BBC Sport': 'BBC', BBC: 'BBC' }
  expect(aConfig({ PUBLISHER_GROUPS }).publisherGroups).toEqual(PUBLISHER_GROUPS)
  expect(aConfig({ PUBLISHER_GROUPS: JSON.stringify(PUBLISHER_GROUPS) }).publisherGroups).toEqual(
    PUBLISHER_GROUPS,
  )
})

test('parseConfig() treats empty THEMES and PUBLISHER_GROUPS as absent', () => {
  for (const variables of [{}, { THEMES: '', PUBLISHER_GROUPS: '' }]) {
    expect(aConfig(variables)).toMatchObject({ themes: undefined, publisherGroups: undefined })
  }
})

const garden = { id: 'garden', words: { en: 'tulip' } }

test.each([
  ['[{ id = "world" }]', /^it is not valid JSON: write it as in THEMES = \[\{ id = "world" \}/],
  [{ id: 'world' }, /^it should be a list, such as THEMES = /],
  [[], 'it is an empty list: leave it out for the built-in themes'],
  [['world'], 'theme 1 should be a table, such as { id = "world" }'],
  [
    [{ id: 'world', nmae: 'Welt' }],
    'theme 1 has "nmae", but may have only id, name, words, sections and iptc',
  ],
  [
    [{ name: 'World' }],
    'theme 1 should have an id of lower-case letters, digits and hyphens, such as "local-news"',
  ],
  [[{ id: 'Wörld news' }], /^theme 1 should have an id of lower-case letters/],
  [
    [{ id: 'world' }, { id: 'sport' }, { id: 'world' }],
    'theme 3 has the id of theme 1: list each theme once',
  ],
  [
    [{ id: 'content', words: { en: 'x' } }],
    'theme 1 has an id that pages use for something else: content, in-brief',
  ],
  [
    [{ id: 'worlds' }],
    'theme 1 is new and has no words, so it would never receive a story: give it words = { en = "harbour+ ferry" }, or one of the built-in ids world, politics, business, technology, science, health, sport, culture, more',
  ],
  [[{ ...garden, words: { en: ' ' } }], /^theme 1 is new and has no words/],
  [[{ ...garden, words: { italian: 'tulipano' } }], 'theme 1 should have words by language'],
  [
    [{ ...garden, words: 'tulip' }],
    'theme 1 should have words by language, such as words = { en = "harbour+ ferry" }',
  ],
  [[{ id: 'world', name: '' }], 'theme 1 should have a name of one line and at most 60 characters'],
  [[{ id: 'world', name: 'Two\nlines' }], /^theme 1 should have a name of one line/],
  [[{ id: 'world', iptc: ['16000000'] }], 'theme 1 should have iptc such as ["medtop:15000000"]'],
  [
    [{ id: '' }, garden, { id: 'world', colour: 'red', name: 7 }],
    'theme 1 should have an id of lower-case letters, digits and hyphens, such as "local-news", and theme 3 should have a name of one line and at most 60 characters, and theme 3 has "colour", but may have only id, name, words, sections and iptc',
  ],
])('parseConfig() rejects THEMES %j and explains how to fix it', (value, fault) => {
  expect(faultOf('THEMES', value)).toMatch(fault)
})

test('parseConfig() rejects more than 30 themes, and a theme with more than 20,000 characters of words in one language', () => {
  const many = Array.from({ length: 31 }, (_, i) => ({ ...garden, id: `g${i}` }))
  expect(faultOf('THEMES', many)).toMatch('it has more than 30 themes')
  expect(faultOf('THEMES', [{ ...garden, words: { en: 'x'.repeat(20_001) } }])).toMatch(
    'theme 1 has more than 20000 characters of words in one language',
  )
})

test.each([
  ['BBC', /^it is not valid JSON: write it as in PUBLISHER_GROUPS = \{ "BBC News" = "BBC"/],
  [['BBC'], /^it should name the group of each publisher, as in PUBLISHER_GROUPS = /],
  [{ BBC: ['BBC News'] }, /^it should name the group of each publisher/],
  [{ 'BBC News': '' }, /^it should name the group of each publisher/],
  [{ 'BBC News': 'BBC', 'bbc news': 'Auntie' }, 'it names "bbc news" twice'],
  [
    { 'BBC News': 'BBC', BBC: 'Auntie' },
    '"BBC News" belongs to "BBC", which belongs to "Auntie": put both in "Auntie"',
  ],
])('parseConfig() rejects PUBLISHER_GROUPS %j and explains how to fix it', (value, fault) => {
  expect(faultOf('PUBLISHER_GROUPS', value)).toMatch(fault)
})
