import { expect, test } from 'vitest'
import { withoutDateline } from '../../../src/themes/language/dateline.ts'
import { sentencesOf } from '../../../src/themes/language/sentences.ts'
import { summarise } from '../../../src/themes/stories/summary.ts'
import { anArticle, aStory } from '../factories.ts'

const of = (text: string, title = 'Something else') =>
  summarise(aStory([anArticle({ text })]), { title }).text

test('summarise() returns whole sentences of the first paragraph and the key of their article', () => {
  const text =
    'Divers found the lost anchor of a trading ship on Monday. It had lain off the coast for three hundred years.\nMore follows on this page soon.'
  expect(summarise(aStory([anArticle({ text })]), { title: 'Anchor found' })).toEqual({
    text: 'Divers found the lost anchor of a trading ship on Monday. It had lain off the coast for three hundred years.',
    from: '2026-11-23/a',
  })
})

test('summarise() ends with a whole sentence within 280 characters', () => {
  const first = `${'The council met for a long time '.repeat(6)}on Monday.`
  const second = `${'The mayor spoke for a long time '.repeat(6)}on Tuesday.`
  expect(of(`${first} ${second}`)).toBe(first)
})

test('summarise() skips a paragraph that repeats the headline', () => {
  const text =
    'Divers find the anchor of a lost ship.\nThe find off the northern coast ended a search of eleven years.'
  expect(of(text, 'Divers find the anchor of a lost ship')).toBe(
    'The find off the northern coast ended a search of eleven years.',
  )
})

test('summarise() does not begin with a pronoun or conjunction that refers to another sentence', () => {
  expect(of('He said that the search would go on for at least another week.')).toBe('')
  expect(of('Aber die Suche geht nach Angaben der Polizei auch in der Nacht weiter.')).toBe('')
})

test.each([
  ['it', 'Il consiglio ha approvato lunedì una nuova linea di tram per l’aeroporto dopo nove mesi.'],
  ['it', 'I lavori cominciano in primavera e dureranno quattro anni, secondo l’ingegnere.'],
  ['hy', 'Քաղաքը երեքշաբթի օրը վերաբացեց իր ամենահին փարոսը տասնմեկ ամիս վերանորոգումից հետո։'],
  ['nl', 'Er werd maandag na negen maanden overleg een nieuwe tramlijn naar de luchthaven goedgekeurd.'],
])(
  'summarise() opens with a sentence in "%s" whose first word is not a pronoun in that language: %s',
  (language, text) => {
    expect(summarise(aStory([anArticle({ text, language })]), { title: 'Tram' }).text).toBe(text)
  },
)

test.each([
  ['it', 'Inoltre il consiglio ha approvato lunedì una nuova linea di tram per l’aeroporto.'],
  ['ru', 'Он сообщил, что работы начнутся весной и продлятся по меньшей мере четыре года.'],
])('summarise() does not begin with a dependent sentence in "%s": %s', (language, text) => {
  expect(summarise(aStory([anArticle({ text, language })]), { title: 'Tram' }).text).toBe('')
})

test('summarise() returns empty text for an article without text', () => {
  expect(summarise(aStory([anArticle()]), { title: 'Anchor found' })).toEqual({
    text: '',
    from: '2026-11-23/a',
  })
})

test('withoutDateline() removes a place with or without an agency', () => {
  const rest = 'Ministers met on Monday to talk about the harbour.'
  expect(withoutDateline(`PARIS (Reuters) — ${rest}`)).toBe(rest)
  expect(withoutDateline(`BERLIN (dpa) - ${rest}`)).toBe(rest)
  expect(withoutDateline(`WASHINGTON, Nov. 23 (AP) -- ${rest}`)).toBe(rest)
  expect(withoutDateline(`Wien – ${rest}`)).toBe(rest)
  expect(withoutDateline(rest)).toBe(rest)
})

test('sentencesOf() splits sentences correctly despite abbreviations, initials, decimals and quotations', () => {
  expect(
    sentencesOf('Mr. J. R. Smith paid $3.5 million to the U.S. company. It was "too much." He left.'),
  ).toEqual(['Mr. J. R. Smith paid $3.5 million to the U.S. company.', 'It was "too much."', 'He left.'])
  expect(sentencesOf('Am 3. Mai kam Dr. Weber, z. B. mit ca. 20 Gästen. Es regnete.')).toEqual([
    'Am 3. Mai kam Dr. Weber, z. B. mit ca. 20 Gästen.',
    'Es regnete.',
  ])
  expect(sentencesOf('M. Durand est venu. « Oui ! » a-t-il dit. La séance a duré.')).toEqual([
    'M. Durand est venu.',
    '« Oui ! » a-t-il dit.',
    'La séance a duré.',
  ])
  expect(sentencesOf('地震がありました。被害はありません。')).toEqual([
    '地震がありました。',
    '被害はありません。',
  ])
})

