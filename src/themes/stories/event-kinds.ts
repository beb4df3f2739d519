// Recognises kinds of events by words in titles and texts. In a continuing story, a new kind of event, such
// as a verdict after an arrest, is news.
import type { Article } from '../../articles/article.ts'
import { wordsOf } from '../language/words.ts'

/**
 * Words that indicate each kind of event, in English, German, French and Spanish. They are in lower case
 * without accents, and `*` matches any ending.
 */
const WORDS = {
  death: `dies died death deaths dead kills kill killed fatal fatally drowned stirbt starb gestorben verstorben* verstarb tot tote toten
    toter todesopfer todlich* getotet* mort morte morts deces decede* tue tues tuee muere murio muert* fallec*`,
  arrest: `arrest arrests arrested detained custody manhunt festgenommen festnahme* verhaftet* verhaftung* arrete* arrestation*
    interpelle* detenid* arrestad*`,
  charge: `charged charges indicted remanded prosecuted angeklagt* anklage* inculpe* accuse acusad* imputad*`,
  court: 'trial court prozess* gericht landgericht amtsgericht proces tribunal jugee* juicio juzgado*',
  verdict: `verdict guilty convicted jailed sentenced acquitted cleared fined urteil* verurteilt* schuldig freigesprochen
    freispruch* rechtens rechtswidrig condamne* relaxe* acquitte* condenad* sentencia* culpable absuelt*`,
  appeal: `appeal appeals appealed sue sues sued lawsuit contest contests challenge challenges berufung klage* klagt klagen verklagt*
    widerspruch* einspruch* verwaltungsgericht assigne* saisi* saisissent conteste* recours plainte* recurr* demanda* apela*`,
  result: `win wins won winner beat beats beaten victory defeat defeated elected gewinnt gewonnen gewann siegt sieg siegen
    gewahlt* remporte* gagne* bat battu* victoire* elu elue gana ganan ganador* vence* victoria* elegid*`,
  decision: `approve approves approved approval reject rejects rejected refuses refused adopts adopted decides decided backs backed
    bans banned beschliess* beschloss* stimmt stimmen lehnt abgelehnt* genehmig* entscheid* entschied* lenkt verbiet* verbot*
    adopte* rejett* rejete* approuve* decide* votent interdit* aprueb* aprob* rechaz* decid* prohib*`,
  resolution: `end ends ended open reopens reopened resolved solved defused found safe rescued freed released lifted recovered
    beendet* ende aufgehoben entschaft* entscharft* frei wieder gefunden gerettet* befreit* gelost* aufatmen termine* rouvert*
    libere* retrouve* sauve* fin termina* reabr* liberad* hallad* rescatad* encontrad*`,
  departure: `resigns resigned resignation quits quit leaves leave ousted sacked dismissed fired retires tritt zuruckgetreten
    rucktritt* aufhort hort entlassen* entlassung* trennt demission* quitte* limoge* ecarte* dimit* renunci* destituid*`,
  correction: `withdraw withdraws withdrawn corrects corrected correction retracts retracted recalls recalled postponed postpones
    delayed delays cancelled cancels suspended suspends halted hotfix put korrigiert* korrektur* verschoben* abgesagt*
    zuruckgezogen* zieht gestoppt* corrige* correctif* reporte* annule* suspend* retire* ramene* aplaz* cancel* corrig* retir*`,
  cause: `cause causes caused blamed findings report inquiry admits postmortem ursache* ermittler* ermittelt grund enquete*
    causa causas investigacion*`,
  protest: `strike strikes protest protests petition march marches blocked streik* protest* blockad* demo demonstr* greve*
    manifest* bloqu* huelga* protesta*`,
  treatment: 'operation surgery operiert* operation* hospitalis* opere* operad*',
} as const

export type EventKind = keyof typeof WORDS

const KINDS = new Map<string, EventKind[]>()
const PREFIXES = new Map<string, EventKind[]>()
for (const [kind, words] of Object.entries(WORDS)) {
  for (const word of words.split(/\s+/)) {
    const [map, key] = word.endsWith('*') ? [PREFIXES, word.slice(0, -1)] : [KINDS, word]
    map.set(key, [...(map.get(key) ?? []), kind as EventKind])
  }
}
const SHORTEST_PREFIX = 3

/** Returns the kinds of events in an article's title. */
export function kindsInTitle({ title }: Pick<Article, 'title'>): Set<EventKind> {
  return kindsOf(wordsOf(title))
}

/** Returns a function that tests whether a folded word indicates a kind of event. */
export function kindTest(kind: EventKind): (word: string) => boolean {
  const names = WORDS[kind].split(/\s+/)
  const exact = new Set(names)
  const beginnings = names.flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []))
  return (word) => exact.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
}

/** Returns the kinds of events that folded words indicate. */
export function kindsOf(words: readonly string[]): Set<EventKind> {
  const kinds = new Set<EventKind>()
  for (const word of words) {
    for (const kind of KINDS.get(word) ?? []) kinds.add(kind)
    for (let end = SHORTEST_PREFIX; end <= word.length; end++) {
      for (const kind of PREFIXES.get(word.slice(0, end)) ?? []) kinds.add(kind)
    }
  }
  return kinds
}
