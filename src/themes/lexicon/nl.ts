// Words that indicate each theme in Dutch news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const NL: Lexicon = {
  world: asWritten`
    aanval explosie + aanslag aardbeving ambassade ambassadeur bom china doden gedood gewonden iran leger navo
    omgekomen oorlog orkaan overlevenden overstroming puin raket raketten rebellen sancties slachtoffers soldaten
    troepen verenigde_naties vluchtelingen vn wapenstilstand`,
  politics: asWritten`
    kandidaat meerderheid stemmen + burgemeester coalitie eerste_kamer gemeenteraad grondwet kabinet kamerleden
    minister ministers oppositie parlement partij premier regering staatssecretaris stemming tweede_kamer
    verkiezingen wet wethouder wetsvoorstel`,
  business: asWritten`
    personeel prijzen winkels + aandeelhouders aandelen banen bank bedrijf bedrijven beurs consumenten economie
    fabriek failliet faillissement industrie inflatie investering lonen omzet ontslag rente staking vakbond
    werkloosheid werknemers`,
  technology: asWritten`
    gegevens platform + app apps chip computer cyberaanval digitaal digitale gebruikers hackers internet
    kunstmatige_intelligentie online robots server servers smartphone sociale_media software technologie
    wachtwoord website`,
  science: asWritten`
    ontdekking studie universiteit + archeologen biologen dinosaurus dna experiment fossiel hoogleraar klimaat
    laboratorium nasa natuurkunde onderzoekers opgraving planeet ruimtevaart satelliet sterrenkundigen telescoop
    wetenschap wetenschappers`,
  health: asWritten`
    operatie + artsen behandeling dokter gezondheid gezondheidszorg griep huisarts infectie kanker medicijn
    patiënt patiënten vaccin vaccinatie vaccins verpleegkundigen virus ziekenhuis ziekenhuizen ziekte`,
  sport: asWritten`
    finale overwinning + atleet beker coach doelman doelpunt doelpunten ek elftal eredivisie gelijkspel
    halve_finale kampioen kampioenschap keeper nederlaag penalty ploeg scheidsrechter speler spelers spits
    stadion strafschop tennis trainer voetbal voetballer wedstrijd wielrennen wk`,
  culture: asWritten`
    + acteur actrice auteur bioscoop boek concert dichter festival film kunst kunstenaar literair literatuur
    museum muziek orkest poëzie regisseur roman schilder schilderij schrijfster schrijver tentoonstelling theater
    toneel toneelstuk zanger`,
}