test('summarise() skips captions and sentences that depend on an earlier one', () => {
  expect(
    of('Photo: A. Person, Agency Image 1 of 8 shows the parade on a sunny Monday in the old town.'),
  ).toBe('')
  expect(of('Previously, the bridge had only been closed to lorries and to buses.')).toBe('')
})

test('withoutDateline() removes a place in mixed case before an agency', () => {
  expect(withoutDateline('Rome (CNN) -- Ministers met on Monday to talk about the harbour.')).toBe(
    'Ministers met on Monday to talk about the harbour.',
  )
})

test('summarise() does not open with a quotation from an unnamed speaker', () => {
  expect(
    of('“I am very proud to announce that the bridge is open again,” she said to applause from the crowd.'),
  ).toBe('')
  expect(
    of('„Die Brücke ist seit heute wieder für alle Fahrzeuge offen“, sagte er am Montag vor der Presse.'),
  ).toBe('')
})

test('summarise() skips timestamped entries of a live page', () => {
  const stamped = '21.20 The euro fell to its lowest point this year against the dollar.'
  expect(of(`${stamped}\nTraders in the capital had expected a rise for weeks.`)).toBe(
    'Traders in the capital had expected a rise for weeks.',
  )
})

test('withoutDateline() removes a place with its country, two places, and a place with a colon', () => {
  const rest = 'Ministers met on Monday to talk about the harbour.'
  expect(withoutDateline(`Torvala, Meskanda - ${rest}`)).toBe(rest)
  expect(withoutDateline(`Graz / Wien – ${rest}`)).toBe(rest)
  expect(withoutDateline(`AMMAN: ${rest}`)).toBe(rest)
  expect(withoutDateline('(CNN) -- They met.')).toBe('They met.')
})

const FIT = 'The old bridge over the river will be closed to lorries from Monday.'

test.each([
  [
    'a caption that ends with a place',
    'A child waves a flag at the parade in the old town, Monday, Jan. 5, 2026, in Torvala.',
  ],
  [
    'a caption that ends with a date',
    'Fishermen mend their nets at a pier in the port of Torvala, April 5, 2026.',
  ],
  [
    'a caption of a picture series',
    '1 of 15. Fishermen mend their nets at a pier in the port of Torvala on a quiet day.',
  ],
  [
    'a biography of the author',
    'Ada Example is a writer and journalist who lives in Torvala with her two dogs.',
  ],
  ['a call to action', 'View the history of the bridge with this interactive map of all its repairs.'],
  [
    'an appeal for pictures',
    'Whoever was near the bridge that morning may send us pictures of the empty road.',
  ],
  [
    'a sentence after the label "Update"',
    'Update: The council has now met for a second time to talk about the bridge.',
  ],
  [
    'a sentence after the time of an update',
    '[Updated at 11:18 p.m. GMT] The council has met for a second time about the bridge.',
  ],
  [
    'a sentence in the first person without a speaker',
    'We have waited far too many years for this day, and now the day has come at last.',
  ],
  [
    'a truncated sentence',
    'The council will meet for a second time on Tuesday to talk about the lorries and...',
  ],
  [
    'a sentence that draws a conclusion from an earlier one',
    'Somit ist der Weg frei für den Umbau der alten Brücke und ihrer Zufahrten.',
  ],
  [
    'a notice about withheld text',
    'Der Volltext dieses Artikels steht aus rechtlichen Gründen nicht mehr zur Verfügung.',
  ],
])('summarise() skips %s', (_, unfit) => {
  expect(of(`${unfit}\n${FIT}`)).toBe(FIT)
})

test('summarise() skips a sentence that begins with the whole headline', () => {
  const title = 'Council closes bridge'
  expect(of(`Council closes bridge The council of Torvala has met for a second time.\n${FIT}`, title)).toBe(
    FIT,
  )
})

