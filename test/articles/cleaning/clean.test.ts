import { describe, expect, test } from 'vitest'
import { type CleanHints, cleanText } from '../../../src/articles/cleaning/clean.ts'
import { HARBOUR, LEDE, RELATED } from './samples.ts'

const texts = (text: string, hints?: CleanHints) => cleanText(text, hints).blocks.map((block) => block.text)
const [P1, P2, SUBHEAD, P3, P4] = HARBOUR
const rule = (text: string, line: string) =>
  cleanText(text).dropped.find((dropped) => dropped.line === line)?.rule

test('cleanText() leaves a clean article unchanged', () => {
  expect(cleanText(HARBOUR.join('\n'))).toEqual({
    blocks: [
      { kind: 'paragraph', text: P1 },
      { kind: 'paragraph', text: P2 },
      { kind: 'subhead', text: SUBHEAD },
      { kind: 'paragraph', text: P3 },
      { kind: 'paragraph', text: P4 },
    ],
    related: [],
    credit: null,
    dropped: [],
    kept: null,
  })
})

describe('cleanText() removes repeated article bodies', () => {
  test.each([
    ['twice', [...HARBOUR, ...HARBOUR]],
    ['three times', [...HARBOUR, ...HARBOUR, ...HARBOUR]],
    ['again without the lede', [...HARBOUR, ...HARBOUR.slice(1)]],
    ['with each paragraph doubled', HARBOUR.flatMap((line) => [line, line])],
    [
      'again with different quotes and spaces',
      [...HARBOUR, ...HARBOUR.map((line) => line.replace(/[“”]/g, '"').replace(/ /g, '  '))],
    ],
    [
      'again with one word changed',
      [...HARBOUR, ...HARBOUR.map((line) => line.replace('eleven ferries', '11 ferries'))],
    ],
    ['twice with share buttons in between', [...HARBOUR, 'Share', 'Facebook', 'Copy link', ...HARBOUR]],
    ['twice with related articles in between', [...HARBOUR, 'Related Stories', ...RELATED, ...HARBOUR]],
    ['again on one line', [...HARBOUR, [P1, P2, P3, P4].join(' ')]],
    ['first on one line', [[P1, P2, P3, P4].join(' '), ...HARBOUR]],
    ['first without the lede, then complete with a byline', [P2, SUBHEAD, P3, P4, 'By Ada Lind', ...HARBOUR]],
    [
      'again with truncated paragraphs',
      [...HARBOUR, `${P2.slice(0, 60)}…`, `${P3.slice(0, 70)}...`, `${P4.slice(0, 50)} […]`],
    ],
    ['after its truncated lede', [`${P1.slice(0, 60)}…`, 'Read more', ...HARBOUR]],
    [
      'after a copy with a truncated paragraph',
      [P1, `${P2.slice(0, 60)}... Read more`, SUBHEAD, P3, P4, ...HARBOUR],
    ],
  ])('cleanText() keeps one copy of an article body that appears %s', (_, lines) => {
    expect(texts(lines.join('\n'))).toEqual([...HARBOUR])
  })

  test('cleanText() keeps a refrain that is repeated between other lines', () => {
    const song = [
      'They rowed past the mill.',
      'Pull, my lads.',
      'They rowed past the weir.',
      'Pull, my lads.',
      LEDE,
    ]
    expect(texts(song.join('\n'))).toEqual(song)
  })

  test('cleanText() keeps a question that an interviewer repeats', () => {
    const question =
      'Which book have you read more than once, and what made you take it down from the shelf again?'
    const interview = [question, LEDE, P2, 'Anna Brandt, baker', question, P3, P4]
    expect(texts(interview.join('\n'))).toEqual(interview)
  })
})

describe('cleanText() moves lists of related articles out of the text', () => {
  test.each([
    ['You may also like', RELATED],
    ['MOST READ', RELATED.map((line, i) => `${i + 1}. ${line}`)],
    ['Related articles:', RELATED.map((line) => `• ${line}`)],
    ['More from the Tide Post', RELATED.flatMap((line) => [line, '4 min read'])],
    ['Das könnte Sie auch interessieren', RELATED],
    ['À lire aussi', RELATED.flatMap((line) => [line, 'Il y a 3 heures'])],
    ['Te puede interesar', RELATED],
    ['Leggi anche', RELATED],
  ])('cleanText() moves the list under "%s" to the related articles', (heading, lines) => {
    const cleaned = cleanText([...HARBOUR, heading, ...lines].join('\n'))
    expect(cleaned.related).toEqual([...RELATED])
    expect(cleaned.blocks.map((block) => block.text)).toEqual([...HARBOUR])
  })

  test('cleanText() keeps paragraphs under the subhead "You May Also Like"', () => {
    expect(texts([P1, P2, 'You May Also Like', P3, P4].join('\n'))).toEqual([
      P1,
      P2,
      'You May Also Like',
      P3,
      P4,
    ])
  })

  test('cleanText() keeps a number that is part of a headline', () => {
    const headlines = ['10 ways to mend a net', '1. FC Halden wins the cup']
    expect(cleanText([...HARBOUR, 'Top stories', ...headlines].join('\n')).related).toEqual(headlines)
  })
})

