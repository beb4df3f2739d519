// Checks that each language has one term for each concept, and none of the phrases that an editor rejected.
import { describe, expect, test } from 'vitest'
import { LANGUAGES, wordsFor } from '../../locales/locales.ts'

type Texts = { readonly [name: string]: string | Texts }

const textsIn = (texts: Texts): string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : textsIn(value)))

/** The term for each concept, and terms that must not be used instead. */
const TERMS: Readonly<Record<string, readonly { term: RegExp; not: RegExp }[]>> = {
  en: [
    { term: /\bthemes?\b/i, not: /\b(?:topics?|sections?|categor(?:y|ies)|rubrics?)\b/i },
    {
      term: /\bunsubscribe\b/i,
      not: /\b(?:leave (?:the|this) list|sign off|opt out|cancel your subscription)\b/i,
    },
    { term: /\bemail\b/i, not: /\be-mails?\b|\bmails?\b/i },
    { term: /\bstor(?:y|ies)\b/i, not: /\b(?:news items?|articles? in (?:this|the) (?:letter|edition))\b/i },
    { term: /\bRSS\b/, not: /\bfeeds?\b/i },
    { term: /\bpreferences\b/i, not: /\bsettings\b/i },
  ],
  de: [
    { term: /\bRubriken?\b/, not: /\b(?:Them(?:a|en)|Kategorien?|Ressorts?)\b/ },
    { term: /\bAusgaben?\b/, not: /\b(?:Briefe?n?|Newsletter)\b/ },
    { term: /\bE-Mails?\b/, not: /(?<!E-)\bMails?\b|\bEmails?\b/ },
    { term: /\bUhrzeit\b/, not: /\bStunden?\b/ },
    { term: /\babonnieren\b/i, not: /\b(?:an|ab)melden\b|\bmelden Sie sich\b|\babgemeldet\b/i },
    { term: /\bAbbestellen\b/i, not: /\b(?:kündigen|austragen)\b/i },
    { term: /\bEinstellungen\b/, not: /\b(?:Auswahl|Präferenzen)\b/ },
    { term: /\bMeldung(?:en)?\b/, not: /\b(?:Nachrichtenartikel|Beitr(?:ag|äge)|Storys?)\b/ },
  ],
  fr: [
    { term: /\brubriques?\b/i, not: /\b(?:thèmes?|sections?|catégories?)\b/i },
    { term: /\badresse e-mail\b/, not: /\b(?:adresse électronique|courriel|mél|email)\b/i },
    { term: /\blettres?\b/i, not: /\b(?:newsletters?|infolettres?)\b/i },
    { term: /\bpréférences\b/i, not: /\b(?:réglages|paramètres)\b/i },
    { term: /\bse désabonner\b/i, not: /\b(?:résilier|se désinscrire|désinscri\w+)\b/i },
    { term: /\bsujets?\b/i, not: /\b(?:articles? de cette édition|nouvelles du jour)\b/i },
  ],
  es: [
    { term: /\bsecci(?:ón|ones)\b/i, not: /\b(?:temas?|categorías?)\b/i },
    { term: /\bbolet(?:ín|ines)\b/i, not: /\b(?:cartas?|newsletters?)\b/i },
    { term: /\bdarse de baja\b/i, not: /\b(?:desuscribir\w*|cancelar la suscripción)\b/i },
    { term: /\bpreferencias\b/i, not: /\b(?:ajustes|opciones)\b/i },
    { term: /\bnoticias?\b/i, not: /\b(?:historias?)\b/i },
    { term: /\bRSS\b/, not: /\bcanal(?:es)?\b/i },
  ],
  ar: [
    { term: /قسم|أقسام/, not: /(?:^|[\s،])(?:ال)?(?:أبواب|باب|بابًا|بابين|بابي)(?=$|[\s،.])/ },
    { term: /إلغاء الاشتراك/, not: /مغادر|غادر|تغادر/ },
    { term: /تفضيلات/, not: /اختيارك|إعداداتك/ },
    { term: /RSS/, not: /خلاصة/ },
  ],
}

/** Phrases that are wrong or unidiomatic. */
const REJECTED: Readonly<Record<string, RegExp>> = {
  en: /look into your|you are in\b|holds? from|kept of you|as it is out|of the list|one on each|used up|newer wish|needs scripts|did not come through|stand here|has “|as ever|stands still|\bmend|^leave\?|too much\?|you have left|what stood here|link to leave|nothing was saved yet|time zone that we know|whole as text|story of the/i,
  de: /letzten? Ausgabe|verbraucht|führt nirgendwohin|neueren Wunsch|sollte (?:lauten|wie)|wie [^.]* aussehen|Sie haben abonniert|Sehen Sie in Ihr|Eines je|wegbleiben|\b1 weiteren|, (?:und|oder) (?:wann|pausieren|wie Sie)|\bVorige\b|steht still|was es behebt/,
  fr: /comme nom@|être comme|^Partir|pour partir|êtes parti|Réparez|la cause demeure|temps était passé|pistage, ni|Regardez votre|de une\b|est changée|à ce jour|\(e\)|plus abonné(?!\p{L})|C’est impossible|, et quand/iu,
  es: /a las \{time\}|aproximadamente|Ya está|\bvale (?:desde|siete)|Debe ser como|rastreo, sin cookies|se olvida|Mire su bandeja|que no quiere|, y cuándo|Novedades de|se les acabó/i,
  ar: /ينبغي أن (?:يكون|تكون) مثل|استُعمل هذا الرابط|هذا ليس عنوانًا|لا شيء هنا|كلمات لا تريدها/,
}

describe.each(Object.keys(LANGUAGES))('the copy in %s', (language) => {
  const texts = textsIn(wordsFor(language) as unknown as Texts)

  test('the copy in each language uses one term for each concept', () => {
    for (const { term, not } of TERMS[language] ?? []) {
      expect(texts.filter((text) => not.test(text))).toEqual([])
      expect([term, texts.some((text) => term.test(text))]).toEqual([term, true])
    }
    expect(TERMS[language]).toBeDefined()
  })

  test('the copy in each language contains no rejected phrase', () => {
    expect(texts.filter((text) => REJECTED[language]?.test(text))).toEqual([])
  })
})