test('summarise() keeps sentences that only resemble clutter', () => {
  for (const text of [
    'Readers of the old town library will find 3,000 more books on its shelves from May.',
    'The council said it would spend 2.5 million on the bridge: lorries had damaged it badly.',
    'Jane Example is the first woman to lead the council of Torvala in its long history.',
    'Youth clubs in the old town will be open until midnight from the first of January.',
  ])
    expect(of(text)).toBe(text)
})

test.each([
  ['Hindi', 'शहर ने ग्यारह महीने की मरम्मत के बाद अपना सबसे पुराना प्रकाशस्तंभ खोल दिया। लगभग चार सौ लोग मीनार पर चढ़े।'],
  ['Bengali', 'শহরটি এগারো মাসের মেরামতের পর তার বাতিঘর আবার খুলে দিয়েছে। প্রায় চারশ মানুষ মিনারে ওঠেন।'],
  [
    'Urdu',
    'شہر نے گیارہ ماہ کی مرمت کے بعد منگل کو اپنا سب سے پرانا مینار کھول دیا۔ تقریبا چار سو لوگ مینار پر چڑھے۔',
  ],
  ['Thai', 'เมืองเปิดประภาคารที่เก่าแก่ที่สุดอีกครั้งในวันอังคารหลังจากซ่อมแซม มีผู้เข้าชมประมาณสี่ร้อยคน'],
  ['Chinese', '市政府周二重新开放了这座灯塔。约四百人在头两个小时登上了塔。'],
  ['Japanese', '市は火曜日、11か月の修理を終えた灯台を再び公開した。最初の2時間で約400人が訪れた。'],
  ['Korean', '시는 화요일 11개월의 수리를 마친 등대를 다시 열었다. 처음 두 시간 동안 약 400명이 찾았다.'],
  ['Arabic', 'أعادت المدينة يوم الثلاثاء فتح أقدم منارة فيها بعد أعمال الترميم. وصعد إليها نحو أربعمئة شخص.'],
  ['Russian', 'Город во вторник снова открыл свой самый старый маяк. На башню поднялись около 400 человек.'],
  ['Turkish', 'Kent salı günü en eski deniz fenerini yeniden açtı. Kuleye yaklaşık 400 kişi çıktı.'],
  ['Chinese, in one short sentence', '市政府周二重新开放了全市最古老的灯塔。'],
  [
    'Japanese with a Latin name',
    'この大雪で新幹線は運転を見合わせている。JR東海によると、再開は午後になる見通しだ。',
  ],
  [
    'Hindi that begins with "this year"',
    'इस साल मानसून केरल में पाँच दिन देर से पहुँचेगा, मौसम विभाग ने मंगलवार को कहा।',
  ],
  ['Dutch', 'Het treinverkeer rond de stad ligt zeker tot vanavond stil door een storing.'],
  ['Polish', 'Most nad rzeką zostanie zamknięty od poniedziałku na trzy miesiące.'],
  ['Swedish', 'Den äldsta fyren i staden öppnade på tisdagen efter elva månaders renovering.'],
  ['Portuguese', 'A cidade reabriu na terça-feira o seu farol mais antigo após onze meses de obras.'],
  ['Spanish', 'La ciudad reabrió el martes su faro más antiguo tras once meses de obras.'],
  ['French', 'La ville a rouvert mardi son plus ancien phare après onze mois de travaux.'],
  ['German', 'Das älteste Leuchtfeuer der Stadt ist seit Dienstag wieder für Besucher offen.'],
  [
    'Vietnamese',
    'Thành phố hôm thứ Ba đã mở cửa lại ngọn hải đăng lâu đời nhất sau mười một tháng sửa chữa.',
  ],
  ['Persian', 'شهر روز سه‌شنبه قدیمی‌ترین فانوس دریایی خود را پس از یازده ماه تعمیر بازگشایی کرد.'],
  ['Hebrew', 'העירייה פתחה מחדש ביום שלישי את המגדלור העתיק ביותר אחרי אחד עשר חודשי שיפוץ.'],
  ['Greek', 'Ο δήμος άνοιξε ξανά την Τρίτη τον παλαιότερο φάρο του ύστερα από έντεκα μήνες εργασιών.'],
  ['Amharic', 'ከተማዋ ከአሥራ አንድ ወራት ጥገና በኋላ ማክሰኞ ዕለት ጥንታዊውን የመብራት ቤት ዳግም ከፈተች።'],
])('summarise() finds sentences in %s', (_, text) => {
  expect(of(text)).toBe(text)
})

