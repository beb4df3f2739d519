import { describe, expect, test } from 'vitest'
import { cleanText } from '../../../src/articles/cleaning/clean.ts'
import { HARBOUR } from './samples.ts'

const [P1, P2, , P3, P4] = HARBOUR
const textsOf = (lines: readonly string[], hints = {}) =>
  cleanText(lines.join('\n'), hints).blocks.map(({ text }) => text)

describe('cleanText() drops boilerplate added by feeds and publishing platforms', () => {
  test.each([
    'The post Harbour pays for late ferries appeared first on Tide Post.',
    'This article was originally published on Tide Post.',
    'This story first appeared in Tide Post.',
    'Posted in Coast by Ada Lind',
    'Comments (3) | Permalink',
    'Reblogged from Coast',
    'You received this email because you subscribed to Coast.',
    'Add Tide Post as a preferred source on Google',
    'Der Beitrag Hafen zahlt erschien zuerst auf Tide Post.',
    'L’article Le port paie est apparu en premier sur Tide Post.',
    'La entrada El puerto paga se publicó primero en Tide Post.',
    'Article URL: https://tide.example/late',
    'Points: 120',
    '# Comments: 34',
    'submitted by /u/seagull99 to r/harbour [link] [comments]',
    'Continue reading on Medium »',
    'Harbour pays was originally published in Tide on Medium, where people are continuing the conversation by highlighting and responding to this story.',
    'Thanks for reading Tide Letters! Subscribe for free to receive new posts and support my work.',
    'Tide Letters is a reader-supported publication. To receive new posts, become a subscriber.',
    'This is a public episode. If you would like to discuss this with other subscribers, visit tide.example',
    'Unlocked for free with the code TIDE',
    'Read the full story at Tide Post',
    'Continue reading Harbour pays for late ferries at Tide Post.',
    'Visit the link for more details. [Read More...]',
    'Discuss on Hacker News',
    '[link] [comments]',
    'Like Loading...',
    'https://tide.example/late/ferries',
    '[button link="https://tide.example/send" type="big"] Send us yours[/button]',
  ])('cleanText() drops the boilerplate line "%s"', (line) => {
    expect(textsOf([P1, P2, P3, P4, line])).toEqual([P1, P2, P3, P4])
  })
})

describe('cleanText() drops boilerplate below and between paragraphs', () => {
  test.each([
    ['a feedback widget', ['Was this helpful?', 'Yes No']],
    ['a feedback widget on several lines', ['Was this article helpful?', 'Yes', 'No']],
    [
      'the fields of a comment form',
      ['Leave a Reply', 'Comment *', 'Name *', 'Email *', 'Website', 'Post Comment'],
    ],
    [
      'slideshow controls',
      ['Buy Photo', 'Wait 1 second to continue.', 'Show Thumbnails', 'Last SlideNext Slide'],
    ],
    ['a paywall notice', ['To read the full story, subscribe or sign in.', '€1 for the first month']],
    [
      'the key events of a live blog',
      ['Key events', '4h ago Ferries cancelled', 'Show key events only', 'From 4h ago'],
    ],
    [
      'the notes of a comment form',
      ['Your email address will not be published. Required fields are marked *', 'Post Comment'],
    ],
    [
      'an appeal for donations',
      ['Our journalism needs your support. Please donate today so that we can go on.'],
    ],
    ['a newsletter prompt', ['Want more stories like this? Sign up for our newsletter.']],
    ['a photo caption', ['Ada Lind stands on the pier on Tuesday. — Picture by Jo Reed']],
  ])('cleanText() drops %s between paragraphs', (_, lines) => {
    expect(textsOf([P1, P2, ...lines, P3, P4])).toEqual([P1, P2, P3, P4])
  })

  test('cleanText() drops readers’ comments and the names of the commenters', () => {
    const comments = ['Comments', 'Sort by newest', 'seagull99', '2 hours ago', 'Great news!', 'Reply', '12']
    expect(textsOf([P1, P2, ...comments, 'gullhater', '3 hours ago', 'Waste of money.', 'Reply'])).toEqual([
      P1,
      P2,
    ])
  })

  test('cleanText() keeps an article’s text below the subhead "Comments"', () => {
    expect(textsOf([P1, 'Comments', P2, P3])).toContain(P3)
  })

  test.each([
    'Ada Lind is the harbour correspondent of the Tide Post.',
    'Jon Berg covers ports and ferries for the Tide Post.',
    'Follow Ada Lind on Twitter @adalind',
    'Ada Lind ist Redakteurin der Tide Post.',
    'This article was updated on 3 March to correct the number of ferries.',
    "Editor's note: an earlier version misstated the number of ferries.",
  ])('cleanText() drops a closing line about the author or a correction: %s', (line) => {
    expect(textsOf([P1, P2, P3, line])).toEqual([P1, P2, P3])
  })

  test('cleanText() keeps a paragraph about an author in the middle of the text', () => {
    const line = 'Ada Lind is the editor of the Tide Post and was on one of the late ferries.'
    expect(textsOf([P1, line, P2, P3, P4])).toContain(line)
  })

  test('cleanText() drops an editor’s note before the lede', () => {
    expect(textsOf(["Editor's note: the number of ferries was corrected.", P1, P2])).toEqual([P1, P2])
  })
})