describe('cleanText() moves references to related articles out of the text', () => {
  test.each([
    'Also read: Net menders go on strike',
    'READ MORE | Net menders go on strike',
    '(Also Read – Net menders go on strike)',
    'Lesen Sie auch: Net menders go on strike',
    'À lire aussi : Net menders go on strike',
    'Lea también: Net menders go on strike',
    '>> See also: Net menders go on strike',
  ])('cleanText() moves the reference "%s" to the related articles', (pointer) => {
    const cleaned = cleanText([P1, P2, pointer, P3, P4].join('\n'))
    expect(cleaned.related).toEqual(['Net menders go on strike'])
    expect(cleaned.blocks.map((block) => block.text)).toEqual([P1, P2, P3, P4])
  })

  test.each([
    'Also read into the minutes was a protest by the net menders of the north quay.',
    'Read more slowly, the contract says the opposite of what the board announced.',
    'Related charges against the harbour master were dropped in the spring of 2019.',
  ])(
    'cleanText() keeps a sentence that merely starts like a reference to a related article: %s',
    (sentence) => {
      expect(texts([P1, sentence, P2].join('\n'))).toEqual([P1, sentence, P2])
    },
  )
})

describe('cleanText() extracts the credit of a news agency or reporters', () => {
  test.each([
    '(Reuters)',
    '– dpa',
    'AFP',
    '(With inputs from PTI)',
    '(With agency inputs)',
    '(Reporting by Ada Lind and Jon Berg; Editing by Ros Hale)',
    'Con información de EFE',
    '(avec AFP)',
    'mit Material der dpa',
    'The Associated Press contributed to this report.',
    'Copyright 2026 The Associated Press. All rights reserved.',
  ])('cleanText() extracts the credit "%s"', (credit) => {
    const cleaned = cleanText([...HARBOUR, credit].join('\n'))
    expect(cleaned.credit).toBe(credit)
    expect(cleaned.blocks.map((block) => block.text)).toEqual([...HARBOUR])
  })

  test('cleanText() finds no credit in a byline, a dateline or a sentence about an agency', () => {
    const sentence = 'With reports of fire on the pier still coming in, the agency closed both gates.'
    const dateline = `SANDGATE (Reuters) - ${LEDE}`
    const cleaned = cleanText(['By Ada Lind', dateline, sentence].join('\n'))
    expect(cleaned.credit).toBeNull()
    expect(cleaned.blocks.map((block) => block.text)).toEqual([dateline, sentence])
  })
})

test.each([
  ['Share this article', 'share'],
  ['Facebook | X | LinkedIn', 'share'],
  ['We use cookies to make this site better for you.', 'cookies'],
  ['Wir verwenden Cookies, um unser Angebot zu verbessern.', 'cookies'],
  ['Nous utilisons des cookies pour améliorer nos services.', 'cookies'],
  ['Utilizamos cookies propias y de terceros.', 'cookies'],
  ['Sign up for our daily newsletter', 'newsletter'],
  ['Abonnieren Sie unseren Newsletter', 'newsletter'],
  ['Already a subscriber? Log in', 'paywall'],
  ['Download our app', 'app'],
  ['ADVERTISEMENT', 'advert'],
  ['Story continues below', 'advert'],
  ['Weiterlesen nach der Anzeige', 'advert'],
  ['Publicité', 'advert'],
  ['12:45 GMT', 'clock'],
  ['Updated 3 hours ago', 'stamp'],
  ['Veröffentlicht am 3. März 2026 um 07:40 Uhr', 'stamp'],
  ['Publié le 3 mars 2026 à 7h40', 'stamp'],
  ['Publicado el 3 de marzo de 2026', 'stamp'],
  ['4 min read', 'reading time'],
  ['Temps de lecture : 4 min', 'reading time'],
  ['By Ada Lind, Harbour correspondent', 'byline'],
  ['Written by Ada Lind', 'byline'],
  ['A heron on the pier. Photo: Jon Berg / Tide Post', 'photo'],
  ['Foto: Jon Berg/dpa', 'photo'],
  ['Comments (12)', 'comments'],
  ['© 2026 Tide Post. All rights reserved.', 'rights'],
  ['Home > News > Harbour', 'breadcrumb'],
])('cleanText() drops "%s" under the rule "%s"', (line, expected) => {
  expect(rule([P1, P2, line, P3, P4].join('\n'), line)).toBe(expected)
})

