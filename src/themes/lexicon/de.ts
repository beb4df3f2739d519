// Words that indicate a theme in German news, written by hand.
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
    bagdad+ kabul+ teheran+ jerusalem+ atomstreit
    offensive+ milizen+ miliz+ kämpfer+ gefechte+ gefecht beschuss+ raketenangriff+ drohnenangriff+ bürgerkrieg+
    kriegsverbrechen+ friedensnobelpreis geiselnahme+ selbstmordattentäter+ attentäter+ attentat+ terrormiliz+
    is-miliz+ isis+ al-kaida+ extremisten+ einreise- grenzzaun- bootsflüchtlinge+ mittelmeer+ lampedusa+
    hilfsorganisation+ hilfsorganisationen+ menschenrechte+ menschenrechtler+ opposition- demonstranten+
    proteste+ ausnahmezustand+ verhaftet- hinrichtung+ todesstrafe+ präsidentenwahl- iranisch+ israelisch+
    syrisch+ irakisch+ afghanisch+ pakistanisch+ indisch+ türkische+ ägyptische+ saudisch+ saudi+ riad+
    jemenitisch huthi+ rebell+ nigerianisch boko_haram+ somalia+ äthiopien+ eritrea+ burundi+ simbabwe+ tschad+
    myanmar+ nepal+ thailand+ malaysia+ indonesien+ philippinen+ australien- kanada- chile- peru- haiti+
    xi_jinping+ assad+ netanjahu+ rohani+ maduro+ lukaschenko+ selenskyj+ poroschenko+ donezk+ luhansk+ minsk+
    budapest- belgrad- warschau- polnisch- ungarisch- griechisch- unwetter- erdrutsch taifun+ hurrikan+
    flugzeugabsturz+ absturz- fähre- unglück- todesopfer+`,
  politics: `
    regierung+ koalition+ opposition+ parlament+ bundestag+ bundesrat+ nationalrat+ landtag+ minister+
    ministerin+ kanzler+ kanzlerin+ bundeskanzler+ vizekanzler präsident bundespräsident+ abgeordnete+
    abgeordneter partei+ parteien+ parteichef+ parteitag klubobmann+ landeshauptmann+ bürgermeister+
    stadtrat+ gemeinderat+ spö+ övp+ fpö+ neos+ grüne+ grünen+ cdu+ csu+ spd+ fdp+ afd+ linke linkspartei
    wahl+ wahlen+ wahlkampf+ wähler+ stimmen- kandidat+ kandidatin kandidaten umfrage mandat
    volksabstimmung+ referendum volksbegehren reform reformen gesetz+ gesetze gesetzesentwurf novelle
    verfassung+ verfassungsgericht innenminister+ innenministerin finanzminister- justizminister
    sozialminister bildungsministerin ausschuss untersuchungsausschuss+ politik+ politiker+ politisch+
    politische merkel+ scholz+ merz+ faymann+ strache+ mitterlehner+ kurz- kickl+ häupl+ pröll+
    mikl-leitner+ schäuble habeck baerbock asylpolitik integration- ministerium staatssekretär rücktritt
    fraktion budget- steuerreform- bildung- schule- schulen- lehrer- gewerkschaft- kammer- eu-kommission-
    rechnungshof koalitionspartner+ regierungsprogramm+ ministerrat+ innenpolitik+ außenpolitik+
    bundesregierung+ landesregierung+ landesrat+ landesrätin+ stadträtin+ vizebürgermeister+
    bürgermeisterin+ klubchef+ generalsekretär+ parteiobmann+ parteivorstand+ parteivorsitzender+
    spitzenkandidat+ spitzenkandidatin+ wahlrecht+ wahlergebnis+ wahlkarten+ stichwahl+ gemeinderatswahl+
    landtagswahl+ nationalratswahl+ bundespräsidentenwahl+ van_der_bellen+ hofer+ heinz_fischer+ kern-
    doskozil+ schieder+ lopatka+ stronach+ team_stronach+ strolz+ glawischnig+ schelling- spindelegger+
    fekter+ heinisch-hosek+ hundstorfer+ rudas kopf- freiheitliche+ freiheitlichen+ blaue- rote- schwarze-
    sozialdemokraten+ sozialdemokratie+ volkspartei+ konservative+ rechtspopulisten+ rechtsextrem+
    rechtsextreme+ neonazis+ pegida+ identitäre+ linken+ abstimmung+ beschluss+ beschlossen antrag-
    gesetzesnovelle+ begutachtung+ begutachtungsentwurf+ verfassungsgerichtshof+ vfgh+ ministerien+
    sozialpartner+ arbeiterkammer- ögb- bildungsreform+ gesamtschule+ neue_mittelschule+ zentralmatura+
    mindestsicherung+ grundversorgung+ asylwerber+ asylwerbern+ asylquartiere+ asylgesetz+ obergrenze+
    integrationsminister+ europawahl+ eu-wahl+ eu-parlament+ juncker+ schulz- tusk
    datenschutzgrundverordnung- heta- u-ausschuss+ parteienförderung+ korruption+ transparenz- volkspartei+
    gleichstellung- ratsversammlung+ ratsbeschluss+ ratsmitglied+ ratsmitglieder+ gemeindevertretung+
    inselrat+ beirat+ ortsbeirat+ bezirksrat+ stadtverwaltung+ stadtbezirk- oberbürgermeister+
    oberbürgermeisterin+ landrat+ landrätin+ kreistag+ rathaus+ satzung+ bebauungsplan+ bürgerbegehren+
    bürgerentscheid+ petition+ zweitwohnungssteuer+ grundsteuer+ abgabe- gebühr- haushaltsplan+ dezernent+
    dezernentin+ kommunalwahl+ kommunalpolitik+ gemeinde- fraktionen+ kultusministerium+ kultusminister+
    kultusministerin+ grundschule- schulneubau+ stadträte+ verkehrsversuch+ einwohnerversammlung+
    bürgerversammlung+`,
  business: `
    unternehmen+ konzern+ firma+ firmen+ betrieb betriebe wirtschaft+ wirtschafts konjunktur+ börse+ aktie+
    aktien+ anleger+ investoren+ investor aktionäre+ dax+ atx+ dow index kurs- umsatz+ gewinn+ gewinne
    verlust- verluste quartal+ geschäftsjahr+ bilanz+ milliarden+ =bank+ =banken+ hypo+ sparkasse kredit+
    kredite+ zinsen+ zins ezb+ notenbank+ zentralbank+ inflation+ wachstum+ bip+ rezession+
    arbeitslosigkeit+ arbeitslose arbeitslosen arbeitsmarkt+ ams- arbeitsplätze+ mitarbeiter- stellenabbau+
    löhne lohn kollektivvertrag gewerkschaft- pensionen- steuer- steuern- schulden+ schuldenkrise+ euro-
    eurozone+ iwf+ troika+ griechenland- export+ exporte import =handel+ =händler einzelhandel+ supermarkt
    konsumenten+ kunden- preis+ preise+ ölpreis+ öl+ gas- energie- strom- industrie+ hersteller+ autobauer+
    volkswagen+ vw+ daimler+ bmw+ audi opel siemens+ voest+ voestalpine+ omv+ telekom- öbb- lufthansa+ aua+
    fluglinie airline airbus boeing fusion+ übernahme+ insolvenz+ pleite+ sanierung- vorstand+
    vorstandschef+ aufsichtsrat+ chef- manager+ tochter- beteiligung+ börsengang+ immobilien+ mieten-
    wohnungen- tourismus- landwirtschaft bauern wettbewerb kartell+ ökonom+ ökonomen+ wirtschaftsforscher+
    prognose dollar+ franken konzerne+ mittelstand+ start-up- umsätze+ umsatzplus+ umsatzrückgang ergebnis-
    betriebsergebnis+ ebit+ ebitda+ nettogewinn+ dividende+ dividenden+ hauptversammlung+ aktienkurs+
    wall_street+ leitindex+ wertpapiere+ anleihe+ anleihen+ fonds+ hedgefonds+ staatsanleihen+ rendite+
    leitzins+ fed+ geldpolitik+ draghi+ rating+ ratingagentur+ bonität haftung+ haftungen+ heta+
    hypo_alpe_adria+ raiffeisen+ rbi+ erste_group+ bawag+ bank_austria+ unicredit+ deutsche_bank+
    commerzbank+ kunde- filialen+ filiale+ handelskette+ handelsketten+ spar+ rewe+ hofer_kg+ billa+ lidl+
    aldi+ kika+ leiner+ zielpunkt+ schlecker+ baumax+ amazon- zalando+ lebensmittel- produktion+ werk-
    fabrik+ fabriken+ magna+ andritz+ verbund+ wienerberger+ lenzing+ semperit+ novomatic+ red_bull- ktm+
    strabag+ porr+ alpine+ bayer+ basf+ rwe+ e.on+ gazprom+ shell+ bp+ opec+ barrel+ brent+ rohöl+ erdgas+
    gaspreis strompreis+ kraftwerk- energieversorger+ fahrzeuge- autokonzern+ abgasskandal+ dieselgate+
    toyota+ general_motors+ fiat+ renault+ ryanair+ niki- air_berlin+ flughafen- post_ag konsum-
    konsumentenschutz+ vki+ inflationsrate+ teuerung+ makler+ wohnbau- bausparer+ versicherung+
    versicherungen+ uniqa+ allianz- sozialversicherung- einkommen+ gehalt+ gehälter+ lohnsteuer-
    mehrwertsteuer+ steuerhinterziehung+ kartellamt+ bwb+ bundeswettbewerbsbehörde+ eu-kommission-
    freihandel+ ttip+ ceta+ zoll- wifo+ ihs+ konjunkturprognose+ wirtschaftswachstum+ wirtschaftskammer+
    wko+ industriellenvereinigung+ arbeitgeber+ arbeitnehmer+ beschäftigte+ beschäftigung+ kündigungen+
    kündigung kurzarbeit+ konkurs+ gläubiger+ ksv+ privatkonkurs+ spekulation+ währung+ währungsunion+
    rubel+ yuan+ yen+ pfund+ grexit+ varoufakis+ tsipras- schuldenschnitt+ hilfsprogramm+`,
  technology: `
    software+ hardware+ computer+ =rechner+ pc+ notebook laptop tablet tablets smartphone+ smartphones+
    handy+ handys+ mobilfunk+ iphone+ ipad+ android+ app+ apps+ apple+ google+ microsoft+ windows+ ibm
    intel+ amd nvidia+ samsung+ sony+ nokia+ huawei+ htc+ lg- lenovo amazon- facebook+ twitter+ instagram+
    whatsapp+ youtube+ yahoo netflix- spotify uber tesla internet+ web+ webseite website online- netz-
    breitband+ wlan+ server+ cloud+ daten+ datenschutz+ nutzer+ user+ usern browser+ firefox+ chrome+
    suchmaschine+ e-mail mails spam virus- malware+ trojaner+ schadsoftware+ hacker+ hack gehackt+ cyber+
    cyberangriff+ sicherheitslücke+ verschlüsselung+ passwort+ passwörter nsa+ snowden+ überwachung
    vorratsdatenspeicherung+ linux+ open_source+ entwickler+ programmierer code algorithmus
    künstliche_intelligenz+ ki+ roboter+ drohne drohnen virtual_reality+ gadget =gerät =geräte chip+ chips+
    prozessor+ grafikkarte konsole+ xbox+ playstation+ nintendo+ spiel- spiele- spieler- gamer+ games+
    videospiel+ digital+ digitale technologie+ technik streaming- download update+ version+ betriebssystem+
    nexus galaxy+ display+ kamera- akku+ bluetooth startup+ provider+ telekom- a1- lte+ soziales_netzwerk+
    messenger+ netzpolitik+ windows_10 smartwatch+ apple_watch+ iphone_6+ surface+ cortana+ siri+ chromecast
    wearable+ fitnessarmband drucker- 3d-drucker+ elektroauto- google_maps+ street_view+ gmail+ outlook-
    skype+ snapchat+ tinder+ reddit+ wikipedia+ tumblr pinterest linkedin+ xing+ blog- blogger+ hashtag-
    tweet- tweets- shitstorm- postings+ posting forum- trolle+ netzneutralität+ urheberrecht- filesharing+
    pirate_bay+ streamingdienst+ twitch+ youtuber+ steam+ ubisoft+ electronic_arts+ blizzard+ wii_u+ ps4+
    xbox_one+ gta+ fallout+ minecraft+ far_cry+ call_of_duty+ star_citizen+ world_of_warcraft+ fifa_15
    e-sport+ oculus+ oculus_rift+ vr-brille+ hololens+ konsolen+ gamescom+ e3+ ces+ ifa+
    mobile_world_congress+ mwc+ cebit+ chaos_computer_club+ ccc+ bnd- gchq+ geheimdienst- geheimdienste-
    spionage- prism+ wikileaks- darknet+ bitcoin+ ransomware+ phishing+ botnetz+ ddos+ zero-day+ exploit+
    patch+ sicherheitsforscher+ sicherheitsexperten- kaspersky+ antivirus+ firewall+ router+ modem+
    glasfaser+ breitbandausbau+ 3g+ 5g+ sim-karte+ roaming+ t-mobile+ hofer_telekom rtr+ festplatte+ ssd+
    usb+ arbeitsspeicher+ gigabyte+ megapixel+ bildschirm+ touchscreen+ tastatur+ stylus betriebssysteme+
    ios+ os_x+ ubuntu+ debian+ kde gnome open-source+ quellcode+ programmiersprache+ java+ javascript+ api+
    github+ microsoft_office+ libreoffice+ internet_explorer+ mozilla+ werbeblocker+ adblock+ algorithmen+
    big_data+ cloudspeicher+ dropbox+`,
  science: `
    forscher+ forscherin forscherinnen forschung+ wissenschaft+ wissenschafter+ wissenschafterin
    wissenschaftler+ wissenschaftlerin wissenschaftlich+ studie+ studien universität+ uni+ institut+
    professor- labor+ experiment+ experimente nasa+ esa+ weltraum+ weltall+ raumfahrt+ raumsonde+ sonde+
    raumstation+ astronaut+ astronauten rakete- satellit+ satelliten+ mars+ mond+ saturn+ jupiter+ pluto+
    venus planet+ planeten+ asteroid+ komet+ meteorit+ galaxie+ galaxien stern+ sterne+ teleskop+ astronom+
    astronomen+ universum+ schwarzes_loch+ physik+ physiker+ teilchen+ quanten+ cern+ chemie+ chemiker
    moleküle molekül biologie+ biologe+ biologen+ genetik+ gene+ gen+ genom+ dna+ dns erbgut+ evolution+
    =art- arten+ spezies+ fossil+ fossilien+ dinosaurier+ saurier urzeit neandertaler+ archäologen+
    archäologe archäologie+ ausgrabung+ ausgrabungen =funde =fund- jahrtausend steinzeit+ bronzezeit+ römer-
    mittelalter- klima+ klimawandel+ erderwärmung+ co2+ emissionen treibhausgase+ gletscher+ arktis+
    antarktis+ =eis- ozean+ meer- meere tiere+ tier+ tierart vögel+ vogel insekten+ bienen fische wale affen
    schimpansen säugetiere pflanzen+ pflanze ökosystem+ artenschutz biodiversität vulkan+ geologen+ zellen+
    zelle gehirn+ nerven- neuronen bakterien- mathematik+ mathematiker nobelpreis+ fachjournal+ fachmagazin+
    nature+ science+ entdeckt- entdeckung millionen_jahre+ wissenschafterinnen+ wissenschaftlerinnen+
    forscherteam+ forschungsteam+ studienautoren+ studienautor+ fwf+ öaw+ akademie- boku+ tu_wien+ meduni-
    ist_austria+ max-planck-institut+ eth_zürich- harvard- mit- experimenten+ messungen+ messung theorie-
    modell- simulation- evolutionär+ vorfahren+ urmensch urmenschen+ homo_sapiens+ frühmenschen+
    jungsteinzeit+ eiszeit+ keltisch kelten+ römische+ antike+ antiken+ grab+ gräber+ skelett+ skelette+
    knochen+ schädel+ mumie+ pyramide+ papyrus ausgrabungsstätte+ paläontologen+ paläontologe+ säugetier+
    reptilien+ amphibien+ frösche+ schlangen- spinnen+ ameisen+ käfer+ schmetterlinge+ fledermäuse+ mäuse+
    ratten+ hunde- katzen- wölfe- bären- elefanten+ nashörner+ delfine+ haie+ fisch- korallen+ plankton+
    algen+ pilze+ wald- wälder- ökologie+ ökologen+ naturschutz- naturschützer- nationalpark- photosynthese
    ozeane+ meeresspiegel+ klimaforscher+ klimamodelle temperaturen- vulkane+ vulkanausbruch+ erdbeben-
    tektonisch erdkruste+ erdmantel+ meteoriten+ rosetta+ philae+ curiosity+ new_horizons+ iss+ raumfahrer+
    kosmonaut kosmonauten+ ariane+ spacex+ sojus+ hubble+ exoplanet+ exoplaneten+ milchstraße+ lichtjahre+
    schwarze_löcher+ dunkle_materie+ neutrino+ neutrinos+ higgs+ teilchenbeschleuniger+ lhc+ photonen+
    laser+ atome+ elektronen+ nanopartikel+ graphen+ supraleiter proteine+ protein+ enzyme+ stammzellen+
    mutationen+ crispr+ gehirne nervenzellen+ hirnforscher+ psychologen- archäologisch+ historiker-
    geschichte-`,
  health: `
    gesundheit+ medizin+ medizinisch+ arzt ärzte+ ärztin ärztekammer+ spital+ krankenhaus klinik+ klinikum
    patient+ patienten+ patientin krankheit+ krankheiten+ erkrankung+ erkrankt+ erkrankungen symptome+
    diagnose+ behandlung+ therapie+ therapien medikament medikamente+ arznei arzneimittel+ pharma+ impfung+
    impfungen impfstoff+ impfen+ virus+ viren infektion+ infektionen infiziert+ epidemie+ pandemie+ corona+
    coronavirus+ covid+ covid-19+ grippe+ ebola+ hiv+ aids+ malaria+ masern+ krebs+ tumor+ chemotherapie
    diabetes+ übergewicht+ adipositas ernährung+ herzinfarkt+ schlaganfall+ herz- blut- demenz+ alzheimer+
    depression+ depressionen psychisch+ psychische psychiatrie+ psychologe schlaf+ schwangerschaft+
    schwangere+ =geburt hebamme operation+ chirurg transplantation+ organspende niere leber lunge schmerzen+
    rauchen+ raucher+ nikotin tabak alkohol+ =sucht- drogen- pflege+ pflegekräfte krankenkasse+
    krankenkassen gesundheitsministerium+ who+ antibiotika+ keime hygiene fitness allergie+ allergien
    ärzten+ mediziner+ medizinerin hausarzt+ hausärzte+ fachärzte+ facharzt+ turnusärzte+ krankenhäuser+
    spitäler+ spitälern+ akh+ meduni+ ambulanz+ intensivstation+ notarzt- krankenschwester+ pfleger+
    pflegepersonal+ pflegeheim palliativ+ hospiz+ rezept- apotheke+ apotheken+ apotheker+ wirkstoff+
    wirkstoffe+ nebenwirkungen+ dosis+ placebo+ klinische_studie+ impfgegner+ impfrate+ influenza+
    vogelgrippe+ schweinegrippe+ mers+ sars+ zika+ dengue+ tuberkulose+ hepatitis+ borreliose+ fsme+ zecken+
    meningokokken+ lungenentzündung+ asthma+ copd+ rheuma+ arthritis multiple_sklerose+ epilepsie+
    parkinson+ migräne+ kopfschmerzen+ rückenschmerzen+ bandscheiben bluthochdruck+ blutdruck+ cholesterin+
    herzkreislauf herz-kreislauf+ herzinfarkte+ herzschwäche+ herzstillstand+ brustkrebs+ lungenkrebs+
    darmkrebs+ prostatakrebs+ prostata+ hautkrebs+ leukämie+ krebspatienten+ onkologie+ strahlentherapie+
    tumore+ tumoren+ vorsorge+ vorsorgeuntersuchung+ mammografie+ darmspiegelung zahnarzt+ zahnärzte+ zähne+
    karies+ augenarzt hörgerät allergiker+ pollen+ laktose gluten+ zucker+ fett- vitamine+ vitamin+ diät+
    abnehmen+ kalorien+ magersucht+ essstörung+ essstörungen+ burnout+ burn-out+ stress+ angststörung+
    angst- trauma- psychotherapie+ psychotherapeut+ adhs+ autismus+ suizid- schwangeren+ frühgeburt+
    kaiserschnitt+ =stillen- menopause+ wechseljahre+ verhütung+ pille+ hormone+ hormon+
    künstliche_befruchtung+ nichtraucher+ rauchverbot+ raucherinnen+ e-zigarette+ e-zigaretten+ cannabis-
    sterbehilfe+ elga+ gebietskrankenkasse+ sozialversicherung+ wartezeiten-`,
  sport: `
    sport+ spiel+ spiele- match+ partie+ sieg+ siege siegte gewann- niederlage+ remis+ unentschieden+ tor+
    tore+ =treffer+ elfmeter+ halbzeit+ trainer+ coach+ mannschaft+ team spieler+ stürmer+ torhüter+
    verteidiger mittelfeld kapitän- liga+ bundesliga+ champions_league+ europa_league+ pokal+ cup+ =meister+
    meisterschaft+ weltmeister+ wm+ em+ europameister olympia+ olympische+ olympischen medaille+ gold-
    silber- bronze- fußball+ fifa+ uefa+ dfb+ öfb+ blatter+ platini bayern+ dortmund+ schalke+ rapid+
    austria- salzburg- =sturm- barcelona+ real_madrid+ chelsea+ arsenal+ manchester+ juventus+ alaba+
    koller+ messi+ ronaldo+ tennis+ thiem+ djokovic+ federer+ nadal+ murray+ viertelfinale+ halbfinale+
    finale+ achtelfinale+ qualifikation+ turnier+ ski+ skispringen+ slalom+ riesentorlauf+ =abfahrt-
    hirscher+ weltcup+ langlauf biathlon+ formel_1+ hamilton+ vettel+ rosberg+ mercedes- ferrari+ rennen+
    rennfahrer grand_prix+ eishockey+ nhl+ basketball+ nba+ handball+ volleyball golf+ radsport+
    tour_de_france+ doping+ leichtathletik+ schwimmen sprint marathon+ boxen boxer+ stadion+ fans+ saison+
    =tabelle =punkte+ transfer+ rückrunde+ schiedsrichter+ =verletzung- teamchef+ nationalteam+
    nationalmannschaft+ runde- gegner+`,
  culture: `
    film+ filme+ kino+ regisseur+ regisseurin schauspieler+ schauspielerin+ oscar+ oscars berlinale+
    viennale+ cannes+ festival+ festspiele+ premiere+ theater+ burgtheater+ bühne+ schauspiel oper+
    staatsoper+ operette ballett tanz+ musik+ musiker+ =band sänger+ sängerin+ song songs album+ konzert+
    konzerte orchester+ philharmoniker+ dirigent+ komponist+ jazz+ pop+ rock- rapper+ song_contest+
    conchita+ kunst+ künstler+ künstlerin+ künstlerisch maler+ malerei+ gemälde+ skulptur ausstellung+
    ausstellungen galerie+ museum+ museen albertina+ biennale+ fotografie fotograf+ buch+ bücher+ roman+
    romane autor+ autorin+ autoren schriftsteller+ schriftstellerin literatur+ literaturpreis+ dichter+
    lyrik verlag+ buchmesse+ kultur+ kulturell kulturpolitik intendant+ intendantin inszenierung+ publikum+
    fernsehen+ tv+ serie- =serien sendung- moderator+ moderatorin orf- ard zdf- sender- quoten zuschauer-
    comic kabarett+ kabarettist satire prominente promi royal mode+ designer+ architektur+ architekt denkmal
    kulturerbe zeitung- medien- journalist- szene- werk- werke- nachruf hollywood+ star_wars+ netflix-
    kinofilm+ spielfilm+ dokumentarfilm+ filmfestival+ filmpreis+ filmemacher+ filmemacherin+ drehbuch+
    regie+ hauptrolle+ darsteller+ darstellerin+ golden_globe+ golden_globes+ emmy+ emmys+ grammy+ grammys+
    echo- amadeus- tv-serie+ tatort+ game_of_thrones+ breaking_bad+ serienfans moderatoren talkshow+ show+
    quizshow+ dancing_stars+ dschungelcamp+ opernball+ volksoper+ musikverein+ konzerthaus+
    salzburger_festspiele+ bregenzer_festspiele+ bayreuth+ wagner- mozart+ beethoven+ schubert+ verdi+
    sopranistin+ tenor+ pianist+ pianistin+ geiger+ geigerin dirigentin+ chor+ kammermusik+ neue_musik+
    wien_modern+ donaufestival+ popfest+ nova_rock+ frequency+ tournee+ tour- hit- charts+ single-
    plattenlabel rolling_stones+ beatles+ bob_dylan+ david_bowie+ madonna+ u2+ elektronik- dj- techno+
    hip-hop+ rap+ punk+ metal- volksmusik+ schlager+ gabalier+ theaterstück+ stück- uraufführung+ premieren
    dramatiker+ dramatikerin josefstadt+ akademietheater+ volkstheater+ schauspielhaus+ tanzquartier+
    impulstanz+ choreograf+ choreografin+ performance- regisseure+ bühnenbild+ ensemble+ kunsthalle+
    kunsthaus+ kunsthistorisches_museum+ khm+ belvedere+ leopold_museum+ mumok+ secession+ mak- kunstwerk+
    kunstwerke+ kunstmarkt+ klimt+ schiele+ kokoschka+ picasso+ warhol+ restitution+ raubkunst+ zeichnungen+
    installation- fotografin+ fotografien+ kurator+ kuratorin+ sammlung+ leihgaben erzählung+ erzählungen+
    gedicht+ gedichte+ krimi+ krimis+ bestseller+ buchpreis+ nobelpreis_für_literatur+ bachmannpreis+
    ingeborg_bachmann+ handke+ jelinek+ thomas_bernhard+ suhrkamp+ hanser+ essay+ biografie+ lesung+
    lesungen+ verleger+ journalismus- kolumne- comics+ zeichner+ karikatur+ karikaturist+ denkmalschutz+
    weltkulturerbe+ architektin+ laufsteg+ model- models- topmodel+ kim_kardashian+ prinz- prinzessin-
    queen- hochzeit- scheidung- oratorium+ weihnachtsoratorium+ adventsmarkt+ weihnachtsmarkt+ kirchenchor+
    chorkonzert+ orgel+ heimatmuseum+ termine-`,
}