test('summarise() continues into the next paragraph while there is room', () => {
  const text = `${FIT}\nThe council will decide on Tuesday what becomes of the road.\n${'It was long. '.repeat(20)}`
  expect(of(text)).toMatch(/^The old bridge .* becomes of the road\. (?:It was long\. ?)+$/)
})

test('summarise() skips background that the other reports do not mention', () => {
  const event = 'Divers found the anchor of the sunken ship Meskanda off the coast of Torvala on Monday.'
  const background = 'The old town of Harrow has been known for its boats and its museums for many centuries.'
  const articles = [
    anArticle({ id: 'a', text: `${background}\n${event}` }),
    anArticle({
      id: 'b',
      text: `The anchor of the sunken ship Meskanda was found off Torvala by divers on Monday.`,
    }),
    anArticle({
      id: 'c',
      text: `Divers said on Monday that they found the anchor of the Meskanda near Torvala.`,
    }),
  ]
  expect(summarise(aStory(articles), { title: 'Something else' }).text).not.toContain(background)
})

test.each([
  '• The diary covers forty years\n• It was found in an attic\n• The price was high\n• It will be scanned\n• All of it',
  'UPDATE 3:15 pm: The trust has confirmed the opening hours of the whole week.',
  'Our journalism needs your support. Please donate today so that we can go on reporting.',
  "Editor's note: The trust has corrected the opening hours of the whole week.",
])('summarise() skips "%s"', (note) => {
  expect(of(`${note}\n${FIT}`)).toBe(FIT)
})

test('sentencesOf() ends a sentence at a word that is an abbreviation only in other languages', () => {
  expect(sentencesOf('The council said no. The mayor said that she liked art. They left.')).toEqual([
    'The council said no.',
    'The mayor said that she liked art.',
    'They left.',
  ])
  expect(sentencesOf('It is in No. 5 of the list. It was Sat. 3 May.')).toHaveLength(2)
})

test.each([
  ['This release of the harbour software repairs fourteen faults.', 'en'],
  ['We have released version 4.2 of the harbour software.', 'en'],
  ['Diese Brücke bleibt bis zum Sommer für Lastwagen gesperrt.', 'de'],
  ['Nous avons fermé le pont aux camions jusqu’à cet été.', 'fr'],
])('summarise() accepts the opening of an official notice: %s', (text, language) => {
  expect(summarise(aStory([anArticle({ text, language })]), { title: 'Something else' }).text).toBe(text)
})

test('summarise() opens with a later sentence that names its subject rather than with one that refers back', () => {
  const named = 'The harbour office will pay for the repairs to the old lighthouse.'
  const title = 'Ada Marsh leaves harbour office'
  const opening = 'Ada Marsh leaves harbour office.'
  expect(of(`${opening} By then half of them had gone to sea, she said. ${named}`, title)).toBe(named)
  expect(of(`${opening} On Monday she leaves for a port in the north.`, title)).toBe(
    'On Monday she leaves for a port in the north.',
  )
})

test.each([
  ['en', 'After all, nobody had asked the council about the lighthouse before Monday.'],
  ['de', 'Jedoch hatte vor Montag niemand den Rat nach dem Leuchtturm gefragt, sagte Marsh.'],
  ['fr', 'Celle-ci avait fermé le phare en janvier pour des travaux de onze mois.'],
  ['es', 'Por su parte, el ayuntamiento cerró el faro en enero por obras de once meses.'],
  ['nl', 'Daarnaast sloot de stad de vuurtoren in januari voor elf maanden herstel.'],
  ['pl', 'Ponadto miasto zamknęło latarnię w styczniu na jedenaście miesięcy remontu.'],
  ['sv', 'Dessutom stängde staden fyren i januari för elva månaders renovering.'],
  ['tr', 'Ancak kent, feneri ocak ayında on bir aylık onarım için kapatmıştı.'],
  ['ar', 'وأضاف أن المدينة أغلقت المنارة في يناير لأعمال ترميم استمرت أحد عشر شهرا.'],
  ['hi', 'उन्होंने कहा कि शहर ने जनवरी में प्रकाशस्तंभ को ग्यारह महीने की मरम्मत के लिए बंद किया था।'],
  ['zh', '他说，市政府一月份关闭了灯塔，进行为期十一个月的维修工程。'],
  ['ja', '同社によると、灯台は1月から11か月の修理のため閉鎖されていた。'],
  ['ko', '그는 시가 1월에 열한 달의 수리를 위해 등대를 닫았다고 말했다.'],
])('summarise() does not begin with a sentence in "%s" that refers back: %s', (language, text) => {
  expect(summarise(aStory([anArticle({ text, language })]), { title: 'Something else' }).text).toBe('')
})