test.each([
  'Share this article on Facebook',
  'Share this on Twitter',
  'Click to share on WhatsApp',
  'Click to share on X (Opens in new window)',
  'Click to email a link to a friend (Opens in new window)',
  'Click to print (Opens in new window)',
  'Share on LinkedIn (Opens in new window)',
  'Print (Opens in new window)',
  'Artikel auf Facebook teilen',
  'Klick, um auf X zu teilen (Wird in neuem Fenster geöffnet)',
  'Klicken, um auf WhatsApp zu teilen (Wird in neuem Fenster geöffnet)',
  'Klicken, um einem Freund einen Link per E-Mail zu senden (Wird in neuem Fenster geöffnet)',
  'Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)',
  'Partager cet article sur Facebook',
  'Cliquez pour partager sur X(ouvre dans une nouvelle fenêtre)',
  'Cliquer pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)',
  'Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)',
  'Compartir este artículo en Facebook',
  'Haz clic para compartir en WhatsApp (Se abre en una ventana nueva)',
  'Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)',
  'Haz clic para imprimir (Se abre en una ventana nueva)',
])('cleanText() drops the share button "%s"', (line) => {
  expect(rule([P1, P2, line, P3, P4].join('\n'), line)).toBe('share')
})

test.each([
  'Share prices on X fell after the harbour board had met',
  'Click to share on X is a label that few readers ever press',
  'Teilen auf Facebook bringt dem Hafenamt kaum Leser',
])('cleanText() keeps "%s", which merely starts like a share button', (line) => {
  expect(texts([P1, P2, line, P3, P4].join('\n'))).toContain(line)
})

test('cleanText() drops lines that repeat the title or the site name', () => {
  const lines = ['The Tide Post', 'Harbour pays for late ferries | The Tide Post', ...HARBOUR]
  const hints = { title: 'Harbour pays for late ferries', source: 'The Tide Post' }
  expect(texts(lines.join('\n'), hints)).toEqual([...HARBOUR])
})

test('cleanText() removes invisible characters', () => {
  expect(texts('\uFEFFThe pier\u00AD is \u202Eclosed\u202C\u0007\u200B to\u00A0 all.\r\n\r\n')).toEqual([
    'The pier is closed to all.',
  ])
})

test('cleanText() keeps zero-width joiners in emoji and non-joiners in Persian', () => {
  expect(texts('👩\u200D🔧 می\u200Cخواهم')).toEqual(['👩\u200D🔧 می\u200Cخواهم'])
})

test('cleanText() joins the lines of hard-wrapped paragraphs', () => {
  const wrapped = [
    'The harbour board will pay back half of the season ticket to everyone',
    'who holds one, it said on Thursday after eleven ferries in one week had',
    'left the quay late.',
    '',
    'The money goes to the card that paid for the ticket, and nobody has to',
    'ask for it. About nine thousand people hold such a ticket this year.',
  ]
  expect(texts(wrapped.join('\n'))).toEqual([
    'The harbour board will pay back half of the season ticket to everyone who holds one, it said on Thursday after eleven ferries in one week had left the quay late.',
    'The money goes to the card that paid for the ticket, and nobody has to ask for it. About nine thousand people hold such a ticket this year.',
  ])
})

test('cleanText() keeps a text that consists only of clutter, and explains why', () => {
  const cleaned = cleanText('Share\nAccept all\nSubscribe now')
  expect(cleaned.blocks.map((block) => block.text)).toEqual(['Share', 'Accept all', 'Subscribe now'])
  expect(cleaned.kept).toBe('Cleaning would have dropped 100% of the text')
})

test.each(['', ' \n\t\n', '\u200B\u0000\u202E'])('cleanText() returns an empty result for %j', (text) => {
  expect(cleanText(text)).toEqual({ blocks: [], related: [], credit: null, dropped: [], kept: null })
})
