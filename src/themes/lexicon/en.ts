// Written by hand. What speaks for a theme in English news.
import type { Lexicon } from './lexicon.ts'

export const EN: Lexicon = {
  world: `
    war+ troops+ soldiers+ military+ army+ militants+ rebels+ insurgents+ insurgency ceasefire+ truce peace airstrike+
    airstrikes+ strike- missile+ missiles+ rocket- bomb+ bombing+ bomber+ blast+ explosion+ killed+ dead- wounded+
    hostage+ hostages+ kidnapped+ gunmen+ terrorist+ terrorists+ terrorism+ jihadist+ jihadists+ taliban+ qaeda+
    hezbollah+ hamas+ isis+ refugees+ refugee+ migrants+ asylum humanitarian+ aid- earthquake+ quake+ tsunami+ flood+
    floods+ flooding landslide cyclone typhoon hurricane storm- volcano- disaster crash- ferry capsized plane- foreign+
    embassy+ ambassador+ diplomat+ diplomats+ diplomatic+ diplomacy+ envoy+ summit sanctions+ nuclear un nato+ nations
    treaty coup+ junta regime dictator protesters unrest riot riots massacre genocide atrocities sharia separatists
    border occupied occupation settlers
    afghanistan+ iraq+ iran+ syria+ yemen+ lebanon+ israel+ israeli+ palestinian+ palestinians+ gaza+ egypt+ libya+
    tunisia algeria morocco sudan+ ethiopia+ eritrea somalia+ kenya+ uganda rwanda congo+ nigeria+ mali+ niger ghana
    cameroon chad zimbabwe+ zambia malawi mozambique angola tanzania south_africa senegal burkina ivory_coast liberia
    sierra_leone saudi+ qatar kuwait bahrain oman turkey+ turkish russia+ russian+ ukraine+ ukrainian+ kremlin+ putin+
    moscow+ kyiv+ kiev+ crimea+ chechnya belarus poland hungary serbia kosovo bosnia croatia greece cyprus bulgaria
    romania moldova georgia- armenia azerbaijan kazakhstan uzbekistan china+ chinese+ beijing+ hong_kong+ taiwan+ tibet
    uyghur japan+ japanese tokyo korea+ korean+ pyongyang+ seoul+ kim- india+ indian+ delhi+ pakistan+ pakistani+
    kashmir+ bangladesh+ lanka nepal bhutan myanmar+ burma+ rohingya+ thailand+ thai vietnam cambodia laos malaysia+
    malaysian+ singapore indonesia+ indonesian+ jakarta philippines+ philippine manila australia zealand papua fiji
    mexico+ mexican guatemala honduras salvador nicaragua cuba+ haiti+ venezuela+ colombia+ ecuador peru bolivia chile
    argentina brazil+ france- french- paris- germany- german- berlin- spain- italy- vatican pope+ brussels european-
    baghdad+ kabul+ tehran+ damascus+ jerusalem+ cairo+ tripoli nairobi lagos abuja harare islamabad dhaka caracas
    bogota boko_haram+ al-shabab peacekeepers+ peacekeeping cartel villagers tribal province provincial`,
  politics: `
    election+ elections+ electoral+ vote+ votes+ voter+ voters+ voting+ ballot+ ballots+ poll- polls- polling campaign+
    candidate+ candidates+ candidacy nominee+ nomination primary primaries caucus caucuses debate- republican+
    republicans+ democrat+ democrats+ democratic+ gop+ party- parties conservative+ conservatives+ liberal liberals
    labour+ tory+ tories+ lib_dem snp senate+ senator+ senators+ congress+ congressional+ congressman+ congresswoman+
    lawmaker+ lawmakers+ legislator legislators legislature+ legislation+ legislative bill+ bills- house- representatives
    parliament+ parliamentary+ mp+ mps+ minister+ ministers+ prime_minister+ cabinet+ chancellor premier president+
    presidential+ presidency vice_president white_house+ governor+ governors mayor+ mayoral councillor councillors
    administration+ government+ governments westminster downing_street whitehall holyrood brexit+ referendum+ coalition
    opposition+ impeach+ impeachment+ impeached veto filibuster partisan bipartisan supreme_court+ scotus justice-
    attorney_general constitutional constitution+ amendment+ constituency manifesto policy- reform- reforms immigration+
    abortion+ gun_control welfare- tax- taxes- trump+ biden+ obama+ clinton+ bush+ kerry+ romney+ mccain+ palin+ pelosi+
    mcconnell+ pence+ harris- sanders+ warren- desantis+ giuliani+ blair+ brown- cameron+ clegg miliband corbyn+
    starmer+ sunak+ truss+ johnson- boris+ farage+ ukip+ merkel- macron- capitol+ insurrection rally- pac lobbying
    lobbyist ethics inauguration electorate secretary swing_state politician+ politicians+ political+ politics+ democracy
    cabinet_reshuffle backbench peer peers speaker- whip resignation resign- civil_rights protest- fbi- mueller subpoena
    testimony whistleblower inquiry`,
  business: `
    company+ companies+ firm+ firms+ corporate+ corporation business+ businesses+ industry+ market+ markets+ stock+
    stocks+ shares+ share- shareholder+ shareholders+ investor+ investors+ investment+ invest+ fund+ funds+ hedge_fund
    equity bond+ bonds+ trader+ traders+ trading+ nasdaq+ dow+ nikkei+ ftse+ dax wall_street+ index- profit+ profits+
    earnings+ revenue+ revenues+ sales+ quarter+ quarterly+ forecast+ dividend+ loss- losses- billion million- percent-
    bank+ banks+ banking+ banker bankers lender lenders loan+ loans+ mortgage+ debt+ credit+ interest_rate+ rates+ fed+
    federal_reserve+ ecb+ bernanke+ yellen+ greenspan+ inflation+ economy+ economic+ economist+ economists+ economics
    recession+ growth+ gdp+ unemployment+ jobless+ jobs+ wages+ wage+ payroll payrolls salary pension+ pensions pay-
    workers- union- unions- strike- employers+ employees- staff- layoffs+ layoff redundancies hiring ceo+ chief_executive+
    executive+ executives+ chairman+ cfo merger+ mergers acquisition+ acquire+ acquires acquired takeover+ buyout+ bid-
    bidder stake+ ipo+ bankruptcy+ bankrupt insolvency creditors restructuring retail+ retailer+ retailers+ supermarket+
    store- stores- consumer+ consumers+ customers- spending- price+ prices+ pricing oil+ crude+ barrel+ opec+ gas- gold+
    commodity commodities currency+ currencies dollar+ euro+ yen+ pound- yuan+ exports+ imports export trade+ tariffs+
    tariff+ budget- deficit- manufacturing+ manufacturer+ factory factories automaker+ automakers carmaker+ cars- auto+
    toyota+ ford- gm+ motors+ chrysler+ volkswagen+ bmw airline+ airlines+ airways boeing+ airbus+ walmart+ wal-mart+
    mcdonald starbucks costco tesco+ sainsbury goldman+ sachs+ jpmorgan+ morgan_stanley citigroup+ hsbc+ barclays+ rbs
    deutsche_bank exxon+ chevron bp+ shell- gazprom yukos+ supplier suppliers supply- contract- deal- analyst+ analysts+
    valuation startup- venture_capital antitrust+ regulators+ regulator sec- monopoly franchise accounting audit auditor
    insurance+ insurer+ insurers property+ housing+ real_estate+ rent- landlord small_business entrepreneur+
    entrepreneurs tourism- farmers- agriculture- taper tapering stimulus+ treasury+ fiscal+ tax- bitcoin+ cryptocurrency+`,
  technology: `
    software+ hardware+ computer+ computers+ computing+ pc+ pcs laptop+ laptops tablet+ tablets smartphone+ smartphones+
    phone+ phones+ mobile+ handset+ handsets iphone+ ipad+ ipod+ itunes+ android+ app+ apps+ apple+ google+ microsoft+
    windows+ ibm+ intel+ amd+ nvidia+ dell+ hp- hewlett-packard+ oracle+ peoplesoft+ sap- cisco+ samsung+ sony+ nokia+
    motorola+ htc blackberry+ huawei+ xiaomi lenovo amazon- facebook+ twitter+ instagram+ whatsapp+ snapchat+ tiktok+
    youtube+ yahoo+ netflix- spotify- uber- tesla- linkedin reddit zuckerberg+ musk- internet+ web+ website+ websites+
    online+ broadband+ wireless+ wi-fi+ wifi+ bluetooth+ network+ networks+ networking router server+ servers cloud+
    data- database browser+ firefox+ mozilla+ explorer- search_engine+ search- email+ e-mail+ spam+ spyware+ virus- worm-
    malware+ hacker+ hackers+ hacking+ hacked+ hack+ cyber+ cybersecurity+ cyberattack+ ransomware+ phishing+ encryption+
    password+ passwords privacy+ surveillance- nsa- snowden+ security- vulnerability+ patch+ bug+ open_source+ linux+ unix
    code+ coding+ programmer+ programmers developer+ developers+ algorithm+ algorithms artificial_intelligence+ ai+
    chatbot chatgpt+ openai+ robot+ robots+ robotics+ drone- drones- virtual_reality+ vr+ oculus+ gadget+ gadgets+ device+
    devices+ chip+ chips+ chipmaker semiconductor+ semiconductors+ processor+ processors gaming+ gamers+ gamer+ console+
    xbox+ playstation+ ps3 ps4+ nintendo+ wii video_game+ video_games+ titanfall+ halo- download+ downloads streaming-
    digital+ tech+ technology+ technologies+ techies silicon_valley+ startup+ startups+ user+ users+ social_media+
    blogger- blog- blogs- patent- patents screen- display- camera- pixel touchscreen upgrade+ launch- battery- electric-
    autonomous driverless+ self-driving+ 3d- voip+ telecom+ telecoms telecommunications verizon+ vodafone+ sprint- at&t+
    t-mobile comcast- satellite- desktop+ ios+ beta+ sms messaging+ messenger+ keyboard storage- interface usb`,
  science: `
    scientist+ scientists+ science+ scientific+ research+ researcher+ researchers+ study- university- professor- nasa+
    space+ spacecraft+ astronaut+ astronauts+ cosmonaut shuttle+ rocket+ orbit+ orbiting orbiter satellite+ satellites+
    mars+ moon+ lunar+ saturn+ titan+ jupiter+ venus+ mercury- pluto+ planet+ planets+ asteroid+ comet+ meteor+
    meteorite+ solar+ sun- galaxy+ galaxies+ star- stars- telescope+ hubble+ astronomer+ astronomers+ astronomy+
    cosmos+ cosmic+ universe+ big_bang+ black_hole+ physicist+ physicists physics+ particle+ particles+ quantum+ atom+
    atoms collider+ cern higgs+ laser- chemistry+ chemist+ chemical- molecule+ molecules+ biology+ biologist+ biologists+
    genome+ genetic+ genetics+ gene+ genes+ dna+ evolution+ evolutionary darwin species+ fossil+ fossils+ dinosaur+
    dinosaurs+ prehistoric+ ancient- neanderthal+ mammoth+ archaeologist+ archaeologists+ archaeological archaeology+
    excavation palaeontologist paleontologist paleontologists climate+ global_warming+ warming+ carbon+ emissions+
    greenhouse+ glacier+ glaciers ice+ arctic+ antarctic+ antarctica+ ozone ocean+ oceans sea- marine+ coral+ whale+
    whales+ dolphin+ dolphins shark+ sharks bird+ birds penguin penguins insect+ insects bee bees animal+ animals+
    wildlife+ ecosystem+ conservation+ endangered+ extinct+ extinction+ habitat forest- environment+ environmental+
    ecological geologist geologists geology volcano+ seismic+ tectonic experiment+ experiments+ laboratory+ lab-
    discovery+ discovered+ nobel+ spacex+ soyuz+ esa+ space_station+ launch- mission- probe- rover+ spaceship+
    spaceshipone+ x_prize gravity+ gravitational+ antimatter neutrino nanotechnology+ nano brain- cloning+ stem_cells+
    stem_cell+ mathematician mathematics+ theory+ journal- nature-`,
  health: `
    health+ healthcare+ medical+ medicine+ medicines+ doctor+ doctors+ physician+ physicians+ nurse+ nurses+ hospital+
    hospitals+ clinic+ clinics+ patient+ patients+ disease+ diseases+ illness+ sick+ symptoms+ symptom diagnosis+
    diagnosed+ treatment+ treatments treat- therapy+ therapist drug+ drugs+ pharmaceutical+ pill+ pills+ dose+ doses
    vaccine+ vaccines+ vaccination+ vaccinated+ vaccinate immunization immune+ virus+ viral- infection+ infections+
    infected+ infectious+ outbreak+ epidemic+ pandemic+ covid+ covid-19+ coronavirus+ omicron+ flu+ influenza+ ebola+
    zika+ hiv+ aids+ malaria+ tuberculosis+ cholera+ measles+ polio+ sars+ mers+ bird_flu+ salmonella listeria bacteria+
    bacterial antibiotic+ antibiotics+ superbug cancer+ cancers tumor+ tumour+ chemotherapy+ leukemia breast- prostate+
    diabetes+ diabetic obesity+ obese+ overweight weight- calories diet+ diets nutrition+ vitamin+ vitamins cholesterol+
    heart_attack+ heart_disease+ cardiac+ cardiovascular stroke+ strokes blood+ alzheimer+ dementia+ parkinson autism+
    autistic adhd asthma+ allergy+ allergies arthritis+ depression+ anxiety+ mental_health+ mental+ psychiatric+
    psychiatrist psychologist+ suicide- stress+ sleep+ insomnia pregnancy+ pregnant+ birth+ babies- baby- newborn
    midwife maternal fertility+ ivf+ abortion- contraception+ contraceptive surgery+ surgeon+ surgeons surgical+
    transplant+ transplants donor- organ- kidney+ liver+ lung+ lungs brain+ bone- skin- pain+ smoking+ smokers+ smoker
    tobacco+ cigarette+ cigarettes+ e-cigarettes+ vaping+ nicotine alcohol+ drinking- opioid+ opioids+ heroin+ overdose+
    addiction+ marijuana- cannabis- fda+ cdc+ nhs+ nice- world_health_organization+ public_health+ obamacare+
    medicare+ medicaid+ clinical+ trial- merck+ vioxx+ pfizer+ moderna+ astrazeneca+ glaxosmithkline mutation- gp- gps-
    care+ carers ambulance+ ventilator quarantine+ lockdown+ masks mask- hygiene fitness exercise+ wellness yoga`,
  sport: `
    game+ games+ match+ matches+ team+ teams+ player+ players+ coach+ coaches+ manager- season+ league+ cup+ championship+
    championships+ champion+ champions+ tournament+ title- trophy+ medal+ medals+ olympic+ olympics+ olympian athlete+
    athletes+ athletics+ sport+ sports+ stadium+ fans+ win+ wins+ won- winning- winner- victory- beat+ beats+ defeat+
    defeated+ loss- draw- score+ scored+ scoring+ scorer goal+ goals+ goalkeeper+ striker+ midfielder+ defender+ winger
    penalty- football+ footballer+ footballers soccer+ fifa+ uefa+ premier_league+ champions_league+ world_cup+ arsenal+
    chelsea+ liverpool+ manchester_united+ manchester_city+ tottenham+ everton+ newcastle- leeds- celtic+ rangers+
    barcelona+ real_madrid+ juventus+ milan- bayern+ psg+ ronaldo+ messi+ mourinho+ wenger+ ferguson+ rooney+ beckham+
    gerrard+ nfl+ super_bowl+ quarterback+ touchdown+ touchdowns yards+ receiver- linebacker patriots+ steelers+ cowboys+
    packers+ giants- eagles+ raiders+ broncos+ 49ers+ chargers+ colts+ nba+ basketball+ lakers+ celtics+ knicks+ bulls-
    spurs+ rebounds+ points+ kobe+ lebron+ shaq mlb+ baseball+ yankees+ sox+ mets+ cubs+ dodgers+ braves+ astros+
    cardinals+ inning+ innings+ pitcher+ pitched homer+ homers home_run+ series- playoff+ playoffs+ nhl+ hockey+ puck
    golf+ golfer+ pga+ ryder_cup+ tiger_woods+ woods- singh- birdie+ bogey par- tennis+ wimbledon+ us_open+ federer+
    nadal+ djokovic+ murray+ roddick+ williams- sharapova+ serena+ venus- seed- seeded+ semi-final+ semifinal+ final+
    finals+ quarter-final+ quarterfinal+ rugby+ six_nations+ wales- england- scotland- ireland- all_blacks+ lions-
    cricket+ wicket+ wickets+ batsman+ batting+ bowler+ bowling odi+ ashes+ test_match test- ipl formula_one+ f1+
    grand_prix+ ferrari+ schumacher+ hamilton- verstappen nascar+ race+ racing+ racer driver- lap+ cyclist+ cycling+
    armstrong- tour_de_france+ marathon+ runner+ runners+ sprint+ sprinter+ swimmer+ swimming+ phelps+ gymnast+
    gymnastics boxing+ boxer+ heavyweight+ bout+ ufc+ mma wrestling+ doping+ steroids+ squad+ captain+ injury+ injured-
    hamstring transfer- signing- nations_cup+ afcon+ bafana super_eagles+ horse- jockey derby+ ncaa+ varsity athletic+
    coaching bench- roster draft+ free_agent rookie+ hall_of_fame overtime+`,
  culture: `
    film+ films+ movie+ movies+ cinema+ box_office+ hollywood+ bollywood+ nollywood+ director- actor+ actors+ actress+
    actresses+ starring+ stars+ star+ cast+ oscar+ oscars+ academy_award+ golden_globe+ golden_globes bafta+ baftas
    emmy+ emmys+ grammy+ grammys+ brit_awards+ cannes+ sundance+ festival+ premiere+ sequel+ trailer+ screenplay
    screenwriter script+ scene- scenes comedy+ comedian+ comedians comic+ comics comedic drama+ dramas thriller+ sitcom+
    tv+ television+ show+ shows+ episode+ episodes+ finale+ season- series+ netflix+ hbo+ disney+ pixar+ marvel+
    star_wars+ harry_potter+ simpsons bachelor+ bachelorette+ juan_pablo+ reality_tv+ contestant contestants host-
    talk_show late_show+ late_night+ colbert+ kimmel+ fallon+ snl+ saturday_night_live+ broadway+ theatre+ theater+ stage+
    play- plays- playwright+ musical+ opera+ ballet+ dance+ dancer+ dancers dancing music+ musician+ musicians+ band+
    bands+ singer+ singers singing song+ songs+ album+ albums+ single- chart- charts+ concert+ concerts+ tour- gig rapper+
    rap+ hip-hop+ rock- pop+ jazz+ guitarist+ guitar+ drummer orchestra+ composer+ conductor- u2+ beatles+ madonna+
    beyonce+ rihanna+ kanye+ kim_kardashian+ kardashian+ kardashians bieber+ gaga+ swift- adele+ elton+ bowie+ jackson-
    celebrity+ celebrities+ fame+ famous+ paparazzi red_carpet+ gown fashion+ designer+ model- models- vogue+ couture
    runway- dress+ wedding- royal+ prince- princess- duchess- art+ arts+ artist+ artists+ artwork painting+ paintings+
    painter+ sculpture+ sculptor gallery+ museum+ museums exhibition+ exhibit photographer+ photography book+ books+
    novel+ novels+ novelist+ author+ authors+ writer+ writers+ literary+ literature+ poet+ poetry+ poem publisher+
    memoir+ bestseller fiction+ library- culture+ cultural+ heritage+ tradition- entertainment+ entertainer entertaining
    divorce+ dating+ romance+ boyfriend girlfriend ex- gossip recipe recipes chef+ cooking restaurant- beauty makeup
    hair- style- media- broadcaster+ presenter+ bbc- channel- viewers+ audience+ audiences radio- veronica_mars+
    miss_world pageant`,
}
