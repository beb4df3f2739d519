import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { detectLanguage } from '../../../src/themes/language/detect-language.ts'
import { fold } from '../../../src/themes/language/fold.ts'
import { stem } from '../../../src/themes/language/stem.ts'
import { STOP_WORDS } from '../../../src/themes/language/stop-words.ts'
import { wordsOf } from '../../../src/themes/language/words.ts'
import { anArticle } from '../factories.ts'

const groups = (texts: [id: string, title: string, text: string][]) =>
  groupStories(texts.map(([id, title, text]) => anArticle({ id, title, text }))).map((story) =>
    story.articles.map(({ id }) => id).sort(),
  )

test('fold() converts text to lower case, removes diacritics and expands ligatures', () => {
  expect(fold('ÉCONOMIE')).toBe('economie')
  expect(fold('Straße')).toBe('strasse')
  expect(fold('œuvre')).toBe('oeuvre')
})

test('every stop word is folded, because words are folded before the lookup', () => {
  const unfolded = Object.values(STOP_WORDS).flatMap((words) =>
    [...words].filter((word) => fold(word) !== word),
  )
  expect(unfolded).toEqual([])
})

test('wordsOf() keeps numbers whole and splits text without spaces into n-grams', () => {
  expect(wordsOf('Inflation: 5.4% of 1,200')).toEqual(['inflation', '5.4', 'of', '1200'])
  expect(wordsOf('Inflation bei 5,4')).toEqual(['inflation', 'bei', '5.4'])
  expect(wordsOf('地震が')).toEqual(['地震', '震が'])
  expect(wordsOf('ท่าเรือ')).toEqual(['ท่าเ', '่าเร', 'าเรื', 'เรือ'])
})

test('stem() returns the same stem for the singular and plural of a noun', () => {
  for (const [one, other, language] of [
    ['election', 'elections', 'en'],
    ['study', 'studies', 'en'],
    ['minister', 'ministers', 'en'],
    ['wahl', 'wahlen', 'de'],
    ['soldat', 'soldaten', 'de'],
    ['journal', 'journaux', 'fr'],
    ['ministre', 'ministres', 'fr'],
    ['eleccion', 'elecciones', 'es'],
    ['vacuna', 'vacunas', 'es'],
  ] as const) {
    expect(stem(one, language), other).toBe(stem(other, language))
  }
})

test('stem() returns the same stem for the grammatical cases of a noun', () => {
  for (const [one, other, language] of [
    ['театр', 'театров', 'ru'],
    ['матч', 'матча', 'ru'],
    ['книга', 'книги', 'ru'],
    ['wojna', 'wojny', 'pl'],
    ['mecz', 'meczu', 'pl'],
    ['secim', 'secimlerde', 'tr'],
    ['kitap', 'kitabi', 'tr'],
    ['banka', 'bankasinin', 'tr'],
  ] as const) {
    expect(stem(one, language), other).toBe(stem(other, language))
  }
})

test('detectLanguage() prefers the declared language to the stop words', () => {
  expect(detectLanguage('de-AT', ['the', 'and'])).toBe('de')
  expect(detectLanguage(null, wordsOf('Der Rat hat sich mit den Plänen befasst'))).toBe('de')
  expect(detectLanguage(null, wordsOf('Le conseil a parlé des projets dans la ville'))).toBe('fr')
  expect(detectLanguage(null, wordsOf('El consejo habló de los planes para la ciudad'))).toBe('es')
  expect(detectLanguage('ja', [])).toBe('ja')
  expect(detectLanguage('vi', ['the', 'and'])).toBe('und')
})

test('detectLanguage() recognises the language of a text without stop words by its letters', () => {
  for (const [language, text] of [
    ['pl', 'Zarząd stoczni zapowiedział zwolnienia'],
    ['tr', 'Fabrikada dokuz yüz kişi çalışıyor'],
    ['sv', 'Målvakten räddade straffar'],
    ['pt', 'Eleições: oposição pede recontagem'],
  ] as const) {
    expect(detectLanguage(null, wordsOf(text), text), text).toBe(language)
  }
})

test('detectLanguage() returns "und" for a headline with letters of an unsupported language', () => {
  for (const text of ['Příští vláda zvýší daně', 'Győzelem az első félidőben', 'Giá xăng dầu giảm']) {
    expect(detectLanguage(null, wordsOf(text), text), text).toBe('und')
  }
})

test('groupStories() joins reports of one event in German, and separates a report of another event', () => {
  expect(
    groups([
      [
        'a',
        'Tanker läuft vor Norderwiek auf Grund',
        'Der Tanker Meridian ist am Montag vor Norderwiek auf Grund gelaufen. Hubschrauber brachten die Besatzung an Land.',
      ],
      [
        'b',
        'Besatzung des gestrandeten Tankers vor Norderwiek gerettet',
        'Nach der Strandung des Tankers Meridian vor Norderwiek hat ein Hubschrauber alle 22 Seeleute gerettet.',
      ],
      [
        'c',
        'Regierung legt Entwurf für neues Wahlrecht vor',
        'Die Regierung hat am Montag ihren Entwurf für ein neues Wahlrecht vorgelegt. Die Opposition lehnt ihn ab.',
      ],
    ]),
  ).toEqual([['a', 'b'], ['c']])
})

test('groupStories() joins reports of one event in Japanese, which has no spaces between words', () => {
  expect(
    groups([
      [
        'a',
        '北部で強い地震、津波の心配なし',
        '気象庁によると、北部の海岸で強い地震があり、津波の心配はないという。',
      ],
      [
        'b',
        '強い地震で北部の鉄道が止まる',
        '北部の海岸の強い地震で鉄道が止まり、津波の心配はないと気象庁が発表した。',
      ],
      ['c', '交響楽団が新しい演奏会を開く', '市の交響楽団は秋の演奏会で忘れられた作品を演奏した。'],
    ]),
  ).toEqual([['a', 'b'], ['c']])
})

test('groupStories() joins reports of one event in Chinese and in Thai, and separates other reports', () => {
  expect(
    groups([
      ['a', '北部港口发生大火，数百人撤离', '北部港口星期一发生大火，数百名居民撤离，消防员正在灭火。'],
      ['b', '港口大火烧毁三座仓库', '消防员说，北部港口的大火烧毁了三座仓库，数百名居民已经撤离。'],
      ['c', '交响乐团演出被遗忘的作品', '市交响乐团在秋季音乐会上演出了一部被遗忘的作品。'],
      ['x', 'ไฟไหม้ท่าเรือทางเหนือ อพยพหลายร้อยคน', 'เกิดไฟไหม้ที่ท่าเรือทางเหนือเมื่อวันจันทร์ ชาวบ้านหลายร้อยคนอพยพ'],
      ['y', 'ท่าเรือทางเหนือไฟไหม้โกดังสามหลัง', 'ไฟไหม้ท่าเรือทางเหนือทำให้โกดังเสียหายสามหลัง ชาวบ้านหลายร้อยคนอพยพ'],
      ['z', 'วงดุริยางค์เปิดการแสดงครั้งใหม่', 'วงดุริยางค์ของเมืองเปิดการแสดงในฤดูใบไม้ร่วง'],
    ]),
  ).toEqual([['a', 'b'], ['c'], ['x', 'y'], ['z']])
})
