// Words that indicate each theme in German news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const DE: Lexicon = {
  world: asWritten`
    angriff ankara argentinien asyl atomstreit außenministerin bombe bosnien brasilien chinesisch erdrutsch
    explosion frieden friedensgespräche friedensnobelpreis geiseln getötet international islamischer jemen
    jemenitisch junta kairo katar kenia kolumbien kongo kosovo kuba libanon mali mexiko migranten nigeria
    nigerianisch papst putsch rakete regime serbien staatschef sudan südafrika südkorea tote tsunami tunesien un
    ungarn unruhen us-präsident vatikan venezuela vereinten verletzte überschwemmung + afghanisch afghanistan
    al-kaida anschlag armee assad attentäter ausnahmezustand außenminister bagdad beschuss boko_haram
    bootsflüchtlinge botschaft burundi bürgerkrieg china damaskus demonstranten diplomat donezk drohnenangriff
    dschihadisten erdbeben erdogan eritrea extremisten flugzeugabsturz flüchtlinge gaza gefechte geiselnahme
    haiti hamas hilfsorganisation hilfsorganisationen hinrichtung hisbollah hurrikan huthi indien indisch
    indonesien irak irakisch iran iranisch is-miliz isis islamisten israel israelisch japan jerusalem kabul kiew
    kreml krieg kriegsverbrechen krim kurden kämpfer lampedusa libyen luftangriff luhansk lukaschenko maduro
    malaysia menschenrechte menschenrechtler militär milizen minsk mittelmeer moskau myanmar nationen nato nepal
    netanjahu nordkorea offensive pakistan pakistanisch palästinenser peking philippinen poroschenko proteste
    putin raketenangriff rebellen riad rohani russisch russland sanktionen saudi saudi-arabien saudisch
    selbstmordattentäter selenskyj separatisten simbabwe soldaten somalia syrien syrisch taifun taliban teheran
    terror terrorist terrormiliz thailand todesopfer todesstrafe truppen tschad türkei türkisch ukraine
    ukrainisch uno waffenruhe waffenstillstand xi_jinping ägypten ägyptische äthiopien - absturz athen australien
    belgrad budapest chile einreise frankreich fähre grenzzaun griechenland griechisch kanada obama opposition
    paris peru polnisch präsidentenwahl trump ungarisch unglück unwetter usa verhaftet warschau washington`,
  politics: asWritten`
    asylpolitik ausschuss baerbock beschlossen bildungsministerin fraktion gesetzesentwurf habeck innenministerin
    justizminister kandidatin linkspartei mandat ministerium novelle parteitag präsident rechnungshof referendum
    reform rudas rücktritt schäuble sozialminister staatssekretär tusk umfrage verfassungsgericht vizekanzler
    volksbegehren + abgeordnete abstimmung afd asylgesetz asylquartiere asylwerber außenpolitik bebauungsplan
    begutachtung begutachtungsentwurf beirat beschluss bezirksrat bildungsreform bundeskanzler bundespräsident
    bundespräsidentenwahl bundesrat bundesregierung bundestag bürgerbegehren bürgerentscheid bürgermeister
    bürgermeisterin bürgerversammlung cdu csu dezernent dezernentin doskozil einwohnerversammlung eu-parlament
    eu-wahl europawahl faymann fdp fekter fpö fraktionen freiheitliche gemeinderat gemeinderatswahl
    gemeindevertretung generalsekretär gesamtschule gesetz gesetzesnovelle glawischnig grundsteuer
    grundversorgung grüne haushaltsplan heinisch-hosek heinz_fischer hofer hundstorfer häupl identitäre
    innenminister innenpolitik inselrat integrationsminister juncker kandidat kanzler kanzlerin kickl klubchef
    klubobmann koalition koalitionspartner kommunalpolitik kommunalwahl konservative korruption kreistag
    kultusminister kultusministerin kultusministerium landeshauptmann landesrat landesregierung landesrätin
    landrat landrätin landtag landtagswahl linke lopatka merkel merz mikl-leitner mindestsicherung minister
    ministerin ministerrat mitterlehner nationalrat nationalratswahl neonazis neos neue_mittelschule
    oberbürgermeister oberbürgermeisterin obergrenze opposition ortsbeirat parlament partei parteichef
    parteienförderung parteiobmann parteivorsitzender parteivorstand pegida petition politik politisch pröll
    rathaus ratsbeschluss ratsmitglied ratsversammlung rechtsextrem rechtsextreme rechtspopulisten regierung
    regierungsprogramm satzung schieder scholz schulneubau sozialdemokraten sozialdemokratie sozialpartner spd
    spindelegger spitzenkandidat spitzenkandidatin spö stadtrat stadträtin stadtverwaltung stichwahl strache
    strolz stronach team_stronach u-ausschuss untersuchungsausschuss van_der_bellen verfassung
    verfassungsgerichtshof verkehrsversuch vfgh vizebürgermeister volksabstimmung volkspartei wahl wahlergebnis
    wahlkampf wahlkarten wahlrecht zentralmatura zweitwohnungssteuer övp - abgabe antrag arbeiterkammer bildung
    blaue budget datenschutzgrundverordnung eu-kommission finanzminister gebühr gemeinde gewerkschaft
    gleichstellung grundschule heta integration kammer kern kopf kurz lehrer rote schelling schule schulz
    schwarze stadtbezirk steuerreform stimmen transparenz ögb`,
  business: asWritten`
    =händler airbus airline arbeitslose audi bauern betrieb boeing bonität dow fluglinie franken gaspreis gewinne
    import index kollektivvertrag landwirtschaft löhne opel post_ag prognose sparkasse supermarkt umsatzrückgang
    verlust wettbewerb + =bank =banken =handel abgasskandal air_berlin aktie aktienkurs aktionäre aldi alpine
    andritz anleger anleihe arbeitgeber arbeitnehmer arbeitslosigkeit arbeitsmarkt arbeitsplätze atx aua
    aufsichtsrat autobauer autokonzern bank_austria barrel basf baumax bausparer bawag bayer beschäftigte
    beschäftigung beteiligung betriebsergebnis bilanz billa bip bmw bp brent bundeswettbewerbsbehörde bwb börse
    börsengang ceta commerzbank daimler dax deutsche_bank dieselgate dividende dollar draghi e.on ebit ebitda
    einkommen einzelhandel energieversorger erdgas erste_group eurozone export ezb fabrik fed fiat filialen firma
    firmen fonds freihandel fusion gazprom gehalt geldpolitik general_motors geschäftsjahr gewinn gläubiger
    grexit haftung handelskette hauptversammlung hedgefonds hersteller heta hilfsprogramm hofer_kg hypo
    hypo_alpe_adria ihs immobilien industrie industriellenvereinigung inflation inflationsrate insolvenz
    investoren iwf kartell kartellamt kika konjunktur konjunkturprognose konkurs konsumenten konsumentenschutz
    konzern konzerne kredit ksv ktm kurzarbeit kündigungen leiner leitindex leitzins lenzing lidl lufthansa magna
    makler manager mehrwertsteuer milliarden mittelstand nettogewinn notenbank novomatic omv opec pfund pleite
    porr preis preise privatkonkurs produktion quartal raiffeisen rating ratingagentur rbi renault rendite rewe
    rezession rohöl rubel rwe ryanair schlecker schulden schuldenkrise schuldenschnitt semperit shell siemens
    spar spekulation staatsanleihen stellenabbau steuerhinterziehung strabag strompreis teuerung toyota troika
    ttip umsatz umsatzplus unicredit uniqa unternehmen varoufakis verbund versicherung vki voest voestalpine
    volkswagen vorstand vorstandschef vw wachstum wall_street wertpapiere wienerberger wifo wirtschaft
    wirtschaftsforscher wirtschaftskammer wirtschaftswachstum wko währung währungsunion yen yuan zalando
    zentralbank zielpunkt zinsen ökonom öl ölpreis übernahme - allianz amazon ams chef energie ergebnis
    eu-kommission euro fahrzeuge flughafen gas gewerkschaft griechenland konsum kraftwerk kunden kurs
    lebensmittel lohnsteuer mieten mitarbeiter niki pensionen red_bull sanierung sozialversicherung start-up
    steuer strom telekom tochter tourismus tsipras werk wohnbau wohnungen zoll öbb`,
  technology: asWritten`
    =gerät =geräte algorithmus amd bluetooth chromecast code download drohne e-mail fifa_15 fitnessarmband gadget
    gnome grafikkarte hofer_telekom ibm kde laptop lenovo mails nexus notebook pinterest programmierer spam
    spotify stylus tablet technik tesla tumblr uber usern webseite website windows_10 yahoo überwachung +
    3d-drucker 3g 5g =rechner adblock akku algorithmen android antivirus api app apple apple_watch apps
    arbeitsspeicher betriebssystem betriebssysteme big_data bildschirm bitcoin blizzard blogger botnetz breitband
    breitbandausbau browser call_of_duty ccc cebit ces chaos_computer_club chip chrome cloud cloudspeicher
    computer cortana cyber cyberangriff darknet daten datenschutz ddos debian digital display dropbox e-sport e3
    electronic_arts entwickler exploit facebook fallout far_cry festplatte filesharing firefox firewall galaxy
    gamer games gamescom gchq gehackt gigabyte github glasfaser gmail google google_maps gta hacker handy
    hardware hololens htc huawei ifa instagram intel internet internet_explorer ios ipad iphone iphone_6 java
    javascript kaspersky ki konsole künstliche_intelligenz libreoffice linkedin linux lte malware megapixel
    messenger microsoft microsoft_office minecraft mobile_world_congress mobilfunk modem mozilla mwc
    netzneutralität netzpolitik nintendo nokia nsa nutzer nvidia oculus oculus_rift open_source os_x passwort
    patch pc phishing pirate_bay playstation postings prism programmiersprache provider prozessor ps4 quellcode
    ransomware reddit roaming roboter router rtr samsung schadsoftware server sicherheitsforscher
    sicherheitslücke sim-karte siri skype smartphone smartwatch snapchat snowden software sony soziales_netzwerk
    ssd star_citizen startup steam streamingdienst street_view suchmaschine surface t-mobile tastatur technologie
    tinder touchscreen trojaner trolle twitch twitter ubisoft ubuntu update usb user verschlüsselung version
    videospiel virtual_reality vorratsdatenspeicherung vr-brille wearable web werbeblocker whatsapp wii_u
    wikipedia windows wlan world_of_warcraft xbox xbox_one xing youtube zero-day - a1 amazon blog bnd drucker
    elektroauto forum geheimdienst hashtag kamera lg netflix netz online outlook shitstorm sicherheitsexperten
    spiel spionage streaming telekom tweet urheberrecht virus wikileaks`,
  science: asWritten`
    =funde affen artenschutz bienen biodiversität chemiker dns emissionen entdeckung fische forscherin
    forscherinnen gehirne jahrtausend keltisch klimamodelle meer moleküle neuronen papyrus photosynthese saurier
    schimpansen supraleiter säugetiere tektonisch tierart urzeit venus wale wissenschafterin wissenschaftlerin +
    algen ameisen amphibien antarktis antike archäologen archäologie archäologisch ariane arktis arten asteroid
    astronaut astronom atome ausgrabung ausgrabungsstätte biologe biologie boku bronzezeit cern chemie co2 crispr
    curiosity delfine dinosaurier dna dunkle_materie eiszeit elefanten elektronen enzyme erbgut erderwärmung
    erdkruste erdmantel esa evolution evolutionär exoplanet experiment fachjournal fachmagazin fledermäuse
    forscher forscherteam forschung forschungsteam fossil fossilien frösche frühmenschen fwf galaxie gehirn gen
    gene genetik genom geologen gletscher grab graphen haie higgs hirnforscher homo_sapiens hubble insekten
    institut iss ist_austria jungsteinzeit jupiter kelten klima klimaforscher klimawandel knochen komet korallen
    kosmonaut käfer labor laser lhc lichtjahre mars mathematik max-planck-institut meeresspiegel messungen
    meteorit milchstraße millionen_jahre mond mumie mutationen mäuse nanopartikel nasa nashörner nature
    neandertaler nervenzellen neutrino new_horizons nobelpreis ozean ozeane paläontologen pflanzen philae
    photonen physik pilze planet plankton pluto protein proteine pyramide quanten ratten raumfahrer raumfahrt
    raumsonde raumstation reptilien rosetta römische satellit saturn schmetterlinge schwarzes_loch schädel
    science skelett sojus sonde spacex spezies spinnen stammzellen steinzeit stern studie studienautoren
    säugetier teilchen teilchenbeschleuniger teleskop tiere treibhausgase tu_wien uni universität universum
    urmensch vorfahren vulkan vulkanausbruch vulkane vögel weltall weltraum wissenschaft wissenschafterinnen
    wissenschaftler wissenschaftlerinnen wissenschaftlich zellen öaw ökologen ökologie ökosystem - =art =eis
    =fund akademie bakterien bären entdeckt erdbeben eth_zürich geschichte harvard historiker hunde katzen meduni
    mit mittelalter modell nationalpark naturschutz nerven professor psychologen rakete römer schlangen
    simulation temperaturen theorie wald wölfe`,
  health: asWritten`
    =geburt adipositas arthritis arznei augenarzt bandscheiben chemotherapie chirurg darmspiegelung depressionen
    fitness hebamme herzkreislauf hygiene hörgerät infektionen keime klinikum krankenhaus laktose leber lunge
    medizinerin niere nikotin organspende patientin pflegeheim pflegekräfte psychologe tabak viren ärztin +
    abnehmen adhs aids akh alkohol allergie allergiker alzheimer ambulanz angststörung antibiotika apotheke
    arzneimittel arzt asthma autismus behandlung blutdruck bluthochdruck borreliose brustkrebs burn-out burnout
    cholesterin copd corona coronavirus covid covid-19 darmkrebs demenz dengue depression diabetes diagnose diät
    dosis e-zigarette ebola elga epidemie epilepsie erkrankt erkrankung ernährung essstörung fachärzte frühgeburt
    fsme gebietskrankenkasse gesundheit gesundheitsministerium gluten grippe hausarzt hautkrebs hepatitis
    herz-kreislauf herzinfarkt herzschwäche herzstillstand hiv hormon hormone hospiz impfen impfgegner impfrate
    impfstoff impfung infektion infiziert influenza intensivstation kaiserschnitt kalorien karies klinik
    klinische_studie kopfschmerzen krankenhäuser krankenkasse krankenschwester krankheit krebs krebspatienten
    künstliche_befruchtung leukämie lungenentzündung lungenkrebs magersucht malaria mammografie masern medikament
    medizin mediziner medizinisch meduni meningokokken menopause mers migräne multiple_sklerose nebenwirkungen
    nichtraucher onkologie operation palliativ pandemie parkinson patient pflege pflegepersonal pharma pille
    placebo pollen prostata prostatakrebs psychiatrie psychisch psychotherapeut psychotherapie rauchen
    raucherinnen rauchverbot rheuma rückenschmerzen sars schlaf schlaganfall schmerzen schwangere schwangerschaft
    schweinegrippe sozialversicherung spital sterbehilfe strahlentherapie stress symptome therapie
    transplantation tuberkulose tumor turnusärzte verhütung virus vitamin vitamine vogelgrippe vorsorge
    vorsorgeuntersuchung wechseljahre who wirkstoff zahnarzt zecken zika zucker zähne ärztekammer übergewicht -
    =stillen =sucht angst blut cannabis drogen fett herz notarzt rezept suizid trauma wartezeiten`,
  sport: asWritten`
    =tabelle boxen europameister langlauf mittelfeld platini rennfahrer schwimmen siegte sprint team verteidiger
    volleyball + =meister =punkte =treffer achtelfinale alaba arsenal barcelona basketball bayern biathlon
    blatter boxer bundesliga champions_league chelsea coach cup dfb djokovic doping dortmund eishockey elfmeter
    em europa_league fans federer ferrari fifa finale formel_1 fußball gegner golf grand_prix halbfinale halbzeit
    hamilton handball hirscher juventus koller leichtathletik liga manchester mannschaft marathon match medaille
    meisterschaft messi murray nadal nationalmannschaft nationalteam nba nhl niederlage olympia olympische partie
    pokal qualifikation radsport rapid real_madrid remis rennen riesentorlauf ronaldo rosberg rückrunde saison
    schalke schiedsrichter sieg ski skispringen slalom spiel sport stadion stürmer teamchef tennis thiem tor tore
    torhüter tour_de_france trainer transfer turnier uefa unentschieden vettel viertelfinale weltcup weltmeister
    wm öfb - =abfahrt =sturm =verletzung austria bronze gewann gold kapitän mercedes runde salzburg silber`,
  culture: asWritten`
    =band =serien architekt ard ballett denkmal dramatikerin geigerin intendantin kabarettist kulturell
    kulturerbe kulturpolitik künstlerisch leihgaben lyrik moderatorin museen nachruf operette plattenlabel promi
    prominente quoten regisseurin romane royal satire schriftstellerin serienfans skulptur song + adventsmarkt
    akademietheater albertina album architektin architektur ausstellung autor autorin bachmannpreis bayreuth
    beatles beethoven belvedere berlinale bestseller biennale biografie bob_dylan breaking_bad
    bregenzer_festspiele buch buchmesse buchpreis burgtheater bühne bühnenbild cannes charts chor choreograf
    choreografin chorkonzert comic conchita dancing_stars darsteller darstellerin david_bowie denkmalschutz
    designer dichter dirigent dirigentin dokumentarfilm donaufestival dramatiker drehbuch dschungelcamp emmy
    ensemble erzählung essay fernsehen festival festspiele film filmemacher filmemacherin filmfestival filmpreis
    fotograf fotografie frequency gabalier galerie game_of_thrones gedicht geiger gemälde golden_globe grammy
    handke hanser hauptrolle heimatmuseum hip-hop hollywood impulstanz ingeborg_bachmann inszenierung intendant
    jazz jelinek josefstadt kabarett kammermusik karikatur karikaturist khm kim_kardashian kino kinofilm
    kirchenchor klimt kokoschka komponist konzert konzerthaus krimi kultur kunst kunsthalle kunsthaus
    kunsthistorisches_museum kunstmarkt kunstwerk kurator kuratorin künstler künstlerin laufsteg leopold_museum
    lesung literatur literaturpreis madonna maler malerei mode moderator mozart mumok museum musik musikverein
    neue_musik nobelpreis_für_literatur nova_rock oper opernball oratorium orchester orgel oscar philharmoniker
    pianist pianistin picasso pop popfest premiere publikum punk quizshow rap rapper raubkunst regie regisseur
    restitution rolling_stones roman salzburger_festspiele sammlung schauspieler schauspielerin schauspielhaus
    schiele schlager schriftsteller schubert secession show song_contest sopranistin spielfilm staatsoper
    star_wars suhrkamp sänger sängerin talkshow tanz tanzquartier tatort techno tenor theater theaterstück
    thomas_bernhard topmodel tournee tv tv-serie u2 uraufführung verdi verlag verleger viennale volksmusik
    volksoper volkstheater warhol weihnachtsmarkt weihnachtsoratorium weltkulturerbe wien_modern zeichner
    zeichnungen - amadeus dj echo elektronik hit hochzeit installation journalismus journalist kolumne mak medien
    metal model netflix orf performance prinz prinzessin queen rock scheidung sender sendung serie single stück
    szene termine tour wagner werk zdf zeitung zuschauer`,
}
