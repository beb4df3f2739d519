// Words that indicate each theme in Polish news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const PL: Lexicon = {
  world: asWritten`
    + ambasada armia chiny humanitarna huragan iran izrael nato ofiary onz ostrzał powódź rakieta ranni ratownicy
    rosja rozejm sankcje trzęsienie_ziemi uchodźcy ukraina wojna wojska zabitych zakładnicy zawieszenie_broni
    zginęło żołnierze`,
  politics: asWritten`
    prezydent reforma + burmistrz głosowanie głosów koalicja minister opozycja parlament partia poseł posłowie
    premier rada_miasta radni rząd rządzący sejm senat ustawa weto wyborcy wybory`,
  business: asWritten`
    rynek + akcje bank bezrobocie ceny fabryka firma giełda gospodarka inflacja inwestycje pracownicy
    przedsiębiorstwo przemysł płace spółka stopy_procentowe strajk zatrudnienie związek_zawodowy związkowcy
    zwolnienia zysk`,
  technology: asWritten`
    telefon + aplikacja chip cyberatak cyfrowy hakerzy haseł hasło internet komputer media_społecznościowe online
    oprogramowanie procesor roboty serwer smartfon strona_internetowa sztuczna_inteligencja technologia
    użytkownicy`,
  science: asWritten`
    badania odkrycie odkryli uniwersytet + astronomowie badacze biolodzy dna fizyka gatunek gatunki klimat kometa
    kosmiczny kosmos laboratorium nasa nauka naukowcy planeta satelita sonda teleskop`,
  health: asWritten`
    operacja + choroba grypa leczenie lek lekarze nowotwór pacjenci pielęgniarki rak szczepionka szpital wirus
    zakażenie zdrowie zdrowotny`,
  sport: asWritten`
    finał wygrali zwycięstwo + bramka bramkarz drużyna gol hokej koszykówka lekkoatletyka liga mecz mistrz
    napastnik piłka piłkarz porażka przegrali puchar puchar_świata półfinał remis siatkarze siatkówka skoczek
    stadion tenis trener zawodnicy`,
  culture: asWritten`
    sztuka + aktor aktorka artysta festiwal film kino koncert książka literatura malarz muzeum muzyka orkiestra
    piosenkarz pisarka pisarz poeta poetka poezja powieść reżyser rzeźba teatr teatralny wystawa`,
}
