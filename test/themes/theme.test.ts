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

test('themesOf() returns the built-in themes if none are defined', () => {
  expect(themesOf(undefined).map(({ id }) => id)).toEqual(THEMES.map(({ id }) => id))
})

test('themesOf() renames, drops and adds themes, and keeps "more" last', () => {
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

test('groupStories() finds the theme of a single title in English, German, French or Spanish', () => {
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

test("groupStories() assigns an operator's theme by its section names", () => {
  const themes = [{ id: 'local', name: 'Town Hall', sections: ['Rathaus'] }, { id: 'sport' }]
  const article = anArticle({ title: 'Ein neuer Anfang', section: 'Rathaus' })
  expect(groupStories([article], { themes })[0]).toMatchObject({
    theme: 'local',
    evidence: { section: true },
  })
})

test("groupStories() lets a publisher's section decide unless the words strongly contradict it", () => {
  const filed = (section: string, title: string, text = '') =>
    groupStories([anArticle({ title, text, section })])[0]?.theme
  expect(filed('Business', 'Council and mayor open new branch of the savings bank')).toBe('business')
  expect(filed('Politics', football.title, football.blocks.map(({ text }) => text).join(' '))).toBe('sport')
})

test('groupStories() assigns no theme to a story whose own words and section indicate none', () => {
  const matches = ['Rovers', 'United', 'Albion', 'Athletic', 'Town'].map((club, i) =>
    anArticle({
      id: `match-${i}`,
      title: `Striker scores twice as ${club} win the cup semi-final`,
      text: `The goalkeeper of ${club} saved a penalty before a full stadium in Aldersham.`,
    }),
  )
  const fire = anArticle({ id: 'fire', title: 'Families of Aldersham wait in the church hall' })
  const stories = groupStories([...matches, fire])
  expect(stories.find(({ articles }) => articles[0]?.id === 'fire')?.theme).toBe('more')
})

test('groupStories() does not let one everyday word decide the theme on a day with few articles', () => {
  expect(themeOf('A shop in the old town')).toBe('more')
  expect(themeOf('Man with a row of manning tables warns')).toBe('more')
})
