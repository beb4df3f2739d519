// Lists abbreviations by language, because "no." can end an English sentence but is an abbreviation in
// French.
import type { SupportedLanguage } from './stop-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Abbreviations recognised in all languages, mostly titles and Latin words. */
const COMMON = words('mr mrs ms dr prof st sr jr vs etc inc ltd corp co e.g i.e ph.d ca approx')
const BY_LANGUAGE: Readonly<Partial<Record<SupportedLanguage, ReadonlySet<string>>>> = {
  en: words(
    'gen col lt sgt capt cmdr maj gov sen sens rep reps rev hon pres supt bros dept est messrs u.s u.k u.n e.u d.c a.m p.m al ave blvd rd mt ft pvt cpl det insp adm atty',
  ),
  de: words(
    'hr fr bzw vgl z.b d.h u.a z bspw sog evtl nr str abs art dipl ing mio mrd tel usw inkl ggf geb gest jh bd rund s.o u v.a o.ä i.d.r dgl zt zzgl mag a.d',
  ),
  fr: words('m mm mme mmes mlle mgr me ste env cf p.ex av apr boul no nos art vol éd tél'),
  es: words('sra srta dra drs ud uds av avda gral ee uu ee.uu pág pag núm num aprox tfno art d dña lic'),
}
/**
 * Words that count as abbreviations before a number in all languages, as in `No. 5`, `Fig. 2` and `Sat. 3`.
 */
const BEFORE_NUMBER = words(
  'no nos nr fig art vol pag p pp ch sec jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** Returns whether the full stop after a word marks an abbreviation. */
export function isAbbreviation(word: string, after: string, spoken: SupportedLanguage): boolean {
  const folded = word.toLowerCase()
  if (COMMON.has(folded) || BY_LANGUAGE[spoken]?.has(folded)) return true
  return BEFORE_NUMBER.has(folded) && /^\s+\d/.test(after)
}
