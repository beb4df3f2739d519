// Written by hand. What speaks for a theme in German news.
import type { Lexicon } from './lexicon.ts'

export const DE: Lexicon = {
  world: `krieg+ armee+ soldaten+ truppen+ militär+ angriff angriffe rakete raketen luftangriff+ terror+ terrorist
    terroristen+ islamischer islamisten+ islamist anschlag+ explosion bombe geiseln geisel rebellen+ separatisten+
    waffenruhe+ waffenstillstand+ frieden friedensgespräche flüchtlinge+ flüchtling migranten asyl botschaft+ botschafter+
    diplomat diplomaten+ außenminister+ außenministerin sanktionen+ nato+ uno+ un vereinten nationen+ staatschef
    erdbeben+ tsunami überschwemmung tote getötet verletzte putsch junta regime unruhen syrien+ irak+ iran+ israel+
    gaza+ palästinenser+ afghanistan+ taliban+ pakistan+ indien+ china+ chinesisch peking+ japan+ nordkorea+ südkorea
    russland+ russisch+ moskau+ kreml+ putin+ ukraine+ ukrainisch+ kiew+ krim+ türkei+ türkisch+ ankara erdogan+ ägypten+
    kairo libyen+ tunesien sudan nigeria kenia mali südafrika kongo jemen saudi-arabien+ katar libanon usa- us-präsident
    washington- obama- trump- griechenland- athen- frankreich- paris- ungarn serbien kosovo bosnien brasilien mexiko
    venezuela kuba argentinien kolumbien vatikan papst international dschihadisten+ hamas+ hisbollah+ kurden+ damaskus+
    bagdad+ kabul+ teheran+ jerusalem+ atomstreit`,
  politics: `regierung+ koalition+ opposition+ parlament+ bundestag+ bundesrat+ nationalrat+ landtag+ minister+ ministerin+
    kanzler+ kanzlerin+ bundeskanzler+ vizekanzler präsident bundespräsident+ abgeordnete+ abgeordneter partei+
    parteien+ parteichef+ parteitag klubobmann+ landeshauptmann+ bürgermeister+ stadtrat gemeinderat spö+ övp+ fpö+ neos+
    grüne+ grünen+ cdu+ csu+ spd+ fdp+ afd+ linke linkspartei wahl+ wahlen+ wahlkampf+ wähler+ stimmen- kandidat+
    kandidatin kandidaten umfrage mandat volksabstimmung+ referendum volksbegehren reform reformen gesetz+ gesetze
    gesetzesentwurf novelle verfassung+ verfassungsgericht innenminister+ innenministerin finanzminister- justizminister
    sozialminister bildungsministerin ausschuss untersuchungsausschuss+ politik+ politiker+ politisch+ politische
    merkel+ scholz+ merz+ faymann+ strache+ mitterlehner+ kurz- kickl+ häupl+ pröll+ mikl-leitner+ schäuble habeck
    baerbock asylpolitik integration- ministerium staatssekretär rücktritt fraktion budget- steuerreform- bildung- schule-
    schulen- lehrer- gewerkschaft- kammer- eu-kommission- rechnungshof`,
  business: `unternehmen+ konzern+ firma+ firmen+ betrieb betriebe wirtschaft+ wirtschafts konjunktur+ börse+ aktie+
    aktien+ anleger+ investoren+ investor aktionäre+ dax+ atx+ dow index kurs- umsatz+ gewinn+ gewinne verlust- verluste
    quartal+ geschäftsjahr+ bilanz+ milliarden+ millionen- bank+ banken+ hypo+ sparkasse kredit+ kredite+ zinsen+ zins
    ezb+ notenbank+ zentralbank+ inflation+ wachstum+ bip+ rezession+ arbeitslosigkeit+ arbeitslose arbeitslosen
    arbeitsmarkt+ ams- arbeitsplätze+ mitarbeiter- stellenabbau+ löhne lohn kollektivvertrag gewerkschaft- pensionen-
    steuer- steuern- schulden+ schuldenkrise+ euro- eurozone+ iwf+ troika+ griechenland- export+ exporte import handel+
    händler einzelhandel+ supermarkt konsumenten+ kunden- preis+ preise+ ölpreis+ öl+ gas- energie- strom- industrie+
    hersteller+ autobauer+ volkswagen+ vw+ daimler+ bmw+ audi opel siemens+ voest+ voestalpine+ omv+ telekom- post-
    bahn- öbb- lufthansa+ aua+ fluglinie airline airbus boeing fusion+ übernahme+ insolvenz+ pleite+ sanierung
    vorstand+ vorstandschef+ aufsichtsrat+ chef- manager+ tochter- beteiligung+ börsengang+ immobilien+ mieten- wohnungen-
    tourismus- landwirtschaft bauern wettbewerb kartell+ ökonom+ ökonomen+ wirtschaftsforscher+ prognose dollar+ franken`,
  technology: `software+ hardware+ computer+ rechner+ pc+ notebook laptop tablet+ tablets smartphone+ smartphones+ handy+
    handys+ mobilfunk+ iphone+ ipad+ android+ app+ apps+ apple+ google+ microsoft+ windows+ ibm intel+ amd nvidia+
    samsung+ sony+ nokia+ huawei+ htc+ lg- lenovo amazon- facebook+ twitter+ instagram+ whatsapp+ youtube+ yahoo netflix-
    spotify uber tesla internet+ web+ webseite website online- netz- breitband+ wlan+ server+ cloud+ daten+ datenschutz+
    nutzer+ user+ usern browser+ firefox+ chrome+ suchmaschine+ e-mail mails spam virus- malware+ trojaner+ schadsoftware+
    hacker+ hack gehackt+ cyber+ cyberangriff+ sicherheitslücke+ lücke- verschlüsselung+ passwort+ passwörter nsa+
    snowden+ überwachung vorratsdatenspeicherung+ linux+ open_source+ entwickler+ programmierer code algorithmus
    künstliche_intelligenz+ ki+ roboter+ drohne drohnen virtual_reality+ gadget gerät+ geräte+ chip+ chips+ prozessor+
    grafikkarte konsole+ xbox+ playstation+ nintendo+ spiel- spiele- spieler- gamer+ games+ videospiel+ digital+ digitale
    technologie+ technik streaming- download update+ version+ betriebssystem+ nexus galaxy+ display+ kamera- akku+
    bluetooth startup+ provider+ telekom- a1- drei- lte+ soziales_netzwerk+ messenger+ netzpolitik+ windows_10`,
  science: `forscher+ forscherin forscherinnen forschung+ wissenschaft+ wissenschafter+ wissenschafterin wissenschaftler+
    wissenschaftlerin wissenschaftlich+ studie+ studien universität+ uni+ institut+ professor- labor+ experiment+
    experimente nasa+ esa+ weltraum+ weltall+ raumfahrt+ raumsonde+ sonde+ raumstation+ astronaut+ astronauten rakete-
    satellit+ satelliten+ mars+ mond+ saturn+ jupiter+ pluto+ venus planet+ planeten+ asteroid+ komet+ meteorit+ galaxie+
    galaxien stern+ sterne+ teleskop+ astronom+ astronomen+ universum+ schwarzes_loch+ physik+ physiker+ teilchen+ quanten+
    cern+ chemie+ chemiker moleküle molekül biologie+ biologe+ biologen+ genetik+ gene+ gen+ genom+ dna+ dns erbgut+
    evolution+ art- arten+ spezies+ fossil+ fossilien+ dinosaurier+ saurier urzeit neandertaler+ archäologen+ archäologe
    archäologie+ ausgrabung+ ausgrabungen funde+ fund- jahrtausend steinzeit+ bronzezeit+ römer- mittelalter- klima+
    klimawandel+ erderwärmung+ co2+ emissionen treibhausgase+ gletscher+ arktis+ antarktis+ eis ozean+ meer- meere tiere+
    tier+ tierart vögel+ vogel insekten+ bienen fische wale affen schimpansen säugetiere pflanzen+ pflanze ökosystem+
    artenschutz biodiversität vulkan+ geologen+ zellen+ zelle gehirn+ nerven- neuronen bakterien- mathematik+
    mathematiker nobelpreis+ fachjournal+ fachmagazin+ nature+ science+ entdeckt+ entdeckung+ millionen_jahre+`,
  health: `gesundheit+ medizin+ medizinisch+ arzt+ ärzte+ ärztin ärztekammer+ spital+ krankenhaus+ klinik+ klinikum patient+
    patienten+ patientin krankheit+ krankheiten+ erkrankung+ erkrankt+ erkrankungen symptome+ diagnose+ behandlung+
    therapie+ therapien medikament+ medikamente+ arznei arzneimittel+ pharma+ impfung+ impfungen impfstoff+ impfen+ virus+
    viren infektion+ infektionen infiziert+ epidemie+ pandemie+ corona+ coronavirus+ covid+ covid-19+ grippe+ ebola+ hiv+
    aids+ malaria+ masern+ krebs+ tumor+ chemotherapie diabetes+ übergewicht+ adipositas ernährung+ herzinfarkt+
    schlaganfall+ herz- blut- demenz+ alzheimer+ depression+ depressionen psychisch+ psychische psychiatrie+ psychologe
    schlaf+ schwangerschaft+ schwangere+ geburt hebamme operation+ chirurg transplantation+ organspende niere leber lunge
    schmerzen+ rauchen+ raucher+ nikotin tabak alkohol+ sucht+ drogen- pflege+ pflegekräfte krankenkasse+ krankenkassen
    gesundheitsministerium+ who+ antibiotika+ keime hygiene fitness allergie+ allergien`,
  sport: `sport+ spiel+ spiele- match+ partie+ sieg+ siege siegte gewann+ niederlage+ remis+ unentschieden+ tor+ tore+
    treffer+ elfmeter+ halbzeit+ trainer+ coach+ mannschaft+ team+ spieler+ stürmer+ torhüter+ verteidiger mittelfeld
    kapitän- liga+ bundesliga+ champions_league+ europa_league+ pokal+ cup+ meister+ meisterschaft+ weltmeister+ wm+ em+
    europameister olympia+ olympische+ olympischen medaille+ gold- silber- bronze- fußball+ fifa+ uefa+ dfb+ öfb+ blatter+
    platini bayern+ dortmund+ schalke+ rapid+ austria- salzburg- sturm- barcelona+ real_madrid+ chelsea+ arsenal+
    manchester+ juventus+ alaba+ koller+ messi+ ronaldo+ tennis+ thiem+ djokovic+ federer+ nadal+ murray+ set- satz-
    viertelfinale+ halbfinale+ finale+ achtelfinale+ qualifikation+ turnier+ ski+ skispringen+ slalom+ riesentorlauf+
    abfahrt+ hirscher+ weltcup+ langlauf biathlon+ formel_1+ hamilton+ vettel+ rosberg+ mercedes- ferrari+ rennen+
    rennfahrer grand_prix+ eishockey+ nhl+ basketball+ nba+ handball+ volleyball golf+ radsport+ tour_de_france+ doping+
    leichtathletik+ schwimmen sprint marathon+ boxen boxer+ stadion+ fans+ saison+ tabelle+ punkte+ transfer+ rückrunde+
    schiedsrichter+ verletzung- teamchef+ nationalteam+ nationalmannschaft+ runde- gegner+`,
  culture: `film+ filme+ kino+ regisseur+ regisseurin schauspieler+ schauspielerin+ oscar+ oscars berlinale+ viennale+ cannes+
    festival+ festspiele+ premiere+ theater+ burgtheater+ bühne+ schauspiel oper+ staatsoper+ operette ballett tanz+
    musik+ musiker+ band+ sänger+ sängerin+ song songs album+ konzert+ konzerte orchester+ philharmoniker+ dirigent+
    komponist+ jazz+ pop+ rock- rapper+ song_contest+ conchita+ kunst+ künstler+ künstlerin+ künstlerisch maler+ malerei+
    gemälde+ skulptur ausstellung+ ausstellungen galerie+ museum+ museen albertina+ biennale+ fotografie fotograf+ buch+
    bücher+ roman+ romane autor+ autorin+ autoren schriftsteller+ schriftstellerin literatur+ literaturpreis+ dichter+
    lyrik verlag+ buchmesse+ kultur+ kulturell kulturpolitik intendant+ intendantin inszenierung+ publikum+ fernsehen+ tv+
    serie+ serien+ sendung+ moderator+ moderatorin orf- ard zdf- sender- quoten zuschauer- comic kabarett+ kabarettist
    satire prominente promi royal mode+ designer+ architektur+ architekt denkmal kulturerbe zeitung- medien- journalist-
    szene- werk- werke- nachruf hollywood+ star_wars+ netflix-`,
}