test('summarise() opens with "He" as a name and with "Das" as an article', () => {
  const named = 'He Jiankui, the lead researcher, told a court in Torvala that he had not asked the parents.'
  const pair = 'Das Ehepaar Marsh aus Torvala kommt seit 1987 und zahlt bald für den Winter der anderen.'
  expect(of(named)).toBe(named)
  expect(summarise(aStory([anArticle({ text: pair, language: 'de' })]), { title: 'Gäste' }).text).toBe(pair)
})

test('summarise() does not open with a surname that an earlier sentence introduced', () => {
  const title = 'Lighthouse reopens after repairs'
  const opening = 'Lighthouse reopens after repairs led by Ada Marsh and her team.'
  const later = 'The harbour office will pay for the last repairs to the stairs and the lamp.'
  expect(of(`${opening} Marsh said the lamp had been broken for eleven months. ${later}`, title)).toBe(later)
  expect(of(`${opening} Torvala said the lamp had been broken for eleven months.`, title)).toBe(
    'Torvala said the lamp had been broken for eleven months.',
  )
})

test('summarise() does not open with a noun that only an omitted sentence introduced', () => {
  const opening = 'Lighthouse opens after a firm from the north found the broken lamp.'
  const later = 'Visitors may climb to the lamp every day from nine until the light goes.'
  const text = `${opening} The firm will now repair the stairs of the tower as well. ${later}`
  expect(of(text, 'Lighthouse opens after a firm from the north found the broken lamp')).toBe(
    `The firm will now repair the stairs of the tower as well. ${later}`,
  )
  expect(of(text, 'Lighthouse opens after lamp from the north found broken')).toBe(later)
})

test.each([
  ['en', 'Nineteen were found at the pier, and the rest in the sheds behind the old lighthouse.'],
  ['fr', 'Dix-neuf n’existent pas sous ce nom, selon les registres du port et de la capitainerie.'],
  ['de', 'Am Abend lagen 164 Stück auf Paletten im Feuerwehrhaus hinter dem alten Leuchtturm.'],
])('summarise() does not open with a number without its noun in the language "%s"', (language, sentence) => {
  const opening = 'Lighthouse reopens after repairs.'
  const later = 'Torvala pays for the repairs of the lamp and the stairs, the harbour office said.'
  const text = `${opening} ${sentence} ${later}`
  expect(summarise(aStory([anArticle({ text, language })]), { title: opening }).text).toBe(later)
})

test('summarise() ends before a pronoun for people whom the summary does not mention', () => {
  const opening = '“We had bought a lorry to fetch the bread,” the keeper of the archive says about it.'
  const people = 'The way back to the old archive took the harbour office fourteen months.'
  const several = 'They copied every page by hand.'
  expect(of(`${opening} ${people} ${several}`, opening)).toBe(people)
  expect(of(`${opening} Eleven clerks of the harbour office went back. ${several}`, opening)).toBe(
    `Eleven clerks of the harbour office went back. ${several}`,
  )
})

test('summarise() omits the heading of a box between two sentences', () => {
  const before = 'Keepers at Torvala saw a ship behind the island through the bent light of the sea.'
  const after = 'Mirages appear if warm air lies on cold water, and ships seem to float in the sky.'
  expect(of(`${before} WHAT IS A MIRAGE? ${after}`)).toBe(`${before} ${after}`)
})

test('summarise() omits a caption between two sentences', () => {
  const second = 'The council will decide on Tuesday what becomes of the road.'
  expect(of(`${FIT}\nImage 3 of 8 shows the bridge.\n${second}`)).toBe(`${FIT} ${second}`)
  expect(of(`${FIT}\nImage 3 of 8 shows the bridge.\nHe will decide on Tuesday.`)).toBe(FIT)
})

test('summarise() keeps the sentences of a quotation together', () => {
  const text = '“The lamp is old. The stairs are worn. The view is the best on the coast,” said Ada Marsh.'
  expect(of(text)).toBe(text)
})

