// Words that indicate each theme in English news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const EN: Lexicon = {
  world: asWritten`
    =aid abuja al-shabab algeria angola argentina armenia asylum atrocities australia ayatollah azerbaijan
    bahrain bamako basque beheaded belarus bhutan blast bogota bolivia border bosnia bosnian brussels bulgaria
    burkina cambodia cambodian cameroon capsized captive caracas cartel chad chechnya chile chilean croatia
    curfew cyclone cyprus deported detained dhaka dictator disaster ecuador eritrea exile extradition ferry fiji
    genocide ghana greece guatemala hanoi harare honduras hungary hurricane insurgency invaded islamabad istanbul
    ivory_coast jakarta japanese junta kandahar kazakhstan khamenei kolkata kosovar kosovo kurds kuwait lagos
    landslide lanka laos liberia malawi manila martial_law massacre mexican moldova morocco mortar mozambique
    mudslide nairobi nations nepal nicaragua niger nuclear occupation occupied oman papua paramilitary peace
    peacekeeping peru peruvian poland prague prisoners protesters protests province provincial qatar rangoon
    regime richter riot roadside romania rouhani rwanda salvador senegal separatists serbia serbian settlers
    sharia shia sierra_leone singapore south_africa summit tanzania thai tibet tokyo treaty tribal tribunal
    tripoli truce tunisia turkish typhoon uganda un unrest uyghur uzbekistan vatican vietnam villagers warlord
    warsaw yemeni zambia zealand + =bombing =flooding abbas addis_ababa afghan afghanistan african_union
    aftershock ahmadinejad airstrike aleppo ambassador ambush ankara arab_league arafat army assad baghdad
    ban_ki-moon bangkok bangladesh bangladeshi basra beijing beirut berlusconi beslan boko_haram bolsonaro bomb
    bomber brazil burma burmese cairo car_bomb castro casualties ceasefire chavez chechen checkpoint china
    chinese civilians cleric colombia colombian colombo commander congo congolese coup crackdown crimea cuba
    cuban damascus darfur death_toll delhi demonstrators diplomacy diplomat diplomatic donbas earthquake egypt
    egyptian embassy emirates envoy erdogan ethiopia ethiopian evacuated explosion extremists fallujah famine
    fighters filipino flood foreign gaddafi gaza guerrilla gunfire gunman gunmen haiti haitian hamas hezbollah
    hollande hong_kong hostage human_rights humanitarian india indian indonesia indonesian insurgents invasion
    iran iranian iraq iraqi isis islamic islamist israel israeli japan jerusalem jihadist kabul karzai kashmir
    kathmandu kenya kenyan kharkiv khartoum kidnapped kiev killed kim_jong kinshasa kofi_annan korea korean
    kremlin kurdish kyiv lebanese lebanon libya libyan lukashenko maduro magnitude malaysia malaysian mali
    mariupol mexico migrants militants military militia missile modi mogadishu moscow mosul mugabe mumbai
    musharraf myanmar najaf nato nepalese netanyahu nigeria nigerian nobel_peace pakistan pakistani palestinian
    peacekeepers philippines pope putin pyongyang qaeda quake rebels red_cross refugees rescuers rohingya rubble
    russia russian rwandan saddam sanctions sarkozy saudi saudi_arabia security_council seoul sharon shelling
    shiite soldiers somali somalia sri_lanka sudan sudanese suicide_bomber sunni survivors syria syrian taiwan
    taliban tamil tehran terrorism terrorist thailand the_hague troops tsunami turkey ugandan ukraine ukrainian
    unhcr unicef venezuela venezuelan vietnamese war war_crimes warplanes west_bank wounded xi_jinping yanukovych
    yemen yushchenko zelensky zimbabwe zimbabwean - abe african argentine athens austrian belgian berlin
    brazilian budapest crash czech danish dead drought dutch european france french georgia german germany greek
    italy jordan kim lisbon madrid norwegian paris plane polish relief rocket rome spain storm swedish swiss
    vienna volcano`,
  politics: asWritten`
    akufo-addo atiku backbench balfour ballot_paper bipartisan borough bush cabinet_reshuffle candidacy caucus
    chancellor civil_rights clegg coalition constituency constitutional council democracy downing_street ed_balls
    electorate ethics filibuster food_stamps frontrunner galloway gorsuch gun_control holyrood hunting_ban
    inauguration inquiry insurrection lawmaking legislate legislative legislator lib_dem liberal lobbying
    lobbyist lord_chancellor manifesto matt_hancock mayoral miliband minority_leader mueller nomination pac
    partisan party peer politburo pollsters premier prescott presidency primary reform representatives
    resignation scotus secretary senate_committee senedd sequester snp sotomayor stump subpoena swear_in
    testimony veto vice_president westminster whip whistleblower whitehall + =polling =voting abortion
    administration amendment anc apc attack_ads attorney_general ballot barack barr benghazi biden bill blair
    blunkett border_wall boris boris_johnson brexit buhari buttigieg by-election bylaw cabinet cameron campaign
    candidate capitol car_park_charges charles_kennedy cheney chief_of_staff christie city_council city_hall
    clinton comey commons congress congressional congressman congresswoman conservative constitution corbyn
    council_leader council_meeting council_tax councillor county_council cruz cuomo daca delegates democrat
    democratic desantis devolution election electoral electoral_college executive_order exit_poll farage
    foreign_secretary front-runner fundraising gay_marriage general_election gingrich ginsburg giuliani gop
    gordon_brown government governor hillary home_office home_secretary house_of_commons house_of_lords
    house_speaker huckabee id_cards immigration immigration_reform impeach impeachment inaugurated incumbent inec
    jeb jeremy_corbyn kamala kavanaugh keir_starmer kenyatta kerry kilroy-silk labour lawmaker legislation
    legislature local_authority local_elections lords manchin mayor mccain mcconnell michael_howard minister mitt
    mp mps museveni newsom nixon nominee nra obama ocasio-cortez odinga opinion_poll opposition ordinance osborne
    oval_office palin parking_charges parliament parliamentarians parliamentary pdp pelosi pence
    planning_application planning_committee planning_inspector planning_permission political politician politics
    president presidential prime_minister public_consultation ramaphosa reagan referendum republican rishi_sunak
    romney rubio ruling_party running_mate ruto salmond same-sex sanders santorum scalia school_board schumer
    senate senator starmer state_of_the_union stormont sturgeon sunak super_tuesday supreme_court swing_state
    sworn_in tea_party theresa_may tinubu tony_blair tory town_council town_hall trump truss turnout ukip vote
    voter ward_councillor white_house zoning zuma - assembly bloomberg convention coup death_penalty debate
    debt_ceiling deportation donors fbi fundraiser gun hague harris hearing johnson jonathan justice landslide
    macron majority medicaid merkel minimum_wage nsa petition planned_parenthood policy poll rally residents
    resign rice rumsfeld shutdown social_security speaker spokesman straw tax warren welfare`,
  business: asWritten`
    =accounting =bond =costs =hiring =jobs =pricing =shopping airfares airways audit auditor banker bankrupt
    bidder billion bmw bookkeeping cfo chevron christmas_sales commodity corporation costco creditors dax
    deutsche_bank dhl diageo equity excise factory fined fitch franchise gazprom gross_domestic growth hedge_fund
    heinz holiday_sales ikea imports insolvency invoices landlord lego lender macroeconomic market mcdonald
    microfinance monopoly morgan_stanley mpesa online_retailer payday payroll peugeot philip_morris portfolio
    ratings_agency rbs redundancies remittances restructuring sainsbury salary sec_filing shareholding
    small_business soared starbucks supplier taper valuation venture_capital worldcom + =bonds =funds =housing
    =markets =mining =rates =sales =securities =shares =trading acquire acquisition airbus airline altria analyst
    antitrust asset austerity auto automaker bailout bank bank_of_england bankruptcy barclays barrel bernanke bhp
    bitcoin black_friday boardroom boeing bourse bp brent british_airways broker brokerage buffett business
    buyout carmaker central_bank ceo chairman chief_executive chiquita chrysler citigroup coal coca-cola cocoa
    company conglomerate consumer consumer_confidence copper corporate cost-cutting credit crude crude_oil
    cryptocurrency currency daimlerchrysler debt delta_air dividend dollar dow downgrade e-commerce earnings
    easyjet ecb economic economist economy electricity employers enron entrepreneur euro eurozone exchange_rate
    executive exports exxon fed federal_reserve fedex fiat firm fiscal ford_motor forecast foreclosure forex
    franchisee freight ftse funding_round fyffes gasoline gdp general_electric general_motors gillette gm goldman
    greenspan headcount high_street hmrc homebuyers honda house_prices hsbc hyundai icahn imf industry inflation
    insider_trading insurance insurer interest_rate invest investment investor ipo iron_ore irs jetblue job_cuts
    jobless joint_venture jpmorgan kmart kraft layoffs lehman loan logistics lufthansa m&s manufacturer
    manufacturing marks_and_spencer mci merger miner mitsubishi_motors moody mortgage motors mutual_fund naira
    nasdaq nestle net_income nikkei nissan oecd offshore oil opec operating_profit outlook parmalat pension pepsi
    petrol pre-tax price private_equity procter profit profitability property qantas quarter quarterly_results
    real_estate recession refinery regulators renault rent retail retail_sales retailer revenue rio_tinto rupee
    ryanair s&p sachs sears seed_round series_a series_b shale shareholder shilling shipping shoppers siemens
    slump soybean spin-off stake start-up start-ups steel steelmaker stimulus stock subprime subsidiary
    supermarket takeover tariffs tax_evasion tesco toyota trade trader treasury tumble unemployment unilever
    united_airlines us_airways utility vat venture volkswagen wages wal-mart wall_st wall_street walmart
    warren_buffett wheat workforce world_bank wto yellen yen yuan yukos - =customers agriculture backers budget
    cash competition contract davos deficit directors donald_trump employees energy farmers fine fracking fraud
    freelancers gain glaxo gold guidance hedge lawsuit loss martha_stewart million nike novartis opening_hours
    percent peso pfizer pipeline plunged pound rail rand rating sec settlement southwest sovereign startup store
    storefront supply surge tax tourism trump_tower turnover union upgrade ups workers`,
  technology: asWritten`
    =phones angry_birds athlon autonomous camcorder candy_crush cdma chatbot chipmaker cluster developer device
    dial-up domain dotcom doxxing email evernote fifa_15 fire_tv flat-screen frontend gamepad gateway gizmo gsm
    hololens hosted hp htc imac interface intrusion itunes_store kazaa keyboard keylogger kitkat lenovo linkedin
    longhorn mainframe middleware nanometer network opteron patent pcs php pixel podcast ps3 reddit replica
    router sms t-mobile techcrunch techies telecommunications touchscreen transistor trolls twitter unix usb user
    viral_video voice-over website wii xiaomi + 3g 4g 5g =coding =computing =gaming =messaging =networking =users
    =windows activision add-ons ai alexa algorithm amd android anti-virus antivirus aol api app app_store apple
    artificial_intelligence at&t augmented_reality authentication aws azure backend backup ballmer bandwidth
    benchmark berners-lee beta bill_gates biometric blackberry blockchain blog blogger blu-ray bluetooth botnet
    breach broadband browser bug bug_bounty bugfix call_of_duty camera_phone ces changelog chatgpt chip chrome
    chromebook chromecast cisco cloud cloud_provider code committers compiler computer cortana credentials cve
    cyber cyberattack cybersecurity data_breach data_center data_centre database datacenter datacentre ddos
    debugging decryptor deep_learning deepmind dell denial-of-service deprecated desktop devops digital
    digital_camera dns docker dot-com download downtime driverless dropbox dsl dual-core e-mail e3 ebay
    edward_snowden electronic_arts ellison encryption endpoint esports exfiltrated exploit facebook
    facial_recognition file-sharing firefox firewall firmware fitbit fortnite gadget galaxy_s5 gamers gigabyte
    git github gmail google google_glass google_maps google_play gps grand_theft_auto gta hackathon hacker
    hacking handset hard_drive hardware hd-dvd hdtv headset heartbleed hewlett-packard hi-tech high-tech hotfix
    hotmail huawei ibm icann infostealer instagram intel internet internet_explorer ios ios_7 ios_8 ipad iphone
    ipod isp itunes java javascript kaspersky keynote kindle kubernetes laptop larry_page latency lcd leak_site
    linux login lte mac mac_os macbook machine_learning macintosh maintainer maintenance_release malware mario
    mcafee megapixel messenger metaverse mfa microprocessor microsoft minecraft mobile modem mongodb motorola
    mozilla mp3 msn mwc mysql nadella napster netscape neural_network nexus nft nintendo nokia nvidia oculus
    open_source open_standard openai optimiser optimizer oracle os_x outage p2p password patch pc pda
    peer-to-peer penetration_test pentium peoplesoft phishing piracy play_store playstation plug-in plugin
    pokemon pokemon_go postgres postgresql privacy processor programmer ps4 pull_request python quantum_computing
    query ransomware release_notes remote_code_execution replication repository rfid ringtone robot robotics
    runtime rust saas samsung satnav schema sdk search_engine security_researcher self-driving self-hosted
    semiconductor sergey_brin server serverless service_pack set-top silicon_valley sims siri skype smartphone
    smartwatch snapchat snowden social_media software sony spam spyware sql sqlite startup steve_jobs
    sundar_pichai supercomputer symantec sysadmin tablet tech tech_giant technology telecom terabyte text_message
    texting threat_actor throughput tiktok tim_cook titanfall tivo tls treo trojan two-factor typescript ubisoft
    upgrade uptime verizon video_game virtual_reality vodafone voip vonage vpn vr vulnerability waymo wearable
    web web_browser whatsapp wi-fi wifi wiki wikipedia wimax windows_10 windows_xp wireless world_wide_web wwdc
    xbox yahoo youtube zelda zero-day zuckerberg - 3d admin administrators advisory airbnb amazon battery bezos
    bitcoin cable comcast compromised console copyright crypto data drone dvd e-commerce ea echo electric emoji
    engineers explorer extortion fiber fibre file_format flash framework galaxy getty halo hashtag jobs lyft meme
    memory meta musk netflix nsa office online outlook palm phone plasma prism release sap satellite selfie slack
    spotify sprint steam storage streaming surveillance sxsw tesla token tweet twitch uber valve vendor version
    virus vista watson zoom`,
  science: asWritten`
    amphibian antimatter archaeological bee blast-off burt_rutan cern cosmonaut cosmos darwin discovered
    discovery earth's_core ecological evolutionary excavation fossilised fungus geologist geology habitat
    hayabusa isotope microgravity moth nano nebula neutrino orbiter ozone paleontologist penguin re-entry sunspot
    tectonic theory triassic x_prize + =birds algae ancestor animal ansari antarctic antarctica archaeologist
    archaeology arctic asteroid astronaut astronomer astronomy astrophysicist astrophysics atom baikonur big_bang
    biodiversity biologist biology bird black_hole blue_origin bronze_age caltech cape_canaveral carbon
    carbon_dioxide cassini chemist chemistry chimpanzee climate cloning collider comet conservation coral cosmic
    cretaceous crispr dark_energy dark_matter deforestation dinosaur dna dolphin eclipse ecosystem einstein
    el_nino elephant embryo embryonic emissions endangered environment environmental equation esa evolution
    exoplanet experiment experimenters extinct extinction fossil frog fungi galaxy gene genetic
    genetically_modified genome geological glacier global_warming gm_crops gravitational gravitational_waves
    gravity greenhouse higgs hominid homo_sapiens hubble huygens ice_sheet iceberg insect
    international_space_station iss james_webb jellyfish jupiter jurassic kepler krill kyoto laboratory lava
    lift-off lizard lunar lunar_eclipse magma mammal mammoth marine mars mass_extinction mathematician
    mathematics meteor meteorite methane microbe milky_way molecule moon nanotechnology nasa neanderthal
    neutron_star new_horizons nobel nobel_prize nuclear_fusion ocean octopus orbit palaeontologist paleontology
    particle peer-reviewed permafrost pharaoh philae physicist physics planet plankton pluto prehistoric primate
    quantum rainforest reef reptile research researcher rhino rocket rover royal_society satellite saturn science
    scientific scientist sea_level seismic sequencing shark skull solar solar_eclipse soyuz space space_agency
    space_shuttle space_station spacecraft spaceship spaceshipone spacewalk spacex species spider squid
    stem_cells stephen_hawking stone_age supernova telescope theorem tomb turtle tyrannosaurus universe venus
    virgin_galactic volcano warming whale wildlife - ancient aurora bacteria bear beetle brain butterfly capsule
    chemical curiosity earthquake eruption fish forest fusion gorilla hurricane ice journal lab laser laureate
    lion magnetic meteorologist mission mit mosquito mummy mutation newton opportunity paris_agreement payload
    perseverance professor pyramid reactor renewable roman rosetta ruins salmon shuttle skeleton snake
    solar_power star study tiger titan tsunami university viking voyager webb wind_farm wolf wolves`,
  health: asWritten`
    =drinking =masks adhd autistic bacterial bronchitis c_difficile calories cardiovascular care carers cataract
    chickenpox diabetic drug fitness glaxosmithkline gum_disease hygiene ibuprofen immunization insomnia leprosy
    leukemia listeria lupus lyme maternal midwife newborn nicotine overweight parkinson probiotic psychiatrist
    rubella salmonella superbug tetanus therapist ventilator wellness yoga + =aids a&e addiction ageing aging
    alcohol alcoholism allergy alzheimer ambulance anorexia antibiotic antibodies antiviral anxiety artery
    arthritis aspirin asthma astrazeneca autism autoimmune avian_flu bacteria binge_drinking biopsy bipolar
    bird_flu birth blindness blood blood_pressure bmi booster brain breast_cancer breastfeeding bulimia caesarean
    cancer cardiac cardiologist cdc cervical chemotherapy cholera cholesterol cigarette circumcision clinic
    clinical clinical_trial condom contraception contraceptive coronavirus counselling covid covid-19 cpr
    cystic_fibrosis dementia dengue dental dentist depression diabetes diagnosed diagnosis diet disease doctor
    dose e-cigarettes e_coli eating_disorder ebola efficacy emergency_room endometriosis epidemic epilepsy
    exercise fda fentanyl fertility fgm fibre flu fluoride glaucoma h1n1 h5n1 health health_care health_insurance
    healthcare hearing_loss heart heart_attack heart_disease heart_failure hepatitis herd_immunity heroin hiv
    hormone hospice hospital hpv hrt hypertension icu illness immune infected infection infectious inflammation
    influenza insulin intensive_care ivf jab junk_food kidney lassa liver lockdown lung lung_cancer lymphoma
    malaria mammogram mastectomy measles medicaid medical medical_marijuana medicare medicine medics melanoma
    meningitis menopause menstrual mental mental_health merck mers microbiome migraine mindfulness miscarriage
    moderna monkeypox motor_neurone mpox mrsa multiple_sclerosis mumps naloxone nhs norovirus nurse nutrition
    obamacare obese obesity omicron oncologist opioid outbreak ovarian overdose pacemaker pain painkiller
    pandemic paramedics passive_smoking patient pcos pfizer pharmaceutical pharmacist pharmacy physician pill
    placebo pneumonia polio pregnancy pregnant prescription prostate prostate_cancer protein psychiatric
    psychologist psychotherapy ptsd public_health quarantine rabies radiotherapy sars schizophrenia sepsis
    sexual_health shingles sick sickle_cell side_effects sleep smokers smoking smoking_ban statin stillbirth
    stress stroke sugar_tax surgeon surgery surgical swine_flu symptoms tamiflu teeth therapy tobacco transplant
    treatment tuberculosis tumor tumour typhoid uterus vaccinated vaccination vaccine vaping vioxx virus vitamin
    waiting_lists waiting_times ward well-being wellbeing whooping_cough womb world_health_organization
    yellow_fever zika - abortion air_pollution als babies bone breast cannabis cocaine concussion deaf disability
    disabled elderly fast_food gps gut hangover insurer marijuana mask meditation mutation organ period premature
    rehab salt seizure steroid suicide tooth trauma trials uninsured weight`,
  sport: asWritten`
    =bowling =curling =fans =finals =games =hurdles =lions =points =rams =rowing =tries away_goals backhand
    bafana bcci beat bobsleigh bogey captain championship_side decathlon draft fairway flanker free_agent fufa
    full-time game gymnastics hall_of_fame hamstring heptathlon hole-in-one hornets infielder ipl ironman
    linebacker lineout linesman loan_deal maple_leafs match mma nextel_cup no-hitter olympian paceman pitched
    puck race racer roster rower run_chase scorer seamer sec_championship shaq spieth sprint steeplechase team
    test_match test_side varsity verstappen win winger + 100m 1500m 200m 400m 49ers 76ers 800m =batting =beats
    =boxing =braves =chargers =coaching =cubs =cycling =eagles =inning =innings =matches =mets =racing =rangers
    =spurs =standings =wins =wrestling a-rod ac_milan acc afcon agassi ajax alcs all_blacks alonso anthony_joshua
    arsenal artest ascot ashes assistant_coach aston_villa astros athlete athletics atletico australian_open
    backstroke balco barcelona baseball basketball batsman bayern bcs beckham bekele belichick benfica bengals
    benitez biathlon big_ten birdie black_stars blackburn bolton bout bowler boxer brady brewers broncos
    bronze_medal bruins buccaneers buckeyes bullpen bundesliga caf canucks capello cardinals carling_cup
    cavaliers celtic champion champions_league championship charlton chelsea chelsea_boss cheltenham clean_sheet
    clemens clijsters clippers coach colts contador copa_america cornerback cowboys cricket crystal_palace cup
    cup_tie cyclist darts davis_cup defeat defender defensive derby diamondbacks djokovic dodgers doping dortmund
    drogba durant earnhardt end_zone equaliser equalizer eriksson eto'o euro_2004 euro_2016 euro_2020 everton
    expos extra_time f1 fa_cup falcons favre featherweight federer ferguson ferrari field_goal fifa figo
    figure_skating final_four first_leg fixture flintoff fly-half football footballer forehand formula_one
    free_kick free_throws free_transfer freestyle french_open froome fulham fumble gebrselassie gerrard goal
    goalie goalkeeper goalless gold_medal gold_medallist golf golfer grand_national grand_prix grand_slam
    group_stage guardiola gymnast haaland halep half-time halftime handball harambee hat-trick head_coach
    heavyweight henin henman hewitt high_jump hockey home_run homer iaaf icc ice_hockey indy_500 inter_milan
    interception ioc iverson javelin jeff_gordon jeter jockey juventus kenteris kentucky_derby kick-off kickoff
    kipchoge klitschko klopp knicks knocked_out knockout kobe kohli kuznetsova la_liga lacrosse lakers lampard
    lap lara last_16 league league_cup lebron leicester_city lennox_lewis ligue_1 liverpool loanee long_jump
    longhorns lpga mahomes manchester manchester_city manchester_united maradona marathon march_madness marlins
    matchday mauresmo mavericks mayweather mbappe mcilroy mclaren medal medalist medallist messi mickelson
    middlesbrough middleweight midfielder mlb mls montoya motogp mourinho murray nadal napoli nascar nations_cup
    nba ncaa netball newcastle_united neymar nfl nhl nlcs o'driscoll o'neal odi offensive offside olympic
    olympic_games orioles osaka outfielder overtime own_goal pacer packers pacquiao padres paralympic patriots
    pedro_martinez pele peloton pga pga_tour phelps phillies pietersen pistons pit_stop pitcher player playoff
    podium point_guard pole_position pole_vault ponting portsmouth premier_league psg qualifier qualifying
    quarter-final quarterback quarterfinal racecourse radcliffe raiders raikkonen rashford ravens rbi real_madrid
    rebounds red_card red_sox red_wings redgrave redskins referee regatta relay relegated relegation rockies
    roddick roland_garros roma ronaldo rookie rooney rosberg rossi rugby runner running_back ryder_cup safin
    salah sampras schilling schumacher score scrum scrum-half seahawks season season_ticket second_leg seed
    semi-final semifinal sent_off serena serie_a sharapova shortstop shutout silver_medal six_nations sixers
    skater skating skier skiing slalom slam_dunk snooker soccer softball sooners sorenstam southampton southgate
    sox spinner sport springboks sprinter squad stadium stanley_cup steelers steroids stoppage_time straight_sets
    striker substitute sunderland super_bowl super_eagles super_falcons superbike sven-goran_eriksson swimmer
    swimming t20 tendulkar tennis texans thanou thoroughbred thorpe three-pointers three_lions tie-break
    tiger_woods tight_end tottenham touchdown tour_de_france tournament transfer_window triathlon trophy twenty20
    tyson uefa ufc ullrich umpire under-21s under-23s us_masters us_open usain_bolt valencia velodrome vettel
    vick volleyball wada wallabies warriors welterweight wenger west_ham white_sox wicket wide_receiver wilkinson
    wimbledon world_cup world_record world_series yankees yellow_card zidane - =angels =bills =browns =bulls
    =diving =duncan =els =giants =jets =manning =masters =nationals =nets =pirates =porto =rockets =royals
    =sailing =suns =titans =twins =warne =yards ace armstrong bears bonds butterfly club dolphins drug_test eagle
    england forwards friendly galaxy garcia hamilton header horse injury ireland jaguars jordan kane leeds
    lockout manager milan newcastle par penalty promotion receiver renault reserves sack saints scotland series
    shootout singh sterling supporters test tigers title transfer usc venus victory vikings wales williams winner
    wizards wolves won woods`,
  culture: asWritten`
    =models =plays artwork author beauty berlinale bestseller boyfriend cellist cinematic comedic contestant
    couture drummer entertainer entertaining episode genevieve_nnaji gig girlfriend golden_bear gossip gown
    hardback literary_festival lookbook makeup miss_world narnia pageant paparazzi paperback photography poem
    recipe rom-com scene screenplay screenwriter sculptor show simpsons stage talk_show + 007 =cooking =dancing
    =dating =painting =shows =singing =starring =stars academy_award actor actress adele afrobeats album
    american_idol amitabh angelina animated animation armani art artist audience avengers baby_bump bachelor
    bachelorette bafta ballet band banksy bassist batman beatles beauty_queen best-selling best_actor
    best_actress best_film best_picture bestselling beyonce bieber big_brother billboard biopic blockbuster
    bob_dylan bollywood book booker bowie box_office boy_band brad_pitt breaking_bad brit_awards britney
    broadcaster broadway bruce_springsteen bts burlesque burna_boy cannes cardi_b carol_service carols cast
    catwalk celebrity celebrity_chef chanel chart chart-topping chef choir christie's christmas_market cinema
    clooney coachella colbert coldplay comedian comedy comic composer conan concert coronation_street cosplay
    country_music craft_fair cultural culture curator damien_hirst dance dancer dancing_with_the_stars davido
    degeneres depp designer dicaprio dickens dior directorial disney divorce doctor_who documentary downton_abbey
    drama dress eastenders eastwood ed_sheeran elton elton_john emi eminem emmy entertainment eurovision
    ex-husband ex-wife exhibit exhibition fallon fame family_guy famous fashion fashion_week festival fiction
    film film-maker filmmaker finale frontman gaga gallery game_of_thrones george_michael girl_group glastonbury
    golden_globe gordon_ramsay got_talent grammy grammy-winning gucci guggenheim guitar guitarist hairstyle
    harry_potter hay_festival hbo heavy_metal heritage hip-hop hitchcock hobbit hollywood james_bond jamie_oliver
    jane_austen jay-z jazz jimmy_fallon jimmy_kimmel john_oliver jolie juan_pablo justin_bieber k-pop kanye
    kanye_west kardashian kate_middleton katy_perry kim_kardashian kimmel kylie lady_gaga late_night late_show
    leno leonardo letterman lifetime_achievement lindsay_lohan literary literature lohan lollapalooza
    lord_of_the_rings louvre lyrics mad_men madonna man_booker markle marvel mccartney meghan memoir michelangelo
    miley moma monet movie movies muppets mural museum music musical musician netflix nicki_minaj nollywood
    nominated novel novelist opera oprah oratorio orchestra oscar oscar-winning painter paintings palme_d'or
    pantomime paris_hilton philharmonic photographer pianist picasso pixar playwright poet poetry poetry_reading
    pop prada premiere prequel presenter prince_harry publisher pulitzer punk radiohead rap rapper reality_tv
    recital record_label red_carpet reggae remake rembrandt retrospective rihanna robbie_williams rolling_stones
    romance rowling royal salman_rushdie satire saturday_night_live scorsese screening script sculpture
    selena_gomez sequel series sesame_street seth_meyers shah_rukh_khan shakespeare shrek singer sitcom snl song
    songwriter soprano sotheby soundtrack south_park spears spider-man spielberg spoof stand-up star_wars
    stephen_colbert stephen_king stranger_things street_art strictly stylist sundance superhero superman
    supermodel symphony tarantino tate taylor_swift television tenor the_office the_voice theater theatre
    thriller tiwa_savage tolkien tom_cruise tom_hanks toy_story trailer trevor_noah tribeca true_detective
    turner_prize tv u2 van_gogh venice_film veronica_mars versace viewers violinist vocalist vocals vogue
    walking_dead warhol whitbread wizkid writer x-men x_factor - =tour auction bbc classical conductor director
    drake duchess duke ellen engaged folk friends frozen host howard_stern jackson library marriage nominations
    nominee number_one oasis parody prince princess publishing radio restaurant rock runway season single soap
    split star swift ticketmaster wedding`,
}
