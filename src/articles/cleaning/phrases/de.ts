import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

export const de: Phrases = {
  exact: {
    share: asWritten`
      teilen · artikel teilen · beitrag teilen · seite teilen · diesen artikel teilen · teilen auf ·
      teilen sie diesen artikel · auf facebook teilen · auf twitter teilen · auf x teilen ·
      auf whatsapp teilen · per whatsapp teilen · per e mail teilen · per mail teilen · per e mail senden ·
      twittern · link kopieren · link kopiert · kopieren · drucken · artikel drucken · seite drucken ·
      merken · artikel merken · auf die merkliste · zur merkliste · merkliste · speichern ·
      artikel speichern · verschenken · artikel verschenken · versenden · weiterleiten · artikel versenden ·
      folgen · folgen sie uns · folgen sie uns auf · gefallt mir · empfehlen · mailen · schriftgrosse ·
      schrift vergrossern`,
    cookies: asWritten`
      akzeptieren · alle akzeptieren · alles akzeptieren · cookies akzeptieren · alle cookies akzeptieren ·
      akzeptieren und weiter · akzeptieren und schliessen · zustimmen · zustimmen und weiter ·
      zustimmen weiter · ich stimme zu · einverstanden · ablehnen · alle ablehnen · nur notwendige ·
      nur notwendige cookies · nur essenzielle cookies · einstellungen · einstellungen verwalten ·
      cookie einstellungen · cookies verwalten · datenschutzeinstellungen · privatsphare einstellungen ·
      auswahl speichern · datenschutz · datenschutzerklarung · wir respektieren ihre privatsphare ·
      ihre privatsphare ist uns wichtig · verstanden · auswahl bestatigen · cookie richtlinie`,
    newsletter: asWritten`
      newsletter bestellen · newsletter abonnieren · zum newsletter · zum newsletter anmelden ·
      jetzt anmelden · jetzt abonnieren · abonnieren · ihre e mail adresse · e mail adresse ·
      e mail adresse eingeben · deine e mail adresse · nichts mehr verpassen · kostenlos anmelden ·
      kostenlos abonnieren · push benachrichtigungen aktivieren · benachrichtigungen aktivieren ·
      abmeldung jederzeit moglich · jederzeit abbestellbar`,
    paywall: asWritten`
      anmelden · einloggen · registrieren · jetzt registrieren · kostenlos registrieren · konto erstellen ·
      bereits abonnent · bereits registriert · sie sind bereits abonnent · sie haben bereits ein abo ·
      abo abschliessen · jetzt testen · jetzt gratis testen · jetzt kostenlos testen · kostenlos testen ·
      weiterlesen · jetzt weiterlesen · weiterlesen mit abo · nur fur abonnenten · exklusiv fur abonnenten ·
      dieser artikel ist nur fur abonnenten · dieser inhalt ist nur fur abonnenten · probeabo · zum angebot ·
      angebote ansehen · artikel freischalten · jederzeit kundbar · monatlich kundbar · schliessen ·
      unterstutzen sie uns · jetzt spenden · spenden`,
    app: asWritten`
      app herunterladen · jetzt app herunterladen · zur app · app laden · app offnen · in der app offnen ·
      in der app lesen · jetzt herunterladen · app installieren`,
    advert: asWritten`
      anzeige · anzeigen · werbung · werbung anzeige · gesponsert · gesponserter inhalt · bezahlte anzeige ·
      bezahlter inhalt · weiter nach der anzeige · weiterlesen nach der anzeige ·
      weiterlesen nach der werbung · lesen sie nach der anzeige weiter ·
      artikel wird nach der anzeige fortgesetzt · der artikel wird nach der anzeige fortgesetzt ·
      nach der anzeige weiterlesen · anzeige ende · ende der anzeige · advertorial · werbung schliessen ·
      anzeige schliessen · hier weiterlesen · affiliate link · promotion`,
    comments: asWritten`
      kommentare · kommentar · # kommentare · # kommentar · kommentare # · keine kommentare ·
      noch keine kommentare · kommentar schreiben · kommentar verfassen · kommentieren · jetzt kommentieren ·
      kommentare anzeigen · alle kommentare anzeigen · kommentare lesen · alle kommentare ·
      alle kommentare lesen · kommentare laden · mitdiskutieren · jetzt mitdiskutieren · diskutieren sie mit ·
      diskutieren · schreiben sie den ersten kommentar · zum kommentieren anmelden ·
      kommentarfunktion geschlossen · antworten · melden · kommentar melden · absenden · ihre meinung ·
      ihre meinung ist gefragt · was meinen sie · leserkommentare`,
    rights: asWritten`
      alle rechte vorbehalten · impressum · agb · nutzungsbedingungen · barrierefreiheit ·
      kontakt und impressum · datenschutz impressum · impressum datenschutz · fehler melden ·
      fehler gefunden · korrekturhinweis · urheberrecht · haftungsausschluss · mediadaten`,
    navigation: asWritten`
      zum inhalt springen · zum inhalt · zum hauptinhalt springen · zum hauptinhalt ·
      zur navigation springen · nach oben · zuruck nach oben · zum seitenanfang · seitenanfang ·
      zuruck zur startseite · zur startseite · zuruck · menu offnen · menu schliessen · navigation offnen ·
      hauptmenu · suche offnen · mein konto · abmelden · mehr lesen · mehr anzeigen · weniger anzeigen ·
      mehr erfahren · mehr laden · alle anzeigen · ganzen artikel lesen · artikel lesen · zum artikel ·
      vollstandigen artikel lesen · nachster artikel · vorheriger artikel · nachste seite · vorherige seite ·
      bild vergrossern · bild in grossansicht · inhaltsverzeichnis · in diesem artikel · wird geladen ·
      bitte warten · artikel anhoren · artikel vorlesen · vorlesen · diesen artikel anhoren · hier klicken ·
      bildergalerie offnen · galerie offnen · zur bildergalerie · detailansicht offnen ·
      bitte javascript aktivieren · e paper · zum e paper`,
    live: asWritten`
      liveticker · live ticker · newsticker · eilmeldung · newsblog · im liveblog · breaking news ·
      diese seite wird automatisch aktualisiert · diese seite aktualisiert sich automatisch ·
      ticker aktualisieren · aktualisieren · neue beitrage · weitere meldungen laden ·
      weitere eintrage laden · mehr meldungen laden · altere beitrage · der liveticker ist beendet ·
      mehr in kurze · der artikel wird aktualisiert · dieser artikel wird laufend aktualisiert · soeben`,
    player: asWritten`
      abspielen · video abspielen · wiedergabe · wiedergeben · vollbild · ton an · ton aus · stummschalten ·
      untertitel · jetzt ansehen · video ansehen · video starten · jetzt anhoren · audio starten · anhoren ·
      das video konnte nicht geladen werden · das video ist nicht verfugbar`,
    photo: asWritten`
      symbolbild · symbolfoto · archivbild · archivfoto · archiv · foto · bild · bildnachweis · bildquelle ·
      getty images · bilderstrecke · fotostrecke · bildergalerie · picture alliance · imago · imago images ·
      beispielbild · themenbild`,
  },
  openings: {
    share:
      /^(?:(?:(?:diesen|den) )?(?:artikel|beitrag|seite|link) (?:auf|bei|uber|per|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype) teilen|(?:teilen sie|teile) (?:diesen|den) (?:artikel|beitrag) (?:auf|bei|uber|per|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|klick(?:en)?(?: sie)?(?: hier)? (?:um )?(?:(?:auf|bei|uber|per|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype) zu teilen|(?:einem freund|einer freundin|freunden) einen link per e ?mail zu senden|(?:dies|diesen artikel) (?:zu drucken|per e ?mail zu senden|einem freund per e ?mail zu senden)|zum (?:ausdrucken|drucken|teilen))(?: wird in (?:einem )?neuem? (?:fenster|tab) geoffnet)?|(?:auf (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype) teilen|drucken|ausdrucken) wird in (?:einem )?neuem? (?:fenster|tab) geoffnet)$/,
    cookies:
      /^(?:wir (?:und unsere (?:# )?partner )?(?:verwenden|nutzen|setzen|benotigen|brauchen|respektieren|speichern|mochten)\b.*\b(?:cookies?|privatsphare|zustimmung|einwilligung|endgerat)\b|diese (?:web ?site|webseite|seite|internetseite) (?:verwendet|nutzt|setzt|benutzt)\b.*\bcookies?\b|unsere (?:web ?site|webseite|seite) (?:verwendet|nutzt|benutzt)\b.*\bcookies?\b|(?:mit|durch) (?:der|die|ihrer|dem|einem)? ?(?:weiteren? )?(?:nutzung|klick|besuch|zustimmung|weitersurfen|fortfahren)\b.*\b(?:cookies?|stimmen|einverstanden|akzeptieren|zu)\b|cookies (?:helfen|ermoglichen|erleichtern) uns\b|sie konnen ihre (?:einwilligung|zustimmung|cookie einstellungen|einstellungen)\b|um (?:ihnen|diesen inhalt|unser angebot)\b.*\bcookies?\b)/,
    newsletter:
      /^(?:(?:melden sie sich|melde dich|jetzt|hier|abonnieren sie|abonniere|bestellen sie|bestelle|erhalten sie|erhalte|holen sie sich|hol dir|bleiben sie|bleib|verpassen sie|verpasse|tragen sie)\b.*\b(?:newsletter|postfach|e mail|mail|whatsapp kanal|kanal|telegram|push|eilmeldungen|briefing|auf dem laufenden|nichts mehr|morgenmail)\b|(?:das|die) wichtigsten? .*\b(?:per|in ihr|in ihrem|als) (?:e mail|mail|postfach|newsletter|push)\b|unser (?:kostenloser |taglicher )?newsletter\b|(?:folgen sie|folge|folgt|besuchen sie) (?:uns|unserem|unserer)\b.*\b(?:auf|bei|facebook|instagram|whatsapp|google|x|kanal)\b|mit (?:der|ihrer) (?:anmeldung|registrierung)\b|kein(?:e)? (?:nachrichten?|news|geschichte) mehr verpassen\b|nichts mehr verpassen\b)/,
    paywall:
      /^(?:(?:bereits|schon|noch kein) (?:abonnent|abonnentin|registriert|kunde|ein abo|abo|konto)\b|(?:dieser|diese|dieses|der vollstandige|den ganzen|den vollstandigen) (?:artikel|inhalt|beitrag|text)\b.*\b(?:abonnenten|abo|plus|registrier\w*|kostenpflichtig|premium|mitglieder\w*|freischalten)\b|(?:weiterlesen|lesen sie weiter|um weiterzulesen|zum weiterlesen)\b.*\b(?:abo|anmelden|registrieren|plus|testen|kostenlos|abonnement)\b|(?:testen sie|jetzt) .*\b(?:kostenlos|gratis|abo|plus|digital)\b.*\b(?:testen|sichern|lesen|abschliessen|monat\w*|woche\w*)\b|sie haben (?:ihre|alle|noch|bereits)\b.*\b(?:artikel|abo)\b|unterstutzen sie (?:unabhangigen|unseren|unsere)\b|jederzeit kundbar\b)/,
    app: /^(?:(?:laden sie|lade|holen sie|jetzt|hier|installieren sie|nutzen sie)\b.*\bapp\b|(?:unsere|die) (?:\w+ )?app\b.*\b(?:herunterladen|laden|installieren|kostenlos)\b|(?:jetzt )?(?:im|bei) (?:app store|google play)\b)/,
    advert:
      /^(?:(?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:nach der|unter der|unterhalb der) (?:anzeige|werbung)\b|(?:weiter|weiterlesen|lesen sie weiter|es geht weiter) (?:nach|unter) (?:der|dieser) (?:anzeige|werbung)\b|(?:dieser|der) (?:artikel|beitrag) enthalt (?:affiliate|werbe)\w*\b|empfohlener (?:redaktioneller |externer )?inhalt\b|an dieser stelle (?:finden sie|befindet sich)\b|ich bin damit einverstanden dass mir externe inhalte\b|externer inhalt\b)/,
    comments:
      /^(?:(?:diskutieren|kommentieren|schreiben|sagen|reden) sie\b.*\b(?:mit|kommentar\w*|meinung|uns)\b|(?:um|zum) kommentieren\b|(?:die )?kommentarfunktion\b|(?:sie mussen|bitte) (?:sich )?(?:angemeldet|einloggen|anmelden|registriert|loggen)\b|(?:haben sie|sie haben) (?:fragen|hinweise|anregungen|einen fehler|einen tipp|tipps)\b|(?:alle )?(?:# )?kommentare (?:anzeigen|lesen|laden|zum|zu diesem)\b|was (?:meinen|denken|halten) sie (?:dazu|davon)?\b.{0,30}$)/,
    rights:
      /^(?:(?:copyright|urheberrecht)\b|.{1,80} alle rechte vorbehalten\b|(?:nachdruck|vervielfaltigung|weiterverwendung|alle nutzungsrechte|jede verwendung)\b.*\b(?:verboten|genehmigung|untersagt|vorbehalten|zustimmung|gestattet)\b|(?:einen )?fehler (?:gefunden|entdeckt|im text|melden)\b|transparenzhinweis\b|dieser (?:artikel|text|beitrag) (?:wurde|ist|erschien)\b.*\b(?:automatisch|maschinell|ki|zuerst|ursprunglich)\b)/,
    live: /^(?:(?:dieser|diese|der|die) (?:artikel|seite|text|beitrag|meldung|ticker|newsticker|liveticker|liveblog)\b.*\b(?:aktualisiert|erganzt|fortlaufend|automatisch|beendet)\b|(?:weitere|mehr|neue|altere) (?:beitrage|meldungen|eintrage|updates|nachrichten) (?:laden|anzeigen)\b|mehr (?:dazu )?in kurze\b|(?:alle|die) (?:neuesten )?(?:entwicklungen|nachrichten|meldungen) im (?:liveticker|liveblog|ticker|newsblog)\b)/,
    photo:
      /^(?:(?:bild|foto)s? von \w+(?: \w+){0,4}$|(?:symbolbild|symbolfoto|archivbild|archivfoto)\b|bildunterschrift\b|bildrechte\b|quelle (?:imago|getty|picture alliance|shutterstock|adobe)\b)/,
    player:
      /^(?:(?:das|dieses|ihr) (?:video|browser)\b.*\b(?:nicht|abgespielt|unterstutzt)\b|(?:klicken|tippen) sie (?:hier )?(?:zum|um)\b)/,
    navigation:
      /^(?:seite # von #$|bild # von #$|(?:zuruck|zum|zur) (?:zur |zum )?(?:startseite|ubersicht|thema|themenseite|anfang)\b.{0,20}$|(?:bitte )?(?:aktivieren sie|schalten sie) javascript\b)/,
  },
  labels: asWritten`
    menu · suche · suchen · startseite · politik · wirtschaft · kultur · sport · wissen · wissenschaft ·
    gesundheit · panorama · gesellschaft · meinung · reise · reisen · technik · digital · netzwelt · inland ·
    ausland · welt · deutschland · europa · regional · lokales · nachrichten · feuilleton · finanzen · geld ·
    auto · mobilitat · wetter · videos · bilder · fotos · weiter · mehr · hilfe · kontakt · exklusiv ·
    analyse · kommentar · interview · reportage · leben · familie · karriere · abo · shop · service ·
    redaktion · themen · schlagworte · stellenmarkt · uber uns · zum autor · uber den autor ·
    uber die autorin · plus · stadt · region · medien · umwelt · klima`,
  headings: asWritten`
    mehr zum thema · mehr zu diesem thema · zum thema · mehr dazu · mehr davon · mehr artikel ·
    mehr nachrichten · mehr meldungen · mehr aus dem ressort · mehr aus der rubrik · mehr aus dieser rubrik ·
    mehr uber das thema · lesen sie auch · lesen sie jetzt · lesen sie mehr · lesen sie mehr zum thema ·
    lesen sie hier mehr · lesen sie dazu auch · lesen sie weiter · auch lesenswert · lesetipps · lesetipp ·
    leseempfehlung · leseempfehlungen · unsere empfehlungen · unsere leseempfehlungen · empfehlungen ·
    empfehlungen fur sie · empfehlungen der redaktion · empfohlen · empfohlene artikel · empfohlene beitrage ·
    fur sie empfohlen · ahnliche artikel · ahnliche beitrage · ahnliche themen · ahnliche nachrichten ·
    verwandte artikel · verwandte themen · verwandte beitrage · verwandte nachrichten · weitere artikel ·
    weitere artikel zum thema · weitere themen · weitere meldungen · weitere nachrichten · weitere beitrage ·
    weitere news · weitere schlagzeilen · weitere informationen zum thema · weiterfuhrende links ·
    weiterfuhrende artikel · meistgelesen · meist gelesen · meistgelesene artikel · am meisten gelesen ·
    meistgeklickt · meistkommentiert · meistgesehen · die meistgelesenen artikel ·
    das konnte sie auch interessieren · das konnte sie interessieren · das konnte dich auch interessieren ·
    das konnte dich interessieren · das konnte ihnen auch gefallen · auch interessant ·
    auch interessant fur sie · dies konnte sie auch interessieren · dies konnte sie interessieren ·
    interessiert sie vielleicht auch · top themen · topthemen · top artikel · top meldungen ·
    top nachrichten · topnews · schlagzeilen · aktuelle nachrichten · aktuelle meldungen · aktuelle artikel ·
    aktuelle themen · neueste artikel · neueste nachrichten · neueste meldungen · neueste beitrage ·
    letzte meldungen · letzte beitrage · beliebte artikel · beliebteste artikel · beliebt ·
    beliebt auf der seite · passend dazu · passend zum thema · zum weiterlesen · jetzt im trend · im trend ·
    trending · nicht verpassen · das lesen andere · andere leser interessierte auch · andere lasen auch ·
    leser interessierten sich auch fur · wird oft gelesen · siehe auch · hintergrund zum thema ·
    dossier zum thema · aus dem netz · aus dem archiv · auch auf dieser seite · newsticker ·
    die neuesten videos · mehr videos`,
  looseHeadings: asWritten`
    mehr · weiterlesen · mehr lesen · aktuell · aktuelles · tipps · ratgeber · videos · im fokus · fokus ·
    themen des tages · der tag · das wichtigste · hintergrund`,
  headingOpenings: asWritten`
    mehr von · mehr aus · mehr zu · mehr zum · mehr zur · mehr uber · mehr auf · mehr bei ·
    weitere artikel zu · weitere artikel von · weitere artikel aus · weitere themen aus ·
    weitere nachrichten aus · weitere nachrichten zu · neues aus · aktuelles aus · alles zum · alles zu ·
    lesen sie mehr zu · lesen sie mehr uber · lesen sie auch bei · meistgelesen in · meistgelesen auf ·
    meistgelesen bei · beliebt auf · beliebt bei · auch auf · auch bei · auch in`,
  pointers: asWritten`
    lesen sie auch · lesen sie hier · lesen sie dazu · lesen sie dazu auch · lesen sie mehr ·
    lesen sie mehr dazu · lesen sie hierzu · lesen sie hierzu auch · lesen sie ausserdem · lesen sie weiter ·
    lesen sie jetzt · lesen sie auch diesen artikel · lies auch · lies dazu · lies mehr · auch lesenswert ·
    lesenswert · lesetipp · leseempfehlung · mehr zum thema · mehr dazu · mehr dazu hier · mehr lesen · mehr ·
    mehr hier · zum thema · siehe auch · sehen sie auch · sehen sie hier · passend dazu · auch interessant ·
    das konnte sie auch interessieren · das konnte sie interessieren · das konnte dich auch interessieren ·
    weiterlesen · weitere informationen · empfehlung der redaktion · unsere empfehlung · im video · video ·
    video zum thema · podcast · fotostrecke · bilderstrecke · bildergalerie · galerie · in bildern ·
    zum nachlesen · zum weiterlesen · nicht verpassen · verwandtes thema · verwandter artikel ·
    ahnlicher artikel · im liveticker · liveticker · hier lesen · jetzt lesen · hintergrund lesen ·
    mehr in kurze · schon gelesen · dazu passend`,
  photoMarks: asWritten`
    foto · fotos · foto von · bild · bilder · bild von · bildnachweis · bildquelle · bildrechte · bildcredit ·
    bildunterschrift · fotograf · fotografin · fotocredit · fotonachweis · fotoquelle · symbolbild ·
    symbolfoto · archivbild · archivfoto · grafik · illustration · karte · screenshot · copyright · credit ·
    foto archiv · archiv`,
  bylines: 'von',
  makers: asWritten`
    geschrieben von · text · text von · ein bericht von · ein interview von · eine analyse von ·
    ein kommentar von · eine reportage von · eine kolumne von · ein gastbeitrag von · ein essay von ·
    interview von · kommentar von · analyse von · autor · autorin · autoren · redaktion · redakteur ·
    redakteurin · verfasst von · bearbeitet von · veroffentlicht von · protokoll · aufgezeichnet von`,
  roles: asWritten`
    korrespondent · korrespondentin · redakteur · redakteurin · reporter · reporterin · redaktion ·
    journalist · journalistin · autor · autorin · chefredakteur · chefredakteurin · volontar · volontarin ·
    kolumnist · kolumnistin · hauptstadtburo · buro`,
  stampWords: asWritten`
    veroffentlicht · veroffentlicht am · aktualisiert · zuletzt · stand · erstellt · erschienen · geandert ·
    datum · am · um · vom · vor · seit · letzte · aktualisierung · anderung · publiziert · bearbeitet · uhr ·
    artikel · der`,
  dateWords: asWritten`
    januar · janner · februar · marz · mai · juni · juli · august · september · oktober · november ·
    dezember · jan · okt · dez · mrz · montag · dienstag · mittwoch · donnerstag · freitag · samstag ·
    sonnabend · sonntag · mo · di · mi · do · fr · sa · so · heute · gestern · uhr · stunde · stunden · std ·
    minute · minuten · sekunden · tag · tage · tagen · woche · wochen · monat · monate · monaten · mez · mesz`,
  readingTime:
    /^(?:lesezeit(?: ca)?(?: circa)? # ?(?:min|minuten?)?|lesedauer(?: ca)?(?: circa)? # ?(?:min|minuten?)?|(?:ca )?# ?(?:min|minuten?) (?:lesezeit|lesedauer|lekture)|(?:geschatzte )?lesezeit # ?(?:min|minuten?))$/,
}
