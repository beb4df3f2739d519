// Words that indicate each theme in Swedish news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const SV: Lexicon = {
  world: asWritten`
    explosion katastrof offer + ambassad armé döda dödades flyktingar fn gaza iran israel jordbävning kina krig
    nato omkom orkan rebeller ryssland räddningspersonal röda_korset sanktioner soldater trupper ukraina
    vapenvila överlevande översvämning`,
  politics: asWritten`
    majoritet val + grundlag kandidat koalition kommun kommunfullmäktige lagförslag ledamöter minister omröstning
    opposition oppositionen parti partiledare regering riksdag röstade statsminister valet väljare`,
  business: asWritten`
    jobb marknad vinst + aktier aktieägare anställda arbetslöshet bank bolag börs ekonomi export fabrik facket
    företag industri inflation investering konkurs löner omsättning ränta strejk uppsägning varsel varslar`,
  technology: asWritten`
    plattform + ai användare app appen artificiell_intelligens chip cyberattack data dator digital hackare hacker
    internet lösenord mobiltelefon nätet programvara server servrar sociala_medier teknik teknologi webbplats`,
  science: asWritten`
    studie universitet upptäckt + arkeologer arter astronomer biologer dinosaurie dna forskare forskning fossil
    fysik klimat klimatet komet laboratorium nasa planet rymden satellit teleskop utgrävning vetenskap`,
  health: asWritten`
    operation + akuten akutmottagning behandling cancer hälsa infektion influensa läkare patient patienter
    sjukdom sjukhus sjukhuset sjuksköterskor sjukvård vaccin vaccination virus vård vårdcentral`,
  sport: asWritten`
    brons guld silver + allsvenskan basket cup cykling fotboll friidrott handboll hockey innebandy ishockey laget
    landslag match medalj mästare mästerskap målvakt oavgjort olympisk seger simning skidor spelare stadion
    straffar tennis tränare världscup`,
  culture: asWritten`
    + album bio bok boken böcker dikt festival film författare konsert konst konstnär litteratur museum musik
    målare målning opera orkester pjäs poet regissör roman scen skulptur skådespelare sångare teater utställning`,
}