test('summarise() ends before a first-person sentence whose speaker is unknown', () => {
  expect(of(`${FIT} We want to thank everybody who wrote to us.`)).toBe(FIT)
  const notice = 'We have closed the old bridge to lorries. We want to thank everybody who wrote to us.'
  expect(of(notice)).toBe(notice)
})

test('summarise() accepts a text that consists only of a quotation', () => {
  const text = '“I have never seen the harbour as full of boats as on this Sunday.”'
  expect(of(text, 'Ada Marsh on the regatta')).toBe(text)
})

test('summarise() prefers a passage with the words of the headline if the reports agree on several passages', () => {
  const asked = 'Divers asked on Monday for a larger boat to look for the ship that sank off Torvala.'
  const found = 'Divers found the anchor on Monday when they looked for the ship that sank off Torvala.'
  const articles = [asked, found, 'Torvala: a ship sank.'].map((text, i) => anArticle({ id: `a${i}`, text }))
  expect(summarise(aStory(articles), { title: 'Anchor found' }).text).toBe(found)
})

test('summarise() ends before a surname that only an omitted sentence introduces', () => {
  const opening = 'Lighthouse reopens after repairs led by Ada Marsh and her team.'
  const text = `${opening} ${FIT} Marsh said the lamp had been broken for eleven months.`
  expect(of(text, 'Lighthouse reopens after repairs')).toBe(FIT)
  expect(of(text, 'Lighthouse reopens after repairs led by Ada Marsh')).toBe(
    `${FIT} Marsh said the lamp had been broken for eleven months.`,
  )
})

test.each([
  'Well, that is good news for everybody on the coast, if the lamp stays whole.',
  'No, it is a bird in the lantern room of the lighthouse, keepers say.',
])('summarise() does not begin with "%s" below a headline that asks no question', (text) => {
  expect(of(`${text}\n${FIT}`)).toBe(FIT)
})

test('summarise() ends before a sentence about a person whom the summary does not mention', () => {
  const quoted = '"You do not plan for it, but the hall is there," she said.'
  const milk = 'Somebody brought milk, and somebody else brought a box of books for the children.'
  const named = 'The hall was opened by Donna Petty, who lives above it and has the only key.'
  const title = 'Families tell of a night'
  expect(of(`Families tell of a night. ${milk} ${quoted}`, title)).toBe(milk)
  expect(of(`Families tell of a night. ${named} ${quoted}`, title)).toBe(`${named} ${quoted}`)
})

test('summarise() prefers a report to a club’s own statement with the same facts', () => {
  const statement = 'On Monday we lost to Torvala in front of 611 people after a very good first half.'
  const report = 'On Monday Harrow lost to Torvala in front of 611 people after a very good first half.'
  const articles = [statement, report].map((text, i) => anArticle({ id: `a${i}`, text }))
  expect(summarise(aStory(articles), { title: 'Cup' }).text).toBe(report)
})

test.each(['EU ministers', 'IT experts'])(
  'summarise() does not mistake %s for the pronoun “eu” or “it”',
  (subject) => {
    const first = `${subject} agreed on the quotas for herring on Monday after nine hours.`
    const second = 'Fishing is to stop in the northern bay for the whole of next winter.'
    expect(of(`${first} ${second}`)).toBe(`${first} ${second}`)
    expect(of(`${second} ${first}`)).toBe(`${second} ${first}`)
  },
)

test.each([
  ['en', 'Separately, two guards were killed at the gate of the industrial estate on Sunday.'],
  ['de', 'Noch ein Fund am selben Tag: Auch in Karlsaue mussten am Donnerstag Menschen Abstand halten.'],
  ['fr', 'Un autre incident a eu lieu mardi soir dans le port de la ville, selon la préfecture.'],
  ['es', 'Otro incidente ocurrió el martes por la noche en el puerto, según la policía local.'],
  ['it', 'Un altro incidente è avvenuto martedì sera nel porto della città, secondo la polizia.'],
  ['pt', 'Outro incidente aconteceu na noite de terça no porto da cidade, segundo a polícia local.'],
  ['nl', 'Een andere aanvaring was dinsdagavond in de haven van de stad, volgens de politie.'],
  ['ar', 'من جانبه قال رئيس البلدية إن العمل سيبدأ في الربيع ويستمر أربعة أعوام على الأقل.'],
])(
  'summarise() does not begin with a sentence in "%s" that adds to something omitted: %s',
  (language, text) => {
    expect(summarise(aStory([anArticle({ text, language })]), { title: 'Tram' }).text).toBe('')
  },
)