test('cleanText() drops a place name on its own line below the byline', () => {
  expect(textsOf(['By Ada Lind, Harbour correspondent', 'Eastmere', P1, P2])).toEqual([P1, P2])
})

test('cleanText() drops a navigation menu above the title', () => {
  const lines = ['A&E', 'Eat + Drink', 'Obits', 'Harbour pays for late ferries', P1, P2]
  expect(textsOf(lines, { title: 'Harbour pays for late ferries' })).toEqual([P1, P2])
})

test('cleanText() keeps a prefix such as "Watch:" in the headline of a related article', () => {
  const { related } = cleanText(
    [...HARBOUR, 'Related Stories', 'Watch: Ferries turn in the storm', 'Herring fair opens'].join('\n'),
  )
  expect(related).toEqual(['Watch: Ferries turn in the storm', 'Herring fair opens'])
})

test('cleanText() keeps a question as a subhead', () => {
  const { blocks } = cleanText([P1, 'Who pays for the ferries?', P2].join('\n'))
  expect(blocks[1]).toEqual({ kind: 'subhead', text: 'Who pays for the ferries?' })
})

test('cleanText() keeps a refrain that appears three times', () => {
  const refrain = 'Oh carry me over the bridges of the city where nobody knows my name'
  const song = [
    P1,
    'I counted all the windows',
    refrain,
    'The baker shut the shutters',
    refrain,
    'The river took the road',
    refrain,
  ]
  expect(textsOf(song)).toEqual(song)
})

test('cleanText() keeps every recipe on a page even if all of them share a step', () => {
  const step =
    'Stir the flour into the warm milk until no lumps are left and let it rest for an hour in a cool place.'
  const towns = ['Halden', 'Eastmere', 'Torvala', 'Castern', 'Wickford', 'Sallow', 'Harrow', 'Velar']
  const recipes = towns.flatMap((town, i) => [
    `${town} bakes these ${'thin and golden '.repeat(i)}cakes for its fishermen whenever a boat comes home.`,
    step,
    `Serve them with ${i + 2} kinds of jam ${'from the hills of the north '.repeat(i)}as ${town} has always done.`,
  ])
  expect(textsOf(recipes)).toEqual(recipes)
})

