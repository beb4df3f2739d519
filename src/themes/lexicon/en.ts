// Words that indicate a theme in English news, written by hand.
import type { Lexicon } from './lexicon.ts'

export const EN: Lexicon = {
  world: `
    war+ troops+ soldiers+ military+ army+ militants+ rebels+ insurgents+ insurgency ceasefire+ truce peace airstrike+
    missile+ rocket- bomb+ =bombing+ bomber+ blast explosion+ killed+ dead- wounded+ hostage+ kidnapped+ gunmen+
    terrorist+ terrorism+ jihadist+ taliban+ qaeda+ hezbollah+ hamas+ isis+ refugees+ migrants+ asylum humanitarian+
    =aid earthquake+ quake+ tsunami+ flood+ =flooding+ landslide cyclone typhoon hurricane storm- volcano- disaster
    crash- ferry capsized plane- foreign+ embassy+ ambassador+ diplomat+ diplomatic+ diplomacy+ envoy+ summit
    sanctions+ nuclear un nato+ nations treaty coup+ junta regime dictator protesters unrest riot massacre genocide
    atrocities sharia separatists border occupied occupation settlers afghanistan+ iraq+ iran+ syria+ yemen+ lebanon+
    israel+ israeli+ palestinian+ gaza+ egypt+ libya+ tunisia algeria morocco sudan+ ethiopia+ eritrea somalia+ kenya+
    uganda rwanda congo+ nigeria+ mali+ niger ghana cameroon chad zimbabwe+ zambia malawi mozambique angola tanzania
    south_africa senegal burkina ivory_coast liberia sierra_leone saudi+ qatar kuwait bahrain oman turkey+ turkish
    russia+ russian+ ukraine+ ukrainian+ kremlin+ putin+ moscow+ kyiv+ kiev+ crimea+ chechnya belarus poland hungary
    serbia kosovo bosnia croatia greece cyprus bulgaria romania moldova georgia- armenia azerbaijan kazakhstan
    uzbekistan china+ chinese+ beijing+ hong_kong+ taiwan+ tibet uyghur japan+ japanese tokyo korea+ korean+
    pyongyang+ seoul+ kim- india+ indian+ delhi+ pakistan+ pakistani+ kashmir+ bangladesh+ lanka nepal bhutan myanmar+
    burma+ rohingya+ thailand+ thai vietnam cambodia laos malaysia+ malaysian+ singapore indonesia+ indonesian+
    jakarta philippines+ manila australia zealand papua fiji mexico+ mexican guatemala honduras salvador nicaragua
    cuba+ haiti+ venezuela+ colombia+ ecuador peru bolivia chile argentina brazil+ france- french- paris- germany-
    german- berlin- spain- italy- vatican pope+ brussels european- baghdad+ kabul+ tehran+ damascus+ jerusalem+ cairo+
    tripoli nairobi lagos abuja harare islamabad dhaka caracas bogota boko_haram+ al-shabab peacekeepers+ peacekeeping
    cartel villagers tribal province provincial invasion+ invaded warplanes+ shelling+ mortar gunfire+ gunman+ ambush+
    suicide_bomber+ car_bomb+ roadside checkpoint+ fighters+ commander+ warlord guerrilla+ militia+ paramilitary
    extremists+ islamist+ islamic+ shiite+ shia sunni+ kurdish+ kurds cleric+ ayatollah captive beheaded extradition
    exile deported war_crimes+ tribunal the_hague+ human_rights+ nobel_peace+ prisoners detained crackdown+ curfew
    martial_law protests demonstrators+ civilians+ casualties+ death_toll+ survivors+ evacuated+ rescuers+ rubble+
    aftershock+ magnitude+ richter mudslide famine+ drought- relief- red_cross+ unicef+ unhcr+ african_union+
    arab_league+ security_council+ kofi_annan+ ban_ki-moon+ arafat+ sharon+ netanyahu+ abbas+ assad+ saddam+ gaddafi+
    khamenei rouhani ahmadinejad+ musharraf+ karzai+ mugabe+ chavez+ castro+ maduro+ bolsonaro+ erdogan+ modi+
    xi_jinping+ kim_jong+ abe- berlusconi+ sarkozy+ hollande+ zelensky+ lukashenko+ yushchenko+ yanukovych+ west_bank+
    fallujah+ najaf+ mosul+ aleppo+ basra+ kandahar darfur+ donbas+ mariupol+ kharkiv+ rangoon beirut+ ankara+
    istanbul athens- prague warsaw budapest- vienna- madrid- rome- lisbon- bangkok+ hanoi kinshasa+ khartoum+
    addis_ababa+ mogadishu+ bamako kathmandu+ mumbai+ kolkata colombo+ tamil+ basque dutch- swedish- norwegian-
    danish- belgian- austrian- swiss- polish- czech- greek- serbian kosovar bosnian chechen+ beslan+ iraqi+ iranian+
    afghan+ syrian+ lebanese+ yemeni egyptian+ libyan+ saudi_arabia+ emirates+ jordan- sudanese+ somali+ nigerian+
    kenyan+ ethiopian+ congolese+ rwandan+ ugandan+ zimbabwean+ african- brazilian- argentine- venezuelan+ cuban+
    haitian+ colombian+ peruvian chilean filipino+ vietnamese+ cambodian burmese+ sri_lanka+ nepalese+ bangladeshi+`,
  politics: `
    election+ electoral+ vote+ voter+ =voting+ ballot+ poll- =polling+ campaign+ candidate+ candidacy nominee+
    nomination primary caucus debate- republican+ democrat+ democratic+ gop+ party conservative+ liberal labour+ tory+
    lib_dem snp senate+ senator+ congress+ congressional+ congressman+ congresswoman+ lawmaker+ legislator
    legislature+ legislation+ legislative bill+ representatives parliament+ parliamentary+ mp+ mps+ minister+
    prime_minister+ cabinet+ chancellor premier president+ presidential+ presidency vice_president white_house+
    governor+ mayor+ mayoral councillor+ administration+ government+ westminster downing_street whitehall holyrood
    brexit+ referendum+ coalition opposition+ impeach+ impeachment+ veto filibuster partisan bipartisan supreme_court+
    scotus justice- attorney_general+ constitutional constitution+ amendment+ constituency manifesto policy- reform
    immigration+ abortion+ gun_control welfare- tax- trump+ biden+ obama+ clinton+ bush kerry+ romney+ mccain+ palin+
    pelosi+ mcconnell+ pence+ harris- sanders+ warren- desantis+ giuliani+ blair+ cameron+ clegg miliband corbyn+
    starmer+ sunak+ truss+ johnson- boris+ farage+ ukip+ merkel- macron- capitol+ insurrection rally- pac lobbying
    lobbyist ethics inauguration electorate secretary swing_state+ politician+ political+ politics+ democracy
    cabinet_reshuffle backbench peer speaker- whip resignation resign- civil_rights fbi- mueller subpoena testimony
    whistleblower inquiry lawmaking legislate senate_committee hearing- ballot_paper turnout+ exit_poll+ opinion_poll+
    pollsters incumbent+ running_mate+ front-runner+ frontrunner landslide- majority- minority_leader house_speaker+
    chief_of_staff+ spokesman- oval_office+ executive_order+ state_of_the_union+ electoral_college+ super_tuesday+
    convention- delegates+ fundraiser- fundraising+ donors- attack_ads+ stump tea_party+ nra+ planned_parenthood-
    death_penalty- gay_marriage+ same-sex+ immigration_reform+ border_wall+ daca+ deportation- minimum_wage-
    social_security- food_stamps medicaid- gun- shutdown- sequester debt_ceiling- nsa- benghazi+ kavanaugh+ gorsuch
    scalia+ ginsburg+ sotomayor barr+ comey+ rubio+ cruz+ jeb+ christie+ huckabee+ santorum+ gingrich+ cheney+
    rumsfeld- rice- reagan+ nixon+ schumer+ ocasio-cortez+ manchin+ cuomo+ newsom+ bloomberg- buttigieg+ kamala+
    hillary+ mitt+ barack+ osborne+ balfour ed_balls salmond+ sturgeon+ theresa_may+ gordon_brown+ tony_blair+
    michael_howard+ charles_kennedy+ kilroy-silk+ hague- prescott blunkett+ straw- galloway boris_johnson+
    rishi_sunak+ jeremy_corbyn+ keir_starmer+ matt_hancock home_secretary+ home_office+ foreign_secretary+
    lord_chancellor house_of_commons+ house_of_lords+ commons+ lords+ id_cards+ hunting_ban council_tax+
    local_elections+ by-election+ general_election+ devolution+ stormont+ assembly- senedd apc+ pdp+ inec+ buhari+
    tinubu+ atiku jonathan- kenyatta+ ruto+ odinga+ museveni+ akufo-addo ramaphosa+ zuma+ anc+ parliamentarians+
    politburo ruling_party+ swear_in sworn_in+ inaugurated+ coup- council borough county_council+ city_council+
    town_council+ town_hall+ city_hall+ planning_permission+ planning_committee+ planning_application+
    planning_inspector+ petition- bylaw+ zoning+ ordinance+ school_board+ local_authority+ ward_councillor+
    parking_charges+ car_park_charges+ council_leader+ council_meeting+ public_consultation+ residents-`,
  business: `
    company+ firm+ corporate+ corporation business+ industry+ market =markets+ stock+ =shares+ shareholder+ investor+
    investment+ invest+ =funds+ hedge_fund equity =bond =bonds+ trader+ =trading+ nasdaq+ dow+ nikkei+ ftse+ dax
    wall_street+ profit+ earnings+ revenue+ =sales+ quarter+ forecast+ dividend+ loss- billion million- percent- bank+
    banker lender loan+ mortgage+ debt+ credit+ interest_rate+ =rates+ fed+ federal_reserve+ ecb+ bernanke+ yellen+
    greenspan+ inflation+ economy+ economic+ economist+ recession+ growth gdp+ unemployment+ jobless+ =jobs wages+
    payroll salary pension+ workers- union- employers+ employees- layoffs+ redundancies =hiring ceo+ chief_executive+
    executive+ chairman+ cfo merger+ acquisition+ acquire+ takeover+ buyout+ bidder stake+ ipo+ bankruptcy+ bankrupt
    insolvency creditors restructuring retail+ retailer+ supermarket+ store- consumer+ =customers- price+ =pricing
    oil+ crude+ barrel+ opec+ gold- commodity currency+ dollar+ euro+ yen+ pound- yuan+ exports+ imports trade+
    tariffs+ budget- deficit- manufacturing+ manufacturer+ factory automaker+ carmaker+ auto+ toyota+ gm+ motors+
    chrysler+ volkswagen+ bmw airline+ airways boeing+ airbus+ walmart+ wal-mart+ mcdonald starbucks costco tesco+
    sainsbury goldman+ sachs+ jpmorgan+ morgan_stanley citigroup+ hsbc+ barclays+ rbs deutsche_bank exxon+ chevron bp+
    gazprom yukos+ supplier supply- contract- analyst+ valuation startup- venture_capital antitrust+ regulators+ sec-
    monopoly franchise =accounting audit auditor insurance+ insurer+ property+ =housing+ real_estate+ rent+ landlord
    small_business entrepreneur+ tourism- farmers- agriculture- taper stimulus+ treasury+ fiscal+ tax- bitcoin+
    cryptocurrency+ macroeconomic gross_domestic central_bank+ bank_of_england+ imf+ world_bank+ wto+ davos- oecd+
    eurozone+ bailout+ austerity+ sovereign- downgrade+ upgrade- rating- ratings_agency moody+ s&p+ fitch hedge-
    mutual_fund+ private_equity+ asset+ portfolio brokerage+ broker+ wall_st+ bourse+ slump+ soared surge- tumble+
    plunged- gain- net_income+ operating_profit+ pre-tax+ turnover- outlook+ guidance- cost-cutting+ =costs spin-off+
    subsidiary+ joint_venture+ conglomerate+ shareholding boardroom+ directors- fraud- =securities+ insider_trading+
    enron+ worldcom parmalat+ martha_stewart- mci+ sec_filing lawsuit- settlement- fined fine- competition-
    consumer_confidence+ retail_sales+ high_street+ shoppers+ =shopping christmas_sales holiday_sales black_friday+
    online_retailer e-commerce+ marks_and_spencer+ m&s+ kmart+ sears+ nike- coca-cola+ pepsi+ procter+ gillette+
    nestle+ unilever+ kraft+ heinz diageo philip_morris altria+ pfizer- glaxo- novartis- general_electric+ siemens+
    general_motors+ ford_motor+ nissan+ honda+ hyundai+ fiat+ renault+ peugeot daimlerchrysler+ mitsubishi_motors+
    delta_air+ united_airlines+ us_airways+ ryanair+ easyjet+ british_airways+ lufthansa+ qantas+ jetblue+ southwest-
    airfares freight+ shipping+ rail- logistics+ fedex+ ups- dhl ikea lego steel+ steelmaker+ =mining+ miner+ bhp+
    rio_tinto+ copper+ iron_ore+ coal+ wheat+ soybean+ cocoa+ energy- electricity+ utility+ pipeline- refinery+ shale+
    fracking- crude_oil+ brent+ petrol+ gasoline+ naira+ shilling+ rupee+ rand- peso- forex+ exchange_rate+
    remittances mpesa microfinance payday bookkeeping tax_evasion+ offshore+ vat+ excise hmrc+ irs+ foreclosure+
    homebuyers+ house_prices+ subprime+ lehman+ warren_buffett+ buffett+ icahn+ trump_tower- donald_trump- chiquita+
    fyffes+ workforce+ freelancers- start-up+ start-ups+ cash- invoices profitability+ quarterly_results+
    funding_round+ series_a+ series_b+ seed_round+ venture+ backers- headcount+ job_cuts+ opening_hours- storefront-
    franchisee+`,
  technology: `
    software+ hardware+ computer+ =computing+ pc+ pcs laptop+ tablet+ smartphone+ phone- =phones mobile+ handset+
    iphone+ ipad+ ipod+ itunes+ android+ app+ apple+ google+ microsoft+ =windows+ ibm+ intel+ amd+ nvidia+ dell+ hp
    hewlett-packard+ oracle+ peoplesoft+ sap- cisco+ samsung+ sony+ nokia+ motorola+ htc blackberry+ huawei+ xiaomi
    lenovo amazon- facebook+ twitter instagram+ whatsapp+ snapchat+ tiktok+ youtube+ yahoo+ netflix- spotify- uber-
    tesla- linkedin reddit zuckerberg+ musk- internet+ web+ website online- broadband+ wireless+ wi-fi+ wifi+
    bluetooth+ network =networking+ router server+ cloud+ data- database+ browser+ firefox+ mozilla+ explorer-
    search_engine+ email e-mail+ spam+ spyware+ virus- malware+ hacker+ hacking+ cyber+ cybersecurity+ cyberattack+
    ransomware+ phishing+ encryption+ password+ privacy+ surveillance- nsa- snowden+ vulnerability+ patch+ bug+
    open_source+ linux+ unix code+ =coding+ programmer+ developer algorithm+ artificial_intelligence+ ai+ chatbot
    chatgpt+ openai+ robot+ robotics+ drone- virtual_reality+ vr+ oculus+ gadget+ device chip+ chipmaker
    semiconductor+ processor+ =gaming+ gamers+ console- xbox+ playstation+ ps3 ps4+ nintendo+ wii video_game+
    titanfall+ halo- download+ streaming- digital+ tech+ technology+ techies silicon_valley+ startup+ user =users+
    social_media+ blogger+ blog+ patent pixel touchscreen upgrade+ battery- electric- autonomous driverless+
    self-driving+ 3d- voip+ telecom+ telecommunications verizon+ vodafone+ sprint- at&t+ t-mobile comcast- satellite-
    desktop+ ios+ beta+ sms =messaging+ messenger+ keyboard storage- interface usb techcrunch gizmo tech_giant+
    high-tech+ hi-tech+ e-commerce- dotcom dot-com+ web_browser+ internet_explorer+ netscape+ mac+ macbook+ macintosh+
    imac os_x+ mac_os+ windows_xp+ windows_10+ vista- longhorn service_pack+ office- outlook- gmail+ hotmail+ msn+
    aol+ ebay+ napster+ itunes_store kazaa p2p+ peer-to-peer+ file-sharing+ piracy+ copyright- mp3+ dvd- blu-ray+
    hd-dvd+ tivo+ set-top+ hdtv+ plasma- lcd+ flat-screen camcorder digital_camera+ camera_phone+ megapixel+ palm-
    treo+ pda+ ringtone+ text_message+ texting+ 3g+ 4g+ 5g+ lte+ gsm cdma wimax+ rfid+ gps+ satnav+ voice-over skype+
    vonage+ isp+ dsl+ fibre- fiber- bandwidth+ dial-up modem+ cable- supercomputer+ mainframe pentium+ opteron athlon
    dual-core+ microprocessor+ nanometer transistor memory- flash- hard_drive+ firmware+ middleware java+ javascript+
    php sql+ mysql+ api+ sdk+ add-ons+ plug-in+ plugin+ app_store+ play_store+ google_play+ chrome+ chromebook+
    chromecast+ nexus+ galaxy_s5+ galaxy- kitkat ios_7+ ios_8+ siri+ cortana+ alexa+ echo- kindle+ fire_tv smartwatch+
    wearable+ fitbit+ google_glass+ google_maps+ waymo+ lyft- airbnb- dropbox+ evernote slack- zoom- github+
    wikipedia+ wiki+ podcast tweet- hashtag- selfie- emoji- meme- viral_video trolls doxxing getty- edward_snowden+
    prism- world_wide_web+ berners-lee+ domain icann+ botnet+ ddos+ denial-of-service+ trojan+ keylogger antivirus+
    anti-virus+ symantec+ mcafee+ kaspersky+ firewall+ data_breach+ breach+ heartbleed+ zero-day+ exploit+ biometric+
    facial_recognition+ machine_learning+ deep_learning+ neural_network+ deepmind+ watson- quantum_computing+
    blockchain+ bitcoin- crypto- nft+ metaverse+ meta- augmented_reality+ hololens headset+ gamepad gta+
    grand_theft_auto+ call_of_duty+ fifa_15 minecraft+ fortnite+ pokemon_go+ pokemon+ angry_birds candy_crush zelda+
    mario+ sims+ electronic_arts+ ea- ubisoft+ activision+ valve- steam- twitch- esports+ e3+ ces+ sxsw- mwc+ wwdc+
    keynote+ jobs- steve_jobs+ tim_cook+ bill_gates+ ballmer+ nadella+ larry_page+ sergey_brin+ bezos- ellison+
    sundar_pichai+ postgres+ postgresql+ sqlite+ mongodb+ kubernetes+ docker+ query+ schema+ replication+ replica
    cluster latency+ throughput+ benchmark+ backend+ frontend framework- runtime+ compiler+ debugging+ bugfix+ hotfix+
    release- changelog+ release_notes+ version- deprecated+ backup+ outage+ downtime+ uptime+ datacentre+ datacenter+
    data_centre+ data_center+ gateway endpoint+ authentication+ credentials+ login+ token- admin- administrators-
    sysadmin+ devops+ saas+ hosted self-hosted+ repository+ committers+ maintainer+ pull_request+ git+ cve+ advisory-
    remote_code_execution+ infostealer+ leak_site+ exfiltrated+ threat_actor+ intrusion compromised-
    security_researcher+ penetration_test+ bug_bounty+ vendor- aws+ azure+ serverless+ terabyte+ gigabyte+ python+
    rust+ typescript+ mfa+ vpn+ tls+ dns+ two-factor+ open_standard+ file_format- optimizer+ optimiser+
    maintenance_release+ cloud_provider+ decryptor+ extortion- hackathon+ engineers-`,
  science: `
    scientist+ science+ scientific+ research+ researcher+ study- university- professor- nasa+ space+ spacecraft+
    astronaut+ cosmonaut shuttle- rocket+ orbit+ orbiter satellite+ mars+ moon+ lunar+ saturn+ titan- jupiter+ venus+
    pluto+ planet+ asteroid+ comet+ meteor+ meteorite+ solar+ galaxy+ star- telescope+ hubble+ astronomer+ astronomy+
    cosmos cosmic+ universe+ big_bang+ black_hole+ physicist+ physics+ particle+ quantum+ atom+ collider+ cern higgs+
    laser- chemistry+ chemist+ chemical- molecule+ biology+ biologist+ genome+ genetic+ gene+ dna+ evolution+
    evolutionary darwin species+ fossil+ dinosaur+ prehistoric+ ancient- neanderthal+ mammoth+ archaeologist+
    archaeological archaeology+ excavation palaeontologist+ paleontologist climate+ global_warming+ warming+ carbon+
    emissions+ greenhouse+ glacier+ ice- arctic+ antarctic+ antarctica+ ozone ocean+ marine+ coral+ whale+ dolphin+
    shark+ bird+ =birds+ penguin insect+ bee animal+ wildlife+ ecosystem+ conservation+ endangered+ extinct+
    extinction+ habitat forest- environment+ environmental+ ecological geologist geology volcano+ seismic+ tectonic
    experiment+ laboratory+ lab- discovery discovered nobel+ spacex+ soyuz+ esa+ space_station+ mission- rover+
    spaceship+ spaceshipone+ x_prize gravity+ gravitational+ antimatter neutrino nanotechnology+ nano brain- cloning+
    stem_cells+ mathematician+ mathematics+ theory journal- astrophysics+ astrophysicist+ exoplanet+ milky_way+
    supernova+ nebula neutron_star+ dark_matter+ dark_energy+ gravitational_waves+ cassini+ huygens+ voyager-
    curiosity- opportunity- perseverance- hayabusa rosetta- philae+ new_horizons+ kepler+ james_webb+ webb- iss+
    international_space_station+ spacewalk+ space_shuttle+ space_agency+ cape_canaveral+ baikonur+ lift-off+ blast-off
    re-entry payload- capsule- microgravity ansari+ virgin_galactic+ burt_rutan blue_origin+ lunar_eclipse+
    solar_eclipse+ eclipse+ aurora- sunspot magnetic- fusion- reactor- isotope carbon_dioxide+ methane+ biodiversity+
    deforestation+ rainforest+ reef+ plankton+ krill+ algae+ bacteria- microbe+ fungus fungi+ mammal+ primate+
    chimpanzee+ gorilla- elephant+ rhino+ tiger- lion- wolf- wolves- bear- turtle+ frog+ snake- lizard+ reptile+
    amphibian fish- salmon- squid+ octopus+ jellyfish+ spider+ beetle- butterfly- moth mosquito- ancestor+ hominid+
    homo_sapiens+ fossilised skeleton- skull+ tomb+ pharaoh+ mummy- pyramid- ruins- stone_age+ bronze_age+ roman-
    viking- paleontology+ tyrannosaurus+ jurassic+ cretaceous+ triassic mass_extinction+ geological+ earth's_core
    magma+ lava+ eruption- earthquake- tsunami- hurricane- meteorologist- el_nino+ sea_level+ ice_sheet+ iceberg+
    permafrost+ kyoto+ paris_agreement- renewable- solar_power- wind_farm- nuclear_fusion+ embryo+ embryonic+
    sequencing+ mutation- crispr+ gm_crops+ genetically_modified+ peer-reviewed+ royal_society+ mit- caltech+
    stephen_hawking+ einstein+ newton- nobel_prize+ equation+ theorem+ experimenters+ laureate-`,
  health: `
    health+ healthcare+ medical+ medicine+ doctor+ physician+ nurse+ hospital+ clinic+ patient+ disease+ illness+
    sick+ symptoms+ diagnosis+ diagnosed+ treatment+ therapy+ therapist drug pharmaceutical+ pill+ dose+ vaccine+
    vaccination+ vaccinated+ immunization immune+ virus+ infection+ infected+ infectious+ outbreak+ epidemic+
    pandemic+ covid+ covid-19+ coronavirus+ omicron+ flu+ influenza+ ebola+ zika+ hiv+ =aids+ malaria+ tuberculosis+
    cholera+ measles+ polio+ sars+ mers+ bird_flu+ salmonella listeria bacteria+ bacterial antibiotic+ superbug
    cancer+ tumor+ tumour+ chemotherapy+ leukemia breast- prostate+ diabetes+ diabetic obesity+ obese+ overweight
    weight- calories diet+ nutrition+ vitamin+ cholesterol+ heart_attack+ heart_disease+ cardiac+ cardiovascular
    stroke+ blood+ alzheimer+ dementia+ parkinson autism+ autistic adhd asthma+ allergy+ arthritis+ depression+
    anxiety+ mental_health+ mental+ psychiatric+ psychiatrist psychologist+ suicide- stress+ sleep+ insomnia
    pregnancy+ pregnant+ birth+ babies- newborn midwife maternal fertility+ ivf+ abortion- contraception+
    contraceptive+ surgery+ surgeon+ surgical+ transplant+ organ- kidney+ liver+ lung+ brain+ bone- pain+ smoking+
    smokers+ tobacco+ cigarette+ e-cigarettes+ vaping+ nicotine alcohol+ =drinking opioid+ heroin+ overdose+
    addiction+ marijuana- cannabis- fda+ cdc+ nhs+ world_health_organization+ public_health+ obamacare+ medicare+
    medicaid+ clinical+ merck+ vioxx+ pfizer+ moderna+ astrazeneca+ glaxosmithkline mutation- care carers ambulance+
    ventilator quarantine+ lockdown+ =masks mask- hygiene fitness exercise+ wellness yoga medics+ paramedics+ gps-
    waiting_lists+ waiting_times+ a&e+ emergency_room+ intensive_care+ icu+ ward+ hospice+ health_care+
    health_insurance+ insurer- uninsured- prescription+ pharmacist+ pharmacy+ painkiller+ aspirin+ ibuprofen statin+
    insulin+ steroid- hormone+ hrt+ placebo+ trials- side_effects+ clinical_trial+ efficacy+ jab+ booster+
    herd_immunity+ antibodies+ antiviral+ tamiflu+ h1n1+ h5n1+ swine_flu+ avian_flu+ norovirus+ mrsa+ e_coli+
    c_difficile meningitis+ hepatitis+ pneumonia+ bronchitis typhoid+ dengue+ yellow_fever+ lassa+ monkeypox+ mpox+
    leprosy rabies+ lyme whooping_cough+ chickenpox shingles+ mumps+ rubella tetanus sepsis+ inflammation+ autoimmune+
    lupus multiple_sclerosis+ motor_neurone+ als- cystic_fibrosis+ sickle_cell+ epilepsy+ seizure- migraine+
    concussion- melanoma+ lymphoma+ mastectomy+ mammogram+ cervical+ ovarian+ lung_cancer+ breast_cancer+
    prostate_cancer+ radiotherapy+ oncologist+ biopsy+ cardiologist+ blood_pressure+ hypertension+ artery+ heart+
    heart_failure+ pacemaker+ cpr+ bmi+ anorexia+ bulimia+ eating_disorder+ bipolar+ schizophrenia+ ptsd+ trauma-
    counselling+ psychotherapy+ mindfulness+ meditation- well-being+ wellbeing+ ageing+ aging+ elderly- disability-
    disabled- blindness+ deaf- hearing_loss+ glaucoma+ cataract dentist+ dental+ teeth+ tooth- gum_disease fluoride+
    womb+ uterus+ miscarriage+ stillbirth+ caesarean+ premature- breastfeeding+ menopause+ period- menstrual+ pcos+
    endometriosis+ condom+ sexual_health+ hpv+ circumcision+ fgm+ gut- microbiome+ probiotic fibre+ protein+ salt-
    sugar_tax+ junk_food+ fast_food- alcoholism+ binge_drinking+ hangover- cocaine- fentanyl+ naloxone+ rehab-
    medical_marijuana+ passive_smoking+ smoking_ban+ air_pollution-`,
  sport: `
    game =games match =matches+ team player+ coach+ manager- season+ league+ cup+ championship+ champion+ tournament+
    title- trophy+ medal+ olympic+ olympian athlete+ athletics+ sport+ stadium+ =fans win =wins+ won- winner- victory-
    beat =beats+ defeat+ score+ scorer goal+ goalkeeper+ striker+ midfielder+ defender+ winger penalty- football+
    footballer+ soccer+ fifa+ uefa+ premier_league+ champions_league+ world_cup+ arsenal+ chelsea+ liverpool+
    manchester_united+ manchester_city+ tottenham+ everton+ newcastle- leeds- celtic+ =rangers+ barcelona+
    real_madrid+ juventus+ milan- bayern+ psg+ ronaldo+ messi+ mourinho+ wenger+ ferguson+ rooney+ beckham+ gerrard+
    nfl+ super_bowl+ quarterback+ touchdown+ =yards- receiver- linebacker patriots+ steelers+ cowboys+ packers+
    =giants- =eagles+ raiders+ broncos+ 49ers+ =chargers+ colts+ nba+ basketball+ lakers+ knicks+ =bulls- =spurs+
    rebounds+ =points kobe+ lebron+ shaq mlb+ baseball+ yankees+ sox+ =mets+ =cubs+ dodgers+ =braves+ astros+
    cardinals+ =inning+ =innings+ pitcher+ pitched homer+ home_run+ series- playoff+ nhl+ hockey+ puck golf+ golfer+
    pga+ ryder_cup+ tiger_woods+ woods- singh- birdie+ bogey par- tennis+ wimbledon+ us_open+ federer+ nadal+
    djokovic+ murray+ roddick+ williams- sharapova+ serena+ venus- seed+ semi-final+ semifinal+ =finals quarter-final+
    quarterfinal+ rugby+ six_nations+ wales- england- scotland- ireland- all_blacks+ =lions cricket+ wicket+ batsman+
    =batting+ bowler+ =bowling odi+ ashes+ test_match test- ipl formula_one+ f1+ grand_prix+ ferrari+ schumacher+
    hamilton- verstappen nascar+ race =racing+ racer lap+ cyclist+ =cycling+ armstrong- tour_de_france+ marathon+
    runner+ sprint sprinter+ swimmer+ swimming+ phelps+ gymnast+ gymnastics =boxing+ boxer+ heavyweight+ bout+ ufc+
    mma =wrestling+ doping+ steroids+ squad+ captain injury- hamstring transfer- nations_cup+ afcon+ bafana
    super_eagles+ horse- jockey+ derby+ ncaa+ varsity =coaching+ roster draft free_agent rookie+ hall_of_fame
    overtime+ fixture+ kick-off+ kickoff+ half-time+ halftime+ full-time extra_time+ shootout- hat-trick+ offside+
    red_card+ yellow_card+ sent_off+ free_kick+ header- equaliser+ equalizer+ own_goal+ clean_sheet+ relegation+
    relegated+ promotion- =standings+ away_goals first_leg+ second_leg+ last_16+ knockout+ group_stage+ qualifier+
    qualifying+ fa_cup+ carling_cup+ league_cup+ championship_side la_liga+ serie_a+ bundesliga+ ligue_1+ mls+
    copa_america+ euro_2004+ euro_2016+ euro_2020+ three_lions+ manchester+ newcastle_united+ aston_villa+ west_ham+
    southampton+ leicester_city+ wolves- sunderland+ middlesbrough+ fulham+ blackburn+ bolton+ portsmouth+ charlton+
    crystal_palace+ inter_milan+ ac_milan+ napoli+ roma+ ajax+ =porto- benfica+ dortmund+ atletico+ valencia+ galaxy-
    guardiola+ klopp+ benitez+ sven-goran_eriksson+ eriksson+ capello+ southgate+ lampard+ drogba+ eto'o+ salah+
    neymar+ mbappe+ haaland+ kane- sterling- rashford+ zidane+ figo+ maradona+ pele+ fly-half+ scrum-half+ scrum+
    =tries lineout flanker wallabies+ springboks+ wilkinson+ o'driscoll+ test_side run_chase spinner+ pacer+ paceman
    seamer tendulkar+ kohli+ flintoff+ pietersen+ lara+ =warne- ponting+ icc+ bcci t20+ twenty20+ grand_slam+
    australian_open+ french_open+ roland_garros+ davis_cup+ straight_sets+ tie-break+ backhand forehand+ ace- henman+
    hewitt+ agassi+ sampras+ safin+ clijsters+ henin+ mauresmo+ kuznetsova+ halep+ osaka+ =masters- eagle- hole-in-one
    fairway mickelson+ =els- garcia- mcilroy+ spieth pga_tour+ lpga+ sorenstam+ us_masters+ pole_position+ podium+
    mclaren+ renault- jordan- alonso+ raikkonen+ montoya+ vettel+ rosberg+ pit_stop+ nextel_cup earnhardt+
    jeff_gordon+ indy_500+ motogp+ rossi+ superbike+ olympic_games+ paralympic+ gold_medal+ gold_medallist+
    silver_medal+ bronze_medal+ medallist+ medalist+ world_record+ 100m+ 200m+ 400m+ 800m+ 1500m+ relay+ =hurdles
    long_jump+ high_jump+ javelin+ decathlon heptathlon pole_vault+ usain_bolt+ radcliffe+ gebrselassie+ bekele+
    kipchoge+ iaaf+ ioc+ wada+ balco+ kenteris+ thanou+ drug_test- triathlon+ ironman =rowing rower redgrave+
    =sailing- regatta+ velodrome+ peloton+ ullrich+ froome+ contador+ freestyle+ backstroke+ butterfly- thorpe+
    =diving- skating+ skater+ figure_skating+ skiing+ skier+ slalom+ biathlon+ bobsleigh =curling ice_hockey+
    stanley_cup+ lockout- bruins+ canucks+ maple_leafs red_wings+ goalie+ world_series+ red_sox+ white_sox+ bullpen+
    shutout+ no-hitter rbi+ shortstop+ outfielder+ infielder schilling+ pedro_martinez+ clemens+ bonds- a-rod+ jeter+
    alcs+ nlcs+ diamondbacks+ phillies+ marlins+ rockies+ padres+ =twins- tigers- =angels- =royals- =pirates- brewers+
    =nationals- expos+ orioles+ end_zone+ field_goal+ wide_receiver+ running_back+ tight_end+ cornerback+ offensive+
    defensive+ interception+ fumble+ sack- =manning- brady+ favre+ vick+ mahomes+ belichick+ dolphins- =jets- =bills-
    bengals+ =browns- ravens+ =titans- jaguars- texans+ redskins+ vikings- falcons+ buccaneers+ seahawks+ =rams
    saints- bears- bcs+ usc- sooners+ longhorns+ big_ten+ acc+ sec_championship march_madness+ final_four+ buckeyes+
    point_guard+ free_throws+ three-pointers+ slam_dunk+ pistons+ =suns- mavericks+ =rockets- clippers+ =nets- 76ers+
    sixers+ hornets wizards- cavaliers+ warriors+ iverson+ o'neal+ =duncan- durant+ artest+ featherweight+
    middleweight+ welterweight+ tyson+ klitschko+ lennox_lewis+ mayweather+ pacquiao+ anthony_joshua+ knocked_out+
    racecourse+ cheltenham+ grand_national+ kentucky_derby+ ascot+ steeplechase thoroughbred+ snooker+ darts+ netball+
    handball+ volleyball+ lacrosse+ softball+ super_falcons+ black_stars+ harambee+ caf+ fufa chelsea_boss+
    head_coach+ assistant_coach+ umpire+ referee+ linesman transfer_window+ loan_deal free_transfer+ supporters-
    friendly- matchday+ loanee+ goalless+ forwards- under-21s+ under-23s+ reserves- substitute+ stoppage_time+
    season_ticket+ cup_tie+ club-`,
  culture: `
    film+ movie+ movies+ cinema+ box_office+ hollywood+ bollywood+ nollywood+ director- actor+ actress+ =starring+
    =stars+ star- cast+ oscar+ academy_award+ golden_globe+ bafta+ emmy+ grammy+ brit_awards+ cannes+ sundance+
    festival+ premiere+ sequel+ trailer+ screenplay screenwriter script+ scene comedy+ comedian+ comic+ comedic drama+
    thriller+ sitcom+ tv+ television+ show =shows+ episode finale+ season- series+ netflix+ hbo+ disney+ pixar+
    marvel+ star_wars+ harry_potter+ simpsons bachelor+ bachelorette+ juan_pablo+ reality_tv+ contestant host-
    talk_show late_show+ late_night+ colbert+ kimmel+ fallon+ snl+ saturday_night_live+ broadway+ theatre+ theater+
    stage =plays playwright+ musical+ opera+ ballet+ dance+ dancer+ =dancing+ music+ musician+ band+ singer+ =singing+
    song+ album+ single- chart+ concert+ =tour- gig rapper+ rap+ hip-hop+ rock- pop+ jazz+ guitarist+ guitar+ drummer
    orchestra+ composer+ conductor- u2+ beatles+ madonna+ beyonce+ rihanna+ kanye+ kim_kardashian+ kardashian+ bieber+
    gaga+ swift- adele+ elton+ bowie+ jackson- celebrity+ fame+ famous+ paparazzi red_carpet+ gown fashion+ designer+
    =models vogue+ couture runway- dress+ wedding- royal+ prince- princess- duchess- art+ artist+ artwork =painting+
    paintings+ painter+ sculpture+ sculptor gallery+ museum+ exhibition+ exhibit+ photographer+ photography book+
    novel+ novelist+ author writer+ literary+ literature+ poet+ poetry+ poem publisher+ memoir+ bestseller fiction+
    library- culture+ cultural+ heritage+ entertainment+ entertainer entertaining divorce+ =dating+ romance+ boyfriend
    girlfriend gossip recipe chef+ =cooking+ restaurant- beauty makeup broadcaster+ presenter+ bbc- viewers+ audience+
    radio- veronica_mars+ miss_world pageant filmmaker+ film-maker+ directorial+ cinematic blockbuster+ rom-com
    remake+ prequel+ animated+ animation+ documentary+ biopic+ screening+ nominee- nominated+ nominations- best_actor+
    best_actress+ best_picture+ best_film+ lifetime_achievement+ tribeca+ berlinale venice_film+ palme_d'or+
    golden_bear spielberg+ scorsese+ tarantino+ eastwood+ hitchcock+ dicaprio+ brad_pitt+ angelina+ jolie+ clooney+
    tom_cruise+ tom_hanks+ depp+ lohan+ lindsay_lohan+ britney+ spears+ paris_hilton+ taylor_swift+ katy_perry+
    justin_bieber+ miley+ selena_gomez+ lady_gaga+ jay-z+ eminem+ kanye_west+ drake- cardi_b+ nicki_minaj+ ed_sheeran+
    coldplay+ radiohead+ oasis- rolling_stones+ bob_dylan+ bruce_springsteen+ mccartney+ elton_john+ george_michael+
    robbie_williams+ kylie+ boy_band+ girl_group+ k-pop+ bts+ eurovision+ x_factor+ american_idol+ the_voice+
    strictly+ big_brother+ dancing_with_the_stars+ got_talent+ soap- eastenders+ coronation_street+ doctor_who+
    downton_abbey+ game_of_thrones+ walking_dead+ breaking_bad+ true_detective+ stranger_things+ mad_men+ friends-
    the_office+ sesame_street+ jimmy_fallon+ jimmy_kimmel+ stephen_colbert+ trevor_noah+ john_oliver+ seth_meyers+
    letterman+ leno+ oprah+ ellen- degeneres+ conan+ howard_stern- stand-up+ spoof+ parody- satire+ superhero+ batman+
    superman+ spider-man+ avengers+ x-men+ james_bond+ 007+ lord_of_the_rings+ hobbit+ narnia shrek+ frozen-
    toy_story+ family_guy+ south_park+ muppets+ soundtrack+ songwriter+ lyrics+ vocals+ vocalist+ frontman+ bassist+
    pianist+ violinist+ cellist tenor+ soprano+ symphony+ philharmonic+ classical- choir+ reggae+ country_music+ folk-
    punk+ heavy_metal+ afrobeats+ davido+ wizkid+ burna_boy+ tiwa_savage+ record_label+ emi+ chart-topping+
    number_one- billboard+ glastonbury+ coachella+ lollapalooza+ ticketmaster- shakespeare+ dickens+ jane_austen+
    tolkien+ rowling+ stephen_king+ salman_rushdie+ booker+ man_booker+ pulitzer+ whitbread+ bestselling+
    best-selling+ paperback hardback publishing- literary_festival hay_festival+ picasso+ van_gogh+ monet+ rembrandt+
    leonardo+ michelangelo+ banksy+ damien_hirst+ warhol+ turner_prize+ tate+ louvre+ guggenheim+ moma+ curator+
    retrospective+ sotheby+ christie's+ auction- catwalk+ chanel+ gucci+ prada+ versace+ armani+ dior+ fashion_week+
    supermodel+ stylist+ lookbook hairstyle+ beauty_queen+ burlesque+ cosplay+ celebrity_chef+ gordon_ramsay+
    jamie_oliver+ ex-wife+ ex-husband+ baby_bump+ engaged- split- marriage- prince_harry+ meghan+ markle+
    kate_middleton+ duke- oscar-winning+ grammy-winning+ genevieve_nnaji shah_rukh_khan+ amitabh+ carol_service+
    carols+ pantomime+ craft_fair+ christmas_market+ oratorio+ recital+ poetry_reading+ street_art+ mural+`,
}