test('summarise() avoids opening with a definite noun that neither the headline nor the sentence explains', () => {
  const filter = 'The filter can be sidestepped with one extra character, researchers found overnight.'
  const next = 'Whoever patched on Thursday is open again and must patch today.'
  expect(of(`${filter} ${next}`, 'Maker withdraws its update')).toBe(next)
  expect(of(`${filter} ${next}`, 'Maker withdraws its mail filter')).toBe(`${filter} ${next}`)
  expect(of(filter, 'Maker withdraws its update')).toBe(filter)
})

test.each([
  ['en', 'The roof of the old mill was lifted off by the storm on Sunday.', 'Nobody was hurt that night.'],
  ['en', 'The police were called to the harbour shortly before midnight.', 'Nobody was hurt that night.'],
  ['en', 'The Norwegian owner will close the mill by the end of summer.', 'Two hundred people work there.'],
  [
    'de',
    'Die Feuerwehr war mit sechzig Helfern bis zum Morgen dort.',
    'Niemand wurde in der Nacht verletzt.',
  ],
  ['de', 'Das Gelände der früheren Gießerei hat einen neuen Eigentümer.', 'Ein Preis wurde nicht genannt.'],
  [
    'fr',
    'Le gouvernement a présenté mardi un plan de dix milliards.',
    'Aucune date n’a été fixée pour le vote.',
  ],
  [
    'fr',
    'Le toit de l’ancienne usine a été emporté par la tempête.',
    'Personne n’a été blessé dans la nuit.',
  ],
])(
  'summarise() opens with a definite noun in "%s" that needs no introduction: %s',
  (language, first, second) => {
    const story = aStory([anArticle({ text: `${first} ${second}`, language })])
    expect(summarise(story, { title: 'A long weekend' }).text).toBe(`${first} ${second}`)
  },
)

test('summarise() ends before a definite noun that neither the headline nor the summary introduces', () => {
  const first = 'At the end of the day four people with buckets are left.'
  expect(of(`${first} The beast is alive, but breathes only now and then.`, 'A long wait')).toBe(first)
  expect(
    of(`${first} The beast is alive, but breathes only now and then.`, 'A long wait for a beast'),
  ).toMatch('breathes only')
})

test('summarise() begins an opinion with its first sentence even if it is in the first person', () => {
  const text =
    'My daughter fell from her bunk bed at eleven at night. We were at the hospital in six minutes, and home at one. Overnight care is cheaper than the alternative, whatever a spreadsheet says.'
  expect(of(text, 'Opinion: Nobody breaks an arm by appointment')).toMatch(/^My daughter/)
})

test('summarise() accepts a first sentence that answers the headline or quotes a named speaker', () => {
  const answer =
    'Not with the defenders of last year, as we know by now. Take the captain away and nobody talks.'
  expect(of(answer, 'How do you replace a captain?')).toBe(answer)
  expect(of(answer, 'Captain leaves')).not.toBe(answer)
  const quotation =
    '"We left because we feared our own growth," says Miriam Oduya, who leads the team of a parcel firm.'
  expect(of(quotation, 'A field report')).toBe(quotation)
})

test('summarise() prefers a report that introduces a person by their full name', () => {
  const articles = [
    anArticle({
      key: 'a',
      title: 'Captain needs operation',
      text: 'Joe Hathersage may not be back until October.',
    }),
    anArticle({
      key: 'b',
      title: 'Update on Joe Hathersage',
      text: 'Joe has today seen a specialist, and may not be back until October after an operation.',
    }),
  ]
  expect(summarise(aStory(articles), { title: 'Captain needs operation' }).from).toBe('a')
})

test('summarise() avoids a report that begins with a reference to something unknown', () => {
  const articles = [
    anArticle({
      key: 'a',
      text: 'After the ballot was over, the village took the rule to a court of the state.',
    }),
    anArticle({
      key: 'b',
      text: 'Villagers want to overturn a new rule for holiday homes in a court of the state.',
    }),
  ]
  expect(summarise(aStory(articles), { title: 'Owners go to court' }).from).toBe('b')
})

test('summarise() prefers a sentence in the first person to one about an unknown person', () => {
  const text =
    'His neighbours thought that he was good at chess. If the prosecutors are right, he was also good at finding lost computers. We should talk about what a student earns at the till.'
  expect(of(text, 'Second floor, two phones')).toBe('We should talk about what a student earns at the till.')
})
