import { expect, test } from 'vitest'
import { groupStories } from '../../src/themes/group-stories.ts'
import { THEMES, themesOf } from '../../src/themes/theme.ts'
import { anArticle } from './factories.ts'

const football = anArticle({
  title: 'Striker scores twice as Rovers win the cup final',
  text: 'The goals came in the second half before a full stadium.',
})
const themeOf = (title: string, themes?: Parameters<typeof themesOf>[0]) =>
  groupStories([anArticle({ title })], themes === undefined ? {} : { themes })[0]?.theme

test('themesOf() returns the built-in themes without definitions', () => {
  expect(themesOf(undefined).map(({ id }) => id)).toEqual(THEMES.map(({ id }) => id))
})

test('themesOf() renames, reorders, drops and adds, and keeps "more" last', () => {
  const themes = themesOf([
    { id: 'more', name: 'Und sonst' },
    { id: 'sport' },
    { id: 'garden', name: 'Garten' },
  ])
  expect(themes).toEqual([
    { id: 'sport', name: 'Sport', iptc: ['medtop:15000000'] },
    { id: 'garden', name: 'Garten', iptc: [] },
    { id: 'more', name: 'Und sonst', iptc: [] },
  ])
})

test('groupStories() assigns stories of a dropped theme to "more"', () => {
  expect(groupStories([football])[0]?.theme).toBe('sport')
  expect(groupStories([football], { themes: [{ id: 'world' }] })[0]?.theme).toBe('more')
})

test("groupStories() recognises the words of an operator's theme", () => {
  const themes = [...THEMES, { id: 'garden', words: { en: 'tulip+ tulips+ garden+ compost' } }]
  expect(themeOf('Tulips flower early in the royal garden', themes)).toBe('garden')
  expect(themeOf('Central bank raises interest rates', themes)).toBe('business')
})

test('groupStories() finds the theme of a single article with clear words in each language', () => {
  expect(themeOf('Senate votes on the new election law')).toBe('politics')
  expect(themeOf('Bundestag beschließt neues Gesetz zum Wahlrecht')).toBe('politics')
  expect(themeOf('Le ministre présente la loi sur les élections au Parlement')).toBe('politics')
  expect(themeOf('El gobierno presenta la ley electoral en el Congreso')).toBe('politics')
  expect(themeOf('Neue Impfung gegen Grippe: Ärzte sehen weniger Patienten')).toBe('health')
  expect(themeOf('Les chercheurs observent une étoile avec le télescope')).toBe('science')
  expect(themeOf('El delantero marcó dos goles en la final del torneo')).toBe('sport')
})

test('groupStories() lists the words that indicated the theme', () => {
  expect(groupStories([football])[0]?.evidence?.words).toContain('striker')
})
