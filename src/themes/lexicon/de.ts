// Words that indicate a theme in German news, written by hand.
import type { Lexicon } from './lexicon.ts'

export const DE: Lexicon = {
  world: `krieg+ armee+ soldaten+ truppen+ militär+ angriff rakete luftangriff+ terror+ terrorist+ islamischer
    islamisten+ anschlag+ explosion bombe geiseln rebellen+ separatisten+ waffenruhe+ waffenstillstand+ frieden
    friedensgespräche flüchtlinge+ migranten asyl botschaft+ diplomat+ außenminister+ außenministerin sanktionen+
    nato+ uno+ un vereinten nationen+ staatschef erdbeben+ tsunami überschwemmung tote getötet verletzte putsch junta
    regime unruhen syrien+ irak+ iran+ israel+ gaza+ palästinenser+ afghanistan+ taliban+ pakistan+ indien+ china+
    chinesisch peking+ japan+ nordkorea+ südkorea russland+ russisch+ moskau+ kreml+ putin+ ukraine+ ukrainisch+ kiew+
    krim+ türkei+ türkisch+ ankara erdogan+ ägypten+ kairo libyen+ tunesien sudan nigeria kenia mali südafrika kongo
    jemen saudi-arabien+ katar libanon usa- us-präsident washington- obama- trump- griechenland- athen- frankreich-
    paris- ungarn serbien kosovo bosnien brasilien mexiko venezuela kuba argentinien kolumbien vatikan papst
    international dschihadisten+ hamas+ hisbollah+ kurden+ damaskus+ bagdad+ kabul+ teheran+ jerusalem+ atomstreit
    offensive+ milizen+ kämpfer+ gefechte+ beschuss+ raketenangriff+ drohnenangriff+ bürgerkrieg+ kriegsverbrechen+
    friedensnobelpreis geiselnahme+ selbstmordattentäter+ attentäter+ terrormiliz+ is-miliz+ isis+ al-kaida+
    extremisten+ einreise- grenzzaun- bootsflüchtlinge+ mittelmeer+ lampedusa+ hilfsorganisation+ hilfsorganisationen+
    menschenrechte+ menschenrechtler+ opposition- demonstranten+ proteste+ ausnahmezustand+ verhaftet- hinrichtung+
    todesstrafe+ präsidentenwahl- iranisch+ israelisch+ syrisch+ irakisch+ afghanisch+ pakistanisch+ indisch+
    ägyptische+ saudisch+ saudi+ riad+ jemenitisch huthi+ nigerianisch boko_haram+ somalia+ äthiopien+ eritrea+
    burundi+ simbabwe+ tschad+ myanmar+ nepal+ thailand+ malaysia+ indonesien+ philippinen+ australien- kanada- chile-
    peru- haiti+ xi_jinping+ assad+ netanjahu+ rohani+ maduro+ lukaschenko+ selenskyj+ poroschenko+ donezk+ luhansk+
    minsk+ budapest- belgrad- warschau- polnisch- ungarisch- griechisch- unwetter- erdrutsch taifun+ hurrikan+
    flugzeugabsturz+ absturz- fähre- unglück- todesopfer+`,
  politics: `
    regierung+ koalition+ opposition+ parlament+ bundestag+ bundesrat+ nationalrat+ landtag+ minister+ ministerin+
    kanzler+ kanzlerin+ bundeskanzler+ vizekanzler präsident bundespräsident+ abgeordnete+ partei+ parteichef+
    parteitag klubobmann+ landeshauptmann+ bürgermeister+ stadtrat+ gemeinderat+ spö+ övp+ fpö+ neos+ grüne+ cdu+ csu+
    spd+ fdp+ afd+ linke+ linkspartei wahl+ wahlkampf+ stimmen- kandidat+ kandidatin umfrage mandat volksabstimmung+
    referendum volksbegehren reform gesetz+ gesetzesentwurf novelle verfassung+ verfassungsgericht innenminister+
    innenministerin finanzminister- justizminister sozialminister bildungsministerin ausschuss untersuchungsausschuss+
    politik+ politisch+ merkel+ scholz+ merz+ faymann+ strache+ mitterlehner+ kurz- kickl+ häupl+ pröll+ mikl-leitner+
    schäuble habeck baerbock asylpolitik integration- ministerium staatssekretär rücktritt fraktion budget-
    steuerreform- bildung- schule- lehrer- gewerkschaft- kammer- eu-kommission- rechnungshof koalitionspartner+
    regierungsprogramm+ ministerrat+ innenpolitik+ außenpolitik+ bundesregierung+ landesregierung+ landesrat+
    landesrätin+ stadträtin+ vizebürgermeister+ bürgermeisterin+ klubchef+ generalsekretär+ parteiobmann+
    parteivorstand+ parteivorsitzender+ spitzenkandidat+ spitzenkandidatin+ wahlrecht+ wahlergebnis+ wahlkarten+
    stichwahl+ gemeinderatswahl+ landtagswahl+ nationalratswahl+ bundespräsidentenwahl+ van_der_bellen+ hofer+
    heinz_fischer+ kern- doskozil+ schieder+ lopatka+ stronach+ team_stronach+ strolz+ glawischnig+ schelling-
    spindelegger+ fekter+ heinisch-hosek+ hundstorfer+ rudas kopf- freiheitliche+ blaue- rote- schwarze-
    sozialdemokraten+ sozialdemokratie+ volkspartei+ konservative+ rechtspopulisten+ rechtsextrem+ rechtsextreme+
    neonazis+ pegida+ identitäre+ abstimmung+ beschluss+ beschlossen antrag- gesetzesnovelle+ begutachtung+
    begutachtungsentwurf+ verfassungsgerichtshof+ vfgh+ sozialpartner+ arbeiterkammer- ögb- bildungsreform+
    gesamtschule+ neue_mittelschule+ zentralmatura+ mindestsicherung+ grundversorgung+ asylwerber+ asylquartiere+
    asylgesetz+ obergrenze+ integrationsminister+ europawahl+ eu-wahl+ eu-parlament+ juncker+ schulz- tusk
    datenschutzgrundverordnung- heta- u-ausschuss+ parteienförderung+ korruption+ transparenz- gleichstellung-
    ratsversammlung+ ratsbeschluss+ ratsmitglied+ gemeindevertretung+ inselrat+ beirat+ ortsbeirat+ bezirksrat+
    stadtverwaltung+ stadtbezirk- oberbürgermeister+ oberbürgermeisterin+ landrat+ landrätin+ kreistag+ rathaus+
    satzung+ bebauungsplan+ bürgerbegehren+ bürgerentscheid+ petition+ zweitwohnungssteuer+ grundsteuer+ abgabe-
    gebühr- haushaltsplan+ dezernent+ dezernentin+ kommunalwahl+ kommunalpolitik+ gemeinde- fraktionen+
    kultusministerium+ kultusminister+ kultusministerin+ grundschule- schulneubau+ verkehrsversuch+
    einwohnerversammlung+ bürgerversammlung+`,
  business: `
    unternehmen+ konzern+ firma+ firmen+ betrieb wirtschaft+ konjunktur+ börse+ aktie+ anleger+ investoren+ aktionäre+
    dax+ atx+ dow index kurs- umsatz+ gewinn+ gewinne verlust quartal+ geschäftsjahr+ bilanz+ milliarden+ =bank+
    =banken+ hypo+ sparkasse kredit+ zinsen+ ezb+ notenbank+ zentralbank+ inflation+ wachstum+ bip+ rezession+
    arbeitslosigkeit+ arbeitslose arbeitsmarkt+ ams- arbeitsplätze+ mitarbeiter- stellenabbau+ löhne kollektivvertrag
    gewerkschaft- pensionen- steuer- schulden+ schuldenkrise+ euro- eurozone+ iwf+ troika+ griechenland- export+
    import =handel+ =händler einzelhandel+ supermarkt konsumenten+ kunden- preis+ preise+ ölpreis+ öl+ gas- energie-
    strom- industrie+ hersteller+ autobauer+ volkswagen+ vw+ daimler+ bmw+ audi opel siemens+ voest+ voestalpine+ omv+
    telekom- öbb- lufthansa+ aua+ fluglinie airline airbus boeing fusion+ übernahme+ insolvenz+ pleite+ sanierung-
    vorstand+ vorstandschef+ aufsichtsrat+ chef- manager+ tochter- beteiligung+ börsengang+ immobilien+ mieten-
    wohnungen- tourismus- landwirtschaft bauern wettbewerb kartell+ ökonom+ wirtschaftsforscher+ prognose dollar+
    franken konzerne+ mittelstand+ start-up- umsatzplus+ umsatzrückgang ergebnis- betriebsergebnis+ ebit+ ebitda+
    nettogewinn+ dividende+ hauptversammlung+ aktienkurs+ wall_street+ leitindex+ wertpapiere+ anleihe+ fonds+
    hedgefonds+ staatsanleihen+ rendite+ leitzins+ fed+ geldpolitik+ draghi+ rating+ ratingagentur+ bonität haftung+
    heta+ hypo_alpe_adria+ raiffeisen+ rbi+ erste_group+ bawag+ bank_austria+ unicredit+ deutsche_bank+ commerzbank+
    filialen+ handelskette+ spar+ rewe+ hofer_kg+ billa+ lidl+ aldi+ kika+ leiner+ zielpunkt+ schlecker+ baumax+
    amazon- zalando+ lebensmittel- produktion+ werk- fabrik+ magna+ andritz+ verbund+ wienerberger+ lenzing+ semperit+
    novomatic+ red_bull- ktm+ strabag+ porr+ alpine+ bayer+ basf+ rwe+ e.on+ gazprom+ shell+ bp+ opec+ barrel+ brent+
    rohöl+ erdgas+ gaspreis strompreis+ kraftwerk- energieversorger+ fahrzeuge- autokonzern+ abgasskandal+ dieselgate+
    toyota+ general_motors+ fiat+ renault+ ryanair+ niki- air_berlin+ flughafen- post_ag konsum- konsumentenschutz+
    vki+ inflationsrate+ teuerung+ makler+ wohnbau- bausparer+ versicherung+ uniqa+ allianz- sozialversicherung-
    einkommen+ gehalt+ lohnsteuer- mehrwertsteuer+ steuerhinterziehung+ kartellamt+ bwb+ bundeswettbewerbsbehörde+
    eu-kommission- freihandel+ ttip+ ceta+ zoll- wifo+ ihs+ konjunkturprognose+ wirtschaftswachstum+
    wirtschaftskammer+ wko+ industriellenvereinigung+ arbeitgeber+ arbeitnehmer+ beschäftigte+ beschäftigung+
    kündigungen+ kurzarbeit+ konkurs+ gläubiger+ ksv+ privatkonkurs+ spekulation+ währung+ währungsunion+ rubel+ yuan+
    yen+ pfund+ grexit+ varoufakis+ tsipras- schuldenschnitt+ hilfsprogramm+`,
  technology: `
    software+ hardware+ computer+ =rechner+ pc+ notebook laptop tablet smartphone+ handy+ mobilfunk+ iphone+ ipad+
    android+ app+ apps+ apple+ google+ microsoft+ windows+ ibm intel+ amd nvidia+ samsung+ sony+ nokia+ huawei+ htc+
    lg- lenovo amazon- facebook+ twitter+ instagram+ whatsapp+ youtube+ yahoo netflix- spotify uber tesla internet+
    web+ webseite website online- netz- breitband+ wlan+ server+ cloud+ daten+ datenschutz+ nutzer+ user+ usern
    browser+ firefox+ chrome+ suchmaschine+ e-mail mails spam virus- malware+ trojaner+ schadsoftware+ hacker+
    gehackt+ cyber+ cyberangriff+ sicherheitslücke+ verschlüsselung+ passwort+ nsa+ snowden+ überwachung
    vorratsdatenspeicherung+ linux+ open_source+ entwickler+ programmierer code algorithmus künstliche_intelligenz+
    ki+ roboter+ drohne virtual_reality+ gadget =gerät =geräte chip+ prozessor+ grafikkarte konsole+ xbox+
    playstation+ nintendo+ spiel- gamer+ games+ videospiel+ digital+ technologie+ technik streaming- download update+
    version+ betriebssystem+ nexus galaxy+ display+ kamera- akku+ bluetooth startup+ provider+ telekom- a1- lte+
    soziales_netzwerk+ messenger+ netzpolitik+ windows_10 smartwatch+ apple_watch+ iphone_6+ surface+ cortana+ siri+
    chromecast wearable+ fitnessarmband drucker- 3d-drucker+ elektroauto- google_maps+ street_view+ gmail+ outlook-
    skype+ snapchat+ tinder+ reddit+ wikipedia+ tumblr pinterest linkedin+ xing+ blog- blogger+ hashtag- tweet-
    shitstorm- postings+ forum- trolle+ netzneutralität+ urheberrecht- filesharing+ pirate_bay+ streamingdienst+
    twitch+ steam+ ubisoft+ electronic_arts+ blizzard+ wii_u+ ps4+ xbox_one+ gta+ fallout+ minecraft+ far_cry+
    call_of_duty+ star_citizen+ world_of_warcraft+ fifa_15 e-sport+ oculus+ oculus_rift+ vr-brille+ hololens+
    gamescom+ e3+ ces+ ifa+ mobile_world_congress+ mwc+ cebit+ chaos_computer_club+ ccc+ bnd- gchq+ geheimdienst-
    spionage- prism+ wikileaks- darknet+ bitcoin+ ransomware+ phishing+ botnetz+ ddos+ zero-day+ exploit+ patch+
    sicherheitsforscher+ sicherheitsexperten- kaspersky+ antivirus+ firewall+ router+ modem+ glasfaser+
    breitbandausbau+ 3g+ 5g+ sim-karte+ roaming+ t-mobile+ hofer_telekom rtr+ festplatte+ ssd+ usb+ arbeitsspeicher+
    gigabyte+ megapixel+ bildschirm+ touchscreen+ tastatur+ stylus betriebssysteme+ ios+ os_x+ ubuntu+ debian+ kde
    gnome quellcode+ programmiersprache+ java+ javascript+ api+ github+ microsoft_office+ libreoffice+
    internet_explorer+ mozilla+ werbeblocker+ adblock+ algorithmen+ big_data+ cloudspeicher+ dropbox+`,
  science: `
    forscher+ forscherin forscherinnen forschung+ wissenschaft+ wissenschafterin wissenschaftler+ wissenschaftlerin
    wissenschaftlich+ studie+ universität+ uni+ institut+ professor- labor+ experiment+ nasa+ esa+ weltraum+ weltall+
    raumfahrt+ raumsonde+ sonde+ raumstation+ astronaut+ rakete- satellit+ mars+ mond+ saturn+ jupiter+ pluto+ venus
    planet+ asteroid+ komet+ meteorit+ galaxie+ stern+ teleskop+ astronom+ universum+ schwarzes_loch+ physik+
    teilchen+ quanten+ cern+ chemie+ chemiker moleküle biologie+ biologe+ genetik+ gene+ gen+ genom+ dna+ dns erbgut+
    evolution+ =art- arten+ spezies+ fossil+ fossilien+ dinosaurier+ saurier urzeit neandertaler+ archäologen+
    archäologie+ ausgrabung+ =funde =fund- jahrtausend steinzeit+ bronzezeit+ römer- mittelalter- klima+ klimawandel+
    erderwärmung+ co2+ emissionen treibhausgase+ gletscher+ arktis+ antarktis+ =eis- ozean+ meer tiere+ tierart vögel+
    insekten+ bienen fische wale affen schimpansen säugetiere pflanzen+ ökosystem+ artenschutz biodiversität vulkan+
    geologen+ zellen+ gehirn+ nerven- neuronen bakterien- mathematik+ nobelpreis+ fachjournal+ fachmagazin+ nature+
    science+ entdeckt- entdeckung millionen_jahre+ wissenschafterinnen+ wissenschaftlerinnen+ forscherteam+
    forschungsteam+ studienautoren+ fwf+ öaw+ akademie- boku+ tu_wien+ meduni- ist_austria+ max-planck-institut+
    eth_zürich- harvard- mit- messungen+ theorie- modell- simulation- evolutionär+ vorfahren+ urmensch+ homo_sapiens+
    frühmenschen+ jungsteinzeit+ eiszeit+ keltisch kelten+ römische+ antike+ grab+ skelett+ knochen+ schädel+ mumie+
    pyramide+ papyrus ausgrabungsstätte+ paläontologen+ säugetier+ reptilien+ amphibien+ frösche+ schlangen- spinnen+
    ameisen+ käfer+ schmetterlinge+ fledermäuse+ mäuse+ ratten+ hunde- katzen- wölfe- bären- elefanten+ nashörner+
    delfine+ haie+ korallen+ plankton+ algen+ pilze+ wald- ökologie+ ökologen+ naturschutz- nationalpark-
    photosynthese ozeane+ meeresspiegel+ klimaforscher+ klimamodelle temperaturen- vulkane+ vulkanausbruch+ erdbeben-
    tektonisch erdkruste+ erdmantel+ rosetta+ philae+ curiosity+ new_horizons+ iss+ raumfahrer+ kosmonaut+ ariane+
    spacex+ sojus+ hubble+ exoplanet+ milchstraße+ lichtjahre+ dunkle_materie+ neutrino+ higgs+ teilchenbeschleuniger+
    lhc+ photonen+ laser+ atome+ elektronen+ nanopartikel+ graphen+ supraleiter proteine+ protein+ enzyme+
    stammzellen+ mutationen+ crispr+ gehirne nervenzellen+ hirnforscher+ psychologen- archäologisch+ historiker-
    geschichte-`,
  health: `
    gesundheit+ medizin+ medizinisch+ arzt+ ärztin ärztekammer+ spital+ krankenhaus klinik+ klinikum patient+
    patientin krankheit+ erkrankung+ erkrankt+ symptome+ diagnose+ behandlung+ therapie+ medikament+ arznei
    arzneimittel+ pharma+ impfung+ impfstoff+ impfen+ virus+ viren infektion+ infektionen infiziert+ epidemie+
    pandemie+ corona+ coronavirus+ covid+ covid-19+ grippe+ ebola+ hiv+ aids+ malaria+ masern+ krebs+ tumor+
    chemotherapie diabetes+ übergewicht+ adipositas ernährung+ herzinfarkt+ schlaganfall+ herz- blut- demenz+
    alzheimer+ depression+ depressionen psychisch+ psychiatrie+ psychologe schlaf+ schwangerschaft+ schwangere+
    =geburt hebamme operation+ chirurg transplantation+ organspende niere leber lunge schmerzen+ rauchen+ nikotin
    tabak alkohol+ =sucht- drogen- pflege+ pflegekräfte krankenkasse+ gesundheitsministerium+ who+ antibiotika+ keime
    hygiene fitness allergie+ mediziner+ medizinerin hausarzt+ fachärzte+ turnusärzte+ krankenhäuser+ akh+ meduni+
    ambulanz+ intensivstation+ notarzt- krankenschwester+ pflegepersonal+ pflegeheim palliativ+ hospiz+ rezept-
    apotheke+ wirkstoff+ nebenwirkungen+ dosis+ placebo+ klinische_studie+ impfgegner+ impfrate+ influenza+
    vogelgrippe+ schweinegrippe+ mers+ sars+ zika+ dengue+ tuberkulose+ hepatitis+ borreliose+ fsme+ zecken+
    meningokokken+ lungenentzündung+ asthma+ copd+ rheuma+ arthritis multiple_sklerose+ epilepsie+ parkinson+ migräne+
    kopfschmerzen+ rückenschmerzen+ bandscheiben bluthochdruck+ blutdruck+ cholesterin+ herzkreislauf herz-kreislauf+
    herzschwäche+ herzstillstand+ brustkrebs+ lungenkrebs+ darmkrebs+ prostatakrebs+ prostata+ hautkrebs+ leukämie+
    krebspatienten+ onkologie+ strahlentherapie+ vorsorge+ vorsorgeuntersuchung+ mammografie+ darmspiegelung zahnarzt+
    zähne+ karies+ augenarzt hörgerät allergiker+ pollen+ laktose gluten+ zucker+ fett- vitamine+ vitamin+ diät+
    abnehmen+ kalorien+ magersucht+ essstörung+ burnout+ burn-out+ stress+ angststörung+ angst- trauma-
    psychotherapie+ psychotherapeut+ adhs+ autismus+ suizid- frühgeburt+ kaiserschnitt+ =stillen- menopause+
    wechseljahre+ verhütung+ pille+ hormone+ hormon+ künstliche_befruchtung+ nichtraucher+ rauchverbot+ raucherinnen+
    e-zigarette+ cannabis- sterbehilfe+ elga+ gebietskrankenkasse+ sozialversicherung+ wartezeiten-`,
  sport: `
    sport+ spiel+ match+ partie+ sieg+ siegte gewann- niederlage+ remis+ unentschieden+ tor+ tore+ =treffer+ elfmeter+
    halbzeit+ trainer+ coach+ mannschaft+ team stürmer+ torhüter+ verteidiger mittelfeld kapitän- liga+ bundesliga+
    champions_league+ europa_league+ pokal+ cup+ =meister+ meisterschaft+ weltmeister+ wm+ em+ europameister olympia+
    olympische+ medaille+ gold- silber- bronze- fußball+ fifa+ uefa+ dfb+ öfb+ blatter+ platini bayern+ dortmund+
    schalke+ rapid+ austria- salzburg- =sturm- barcelona+ real_madrid+ chelsea+ arsenal+ manchester+ juventus+ alaba+
    koller+ messi+ ronaldo+ tennis+ thiem+ djokovic+ federer+ nadal+ murray+ viertelfinale+ halbfinale+ finale+
    achtelfinale+ qualifikation+ turnier+ ski+ skispringen+ slalom+ riesentorlauf+ =abfahrt- hirscher+ weltcup+
    langlauf biathlon+ formel_1+ hamilton+ vettel+ rosberg+ mercedes- ferrari+ rennen+ rennfahrer grand_prix+
    eishockey+ nhl+ basketball+ nba+ handball+ volleyball golf+ radsport+ tour_de_france+ doping+ leichtathletik+
    schwimmen sprint marathon+ boxen boxer+ stadion+ fans+ saison+ =tabelle =punkte+ transfer+ rückrunde+
    schiedsrichter+ =verletzung- teamchef+ nationalteam+ nationalmannschaft+ runde- gegner+`,
  culture: `
    film+ kino+ regisseur+ regisseurin schauspieler+ schauspielerin+ oscar+ berlinale+ viennale+ cannes+ festival+
    festspiele+ premiere+ theater+ burgtheater+ bühne+ oper+ staatsoper+ operette ballett tanz+ musik+ =band sänger+
    sängerin+ song album+ konzert+ orchester+ philharmoniker+ dirigent+ komponist+ jazz+ pop+ rock- rapper+
    song_contest+ conchita+ kunst+ künstler+ künstlerin+ künstlerisch maler+ malerei+ gemälde+ skulptur ausstellung+
    galerie+ museum+ museen albertina+ biennale+ fotografie+ fotograf+ buch+ roman+ romane autor+ autorin+
    schriftsteller+ schriftstellerin literatur+ literaturpreis+ dichter+ lyrik verlag+ buchmesse+ kultur+ kulturell
    kulturpolitik intendant+ intendantin inszenierung+ publikum+ fernsehen+ tv+ serie- =serien sendung- moderator+
    moderatorin orf- ard zdf- sender- quoten zuschauer- comic+ kabarett+ kabarettist satire prominente promi royal
    mode+ designer+ architektur+ architekt denkmal kulturerbe zeitung- medien- journalist- szene- werk- nachruf
    hollywood+ star_wars+ netflix- kinofilm+ spielfilm+ dokumentarfilm+ filmfestival+ filmpreis+ filmemacher+
    filmemacherin+ drehbuch+ regie+ hauptrolle+ darsteller+ darstellerin+ golden_globe+ emmy+ grammy+ echo- amadeus-
    tv-serie+ tatort+ game_of_thrones+ breaking_bad+ serienfans talkshow+ show+ quizshow+ dancing_stars+
    dschungelcamp+ opernball+ volksoper+ musikverein+ konzerthaus+ salzburger_festspiele+ bregenzer_festspiele+
    bayreuth+ wagner- mozart+ beethoven+ schubert+ verdi+ sopranistin+ tenor+ pianist+ pianistin+ geiger+ geigerin
    dirigentin+ chor+ kammermusik+ neue_musik+ wien_modern+ donaufestival+ popfest+ nova_rock+ frequency+ tournee+
    tour- hit- charts+ single- plattenlabel rolling_stones+ beatles+ bob_dylan+ david_bowie+ madonna+ u2+ elektronik-
    dj- techno+ hip-hop+ rap+ punk+ metal- volksmusik+ schlager+ gabalier+ theaterstück+ stück- uraufführung+
    dramatiker+ dramatikerin josefstadt+ akademietheater+ volkstheater+ schauspielhaus+ tanzquartier+ impulstanz+
    choreograf+ choreografin+ performance- bühnenbild+ ensemble+ kunsthalle+ kunsthaus+ kunsthistorisches_museum+ khm+
    belvedere+ leopold_museum+ mumok+ secession+ mak- kunstwerk+ kunstmarkt+ klimt+ schiele+ kokoschka+ picasso+
    warhol+ restitution+ raubkunst+ zeichnungen+ installation- kurator+ kuratorin+ sammlung+ leihgaben erzählung+
    gedicht+ krimi+ bestseller+ buchpreis+ nobelpreis_für_literatur+ bachmannpreis+ ingeborg_bachmann+ handke+
    jelinek+ thomas_bernhard+ suhrkamp+ hanser+ essay+ biografie+ lesung+ verleger+ journalismus- kolumne- zeichner+
    karikatur+ karikaturist+ denkmalschutz+ weltkulturerbe+ architektin+ laufsteg+ model- topmodel+ kim_kardashian+
    prinz- prinzessin- queen- hochzeit- scheidung- oratorium+ weihnachtsoratorium+ adventsmarkt+ weihnachtsmarkt+
    kirchenchor+ chorkonzert+ orgel+ heimatmuseum+ termine-`,
}