test.each([
  [
    'ar',
    'أعادت المدينة يوم الثلاثاء فتح منارتها بعد أحد عشر شهرا من الترميم.',
    [
      'اقرأ أيضا: ارتفاع أسعار العبارات',
      'الصورة: رويترز',
      'شارك',
      'اشترك في نشرتنا البريدية',
      'إعلان',
      'مواضيع ذات صلة',
      'ارتفاع أسعار العبارات',
    ],
  ],
  [
    'pl',
    'Latarnia morska w Ustce została we wtorek ponownie otwarta po jedenastu miesiącach.',
    [
      'Czytaj też: Ceny promów wzrosną',
      'Fot. Jan Kowal/PAP',
      'Udostępnij',
      'Zapisz się do newslettera',
      'Reklama',
      'Polecane artykuły',
      'Ceny promów wzrosną',
    ],
  ],
  [
    'tr',
    'Kent, on bir aylık onarımın ardından en eski deniz fenerini salı günü yeniden açtı.',
    [
      'Ayrıca okuyun: Feribot fiyatları arttı',
      'Fotoğraf: Ali Kaya/AA',
      'Paylaş',
      'E-bültenimize abone olun',
      'Reklam',
      'İlgili Haberler',
      'Feribot fiyatları arttı',
    ],
  ],
  [
    'sv',
    'Staden öppnade på tisdagen sin äldsta fyr igen efter elva månaders reparationer.',
    [
      'Läs också: Färjorna blir dyrare',
      'Foto: Jan Berg/TT',
      'Dela',
      'Prenumerera på vårt nyhetsbrev',
      'Annons',
      'Relaterade artiklar',
      'Färjorna blir dyrare',
    ],
  ],
  [
    'ru',
    'Город во вторник снова открыл свой самый старый маяк после одиннадцати месяцев ремонта.',
    [
      'Читайте также: Паромы подорожают',
      'Фото: Иван Петров/ТАСС',
      'Поделиться',
      'Подпишитесь на нашу рассылку',
      'Реклама',
      'Читайте также',
      'Паромы подорожают',
    ],
  ],
  [
    'hi',
    'शहर ने ग्यारह महीने की मरम्मत के बाद मंगलवार को अपना सबसे पुराना प्रकाशस्तंभ फिर से खोल दिया।',
    [
      'यह भी पढ़ें: नाव का किराया बढ़ेगा',
      'फोटो: पीटीआई',
      'शेयर करें',
      'हमारे न्यूज़लेटर की सदस्यता लें',
      'विज्ञापन',
      'संबंधित खबरें',
      'नाव का किराया बढ़ेगा',
    ],
  ],
  [
    'zh',
    '经过十一个月的维修之后，市政府在周二重新开放了这座城市最古老的灯塔。',
    [
      '相关阅读：渡轮票价上涨',
      '图片来源：新华社',
      '分享',
      '订阅我们的通讯',
      '广告',
      '相关新闻',
      '渡轮票价上涨',
    ],
  ],
  [
    'ja',
    '市は火曜日、11か月にわたる修理を終えた市内で最も古い灯台を再び一般に公開した。',
    [
      '関連記事：フェリー値上げ',
      '写真：ロイター',
      'シェアする',
      'ニュースレターに登録',
      '広告',
      '関連ニュース',
      'フェリー値上げ',
    ],
  ],
  [
    'ko',
    '시는 화요일 열한 달의 수리를 마친 시에서 가장 오래된 등대를 다시 시민에게 개방했다.',
    [
      '관련기사: 여객선 요금 인상',
      '사진=연합뉴스',
      '공유하기',
      '뉴스레터 구독하기',
      '광고',
      '관련 기사',
      '여객선 요금 인상',
    ],
  ],
  [
    'pt',
    'A cidade reabriu na terça-feira o seu farol mais antigo depois de onze meses de obras.',
    [
      'Leia também: Barcas ficam mais caras',
      'Foto: João Silva/Lusa',
      'Compartilhar',
      'Assine nossa newsletter',
      'Publicidade',
      'Leia também',
      'Barcas ficam mais caras',
    ],
  ],
])('cleanText() drops boilerplate lines in the language "%s"', (_, sentence, clutter) => {
  expect(textsOf([sentence, ...clutter])).toEqual([sentence])
})

test('cleanText() keeps the text after a list of related articles, and lists a repeated headline only once', () => {
  const list = ['Editor’s picks', 'Cup final kicks off an hour later', 'Why trams are never late']
  const text = [P1, P2, ...list, P3, 'Up next', 'Cup final kicks off an hour later'].join('\n')
  const { blocks, related } = cleanText(text)
  expect(blocks.map((block) => block.text)).toEqual([P1, P2, P3])
  expect(related).toEqual(['Cup final kicks off an hour later', 'Why trams are never late'])
})

test.each([
  'SORREL (AP) —',
  'MADRID (EFE).-',
  'View of the harbour on Monday. EFE/J. Sanz',
  'Terms of Use | Privacy Policy',
])('cleanText() removes the line "%s"', (line) => {
  expect(textsOf([line, P1 ?? '', P2 ?? ''])).toEqual([P1, P2])
})
