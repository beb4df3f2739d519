import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { detectLanguage } from '../../../src/themes/language/detect-language.ts'
import { wordsOf } from '../../../src/themes/language/words.ts'
import { anArticle } from '../factories.ts'

/** Reports on football or health in twelve languages, with their themes. */
const REPORTS = [
  ['pt', 'A equipa venceu o jogo com dois golos na segunda parte e está na final da taça.', 'sport'],
  [
    'it',
    'La squadra ha vinto la partita con due gol e va in finale di coppa con il suo allenatore.',
    'sport',
  ],
  ['nl', 'De ploeg won de wedstrijd met twee doelpunten van de nieuwe speler in het volle stadion.', 'sport'],
  [
    'pl',
    'Lekarze w szpitalu podali pacjentom nową szczepionkę przeciw grypie, która chroni przez rok.',
    'health',
  ],
  ['tr', 'Hastanede doktorlar hastalara yeni grip aşısı yaptı ve tedavi için bir ay bekleyecek.', 'health'],
  ['ar', 'قال الأطباء في المستشفى إن اللقاح الجديد يحمي المرضى من الفيروس لمدة عام.', 'health'],
  ['ru', 'Врачи в больнице сказали, что новая вакцина защищает пациентов от вируса на год.', 'health'],
  ['sv', 'Laget vann matchen med två mål av den nya spelaren och är klart för final i cupen.', 'sport'],
  ['zh', '医院的医生表示，新的疫苗可以保护患者一年不受病毒感染。', 'health'],
  ['ja', '病院の医師によると、新しいワクチンは患者をウイルスから一年間守るという。', 'health'],
  ['ko', '병원 의사들은 새 백신이 환자를 바이러스에서 일 년 동안 보호한다고 말했다.', 'health'],
  ['hi', 'अस्पताल के डॉक्टरों ने कहा कि नया टीका मरीजों को एक साल तक वायरस से बचाता है।', 'health'],
] as const

test.each(REPORTS)('detectLanguage() recognises the language "%s"', (language, text) => {
  expect(detectLanguage(null, wordsOf(text))).toBe(language)
})

test.each(REPORTS)('groupStories() finds the theme of an article in the language "%s"', (_, text, theme) => {
  expect(groupStories([anArticle({ title: text })])[0]?.theme).toBe(theme)
})

test('groupStories() finds a theme from part of a compound word', () => {
  for (const [language, title] of [
    ['nl', 'Jeugdvoetbalwedstrijden afgelast'],
    ['sv', 'Ungdomsfotbollsmatcher ställs in'],
    ['ko', '여자축구 결승전 연기'],
  ] as const) {
    expect(groupStories([anArticle({ title, language })])[0]?.theme, title).toBe('sport')
  }
})

test('detectLanguage() returns "und" for a longer text in an unsupported language', () => {
  const finnish =
    'Majakka avattiin jälleen tiistaina yhdentoista kuukauden korjaustöiden jälkeen. Kahden ensimmäisen tunnin aikana sinne nousi neljäsataa ihmistä, kertoi säätiö, joka hoitaa rakennusta. Se pysyy auki jokaisena viikonloppuna.'
  expect(detectLanguage(null, wordsOf(finnish))).toBe('und')
})

test('detectLanguage() assumes that a short headline without stop words is English', () => {
  expect(detectLanguage(null, wordsOf('Rovers sign goalkeeper Lockyer'))).toBe('en')
})

test("groupStories() matches an operator's words in a language without a lexicon", () => {
  const themes = [{ id: 'sea', words: { vi: 'hải_đăng+ biển+' } }]
  const article = anArticle({ title: 'Hải đăng Portoviejo mở lại bên bờ biển', language: 'vi' })
  expect(groupStories([article], { themes })[0]?.theme).toBe('sea')
})
