// Words that indicate a theme in news of further languages, written by hand; about a dozen for each theme.
import type { Lexicon } from './lexicon.ts'

export const PT: Lexicon = {
  world: `guerra+ exército+ soldados+ míssil+ mísseis+ refugiados+ cessar-fogo+ sismo+ terramoto+ terremoto+
    embaixada+ onu+ nato+ ucrânia+ rússia+ gaza+ china+ explosão conflito+`,
  politics: `governo+ parlamento+ eleições+ eleição+ ministro+ presidente deputados+ partido+ votação+ lei+ senado+
    câmara+ oposição+ autarquia+ candidato+`,
  business: `economia+ empresa+ banco+ inflação+ lucro+ mercado+ bolsa+ ações+ investimento+ juros+ desemprego+
    exportações+ preços+ trabalhadores`,
  technology: `tecnologia+ software+ internet+ inteligência_artificial+ aplicação+ telemóvel+ celular+ hackers+
    ciberataque+ computador+ dados+ robôs+ chip+ startup+`,
  science: `cientistas+ investigadores+ pesquisadores+ estudo+ espaço+ planeta+ telescópio+ clima+ climáticas+
    espécies+ fóssil+ astrónomos+ laboratório+ descoberta`,
  health: `saúde+ hospital+ médicos+ doentes+ pacientes+ vacina+ vírus+ doença+ cancro+ câncer+ gripe+ tratamento+
    enfermeiros+ cirurgia+`,
  sport: `futebol+ jogo+ golo+ gol+ liga+ treinador+ campeonato+ taça+ equipa+ jogador+ vitória+ ténis+ atleta+
    estádio+ final`,
  culture: `filme+ música+ teatro+ museu+ exposição+ livro+ festival+ concerto+ orquestra+ romance+ cinema+ artista+
    pintura+`,
}

export const IT: Lexicon = {
  world: `guerra+ esercito+ soldati+ missile+ profughi+ tregua+ terremoto+ ambasciata+ onu+ nato+ ucraina+ russia+
    gaza+ cina+ esplosione attentato+ sisma+`,
  politics: `governo+ parlamento+ elezioni+ ministro+ premier+ deputati+ senato+ partito+ voto+ legge+ opposizione+
    sindaco+ referendum+ camera- coalizione+`,
  business: `economia+ azienda+ banca+ banche+ inflazione+ utile+ mercato+ borsa+ azioni+ investimenti+ tassi+
    disoccupazione+ prezzi+ imprese+ fatturato+`,
  technology: `tecnologia+ software+ internet+ intelligenza_artificiale+ app+ smartphone+ hacker+ attacco_informatico+
    computer+ dati+ robot+ chip+ startup+ processore+`,
  science: `scienziati+ ricercatori+ studio+ spazio+ pianeta+ telescopio+ clima+ climatico+ specie+ fossile+
    astronomi+ laboratorio+ scoperta cometa+`,
  health: `salute+ ospedale+ medici+ pazienti+ vaccino+ virus+ malattia+ tumore+ cancro+ influenza+ cura+
    infermieri+ chirurgia+ malaria+`,
  sport: `calcio+ partita+ gol+ campionato+ allenatore+ squadra+ coppa+ giocatore+ vittoria+ tennis+ atleta+
    stadio+ serie_a+ ciclismo+ finale`,
  culture: `film+ musica+ teatro+ museo+ mostra+ libro+ festival+ concerto+ orchestra+ romanzo+ cinema+ artista+
    pittura+ opera+ statue+`,
}

export const NL: Lexicon = {
  world: `oorlog+ leger+ soldaten+ raket+ raketten+ vluchtelingen+ wapenstilstand+ aardbeving+ ambassade+ vn+
    navo+ oekraïne+ rusland+ gaza+ china+ explosie aanslag+`,
  politics: `regering+ parlement+ verkiezingen+ minister+ premier+ kamerleden+ tweede_kamer+ partij+ wet+ oppositie+
    burgemeester+ gemeenteraad+ kabinet+ stemmen coalitie+`,
  business: `economie+ bedrijf+ bedrijven+ bank+ inflatie+ winst+ markt+ beurs+ aandelen+ investering+ rente+
    werkloosheid+ prijzen+ omzet+ oogst`,
  technology: `technologie+ software+ internet+ kunstmatige_intelligentie+ app+ telefoon hackers+ cyberaanval+
    computer+ gegevens+ robots+ chip+ processor+ start-up+`,
  science: `wetenschappers+ onderzoekers+ onderzoek+ ruimte+ planeet+ telescoop+ klimaat+ soorten+ fossiel+
    sterrenkundigen+ laboratorium+ ontdekking komeet+ studie+`,
  health: `gezondheid+ ziekenhuis+ artsen+ patiënten+ vaccin+ vaccins+ virus+ ziekte+ kanker+ griep+ behandeling+
    verpleegkundigen+ operatie+ malaria+`,
  sport: `voetbal+ wedstrijd+ doelpunt+ doelpunten+ eredivisie+ trainer+ ploeg+ beker+ speler+ spelers+
    overwinning+ tennis+ atleet+ stadion+ wielrennen+ finale`,
  culture: `film+ muziek+ theater+ museum+ tentoonstelling+ boek+ festival+ concert+ orkest+ roman+ bioscoop+
    kunstenaar+ schilderij+ beelden+`,
}

export const PL: Lexicon = {
  world: `wojna+ armia+ żołnierze+ rakieta+ uchodźcy+ rozejm+ trzęsienie_ziemi+ ambasada+ onz+ nato+ ukraina+
    rosja+ gaza+ chiny+ wybuch zamach+`,
  politics: `rząd+ parlament+ wybory+ minister+ premier+ posłowie+ sejm+ senat+ partia+ ustawa+ opozycja+ burmistrz+
    prezydent głosowanie+ koalicja+`,
  business: `gospodarka+ firma+ firmy+ bank+ banki+ inflacja+ zysk+ zyski+ rynek+ giełda+ akcje+ inwestycje+
    stopy_procentowe+ bezrobocie+ ceny+ przedsiębiorstwo+`,
  technology: `technologia+ oprogramowanie+ internet+ sztuczna_inteligencja+ aplikacja+ telefon hakerzy+ cyberatak+
    komputer+ dane+ roboty+ procesor+ startup+`,
  science: `naukowcy+ badacze+ badanie+ kosmos+ planeta+ teleskop+ klimat+ gatunek+ astronomowie+ laboratorium+
    odkrycie kometa+`,
  health: `zdrowie+ szpital+ lekarze+ pacjenci+ szczepionka+ wirus+ choroba+ nowotwór+ rak+ grypa+ leczenie+
    pielęgniarki+ operacja malaria+`,
  sport: `piłka+ mecz+ gol+ bramka+ liga+ trener+ drużyna+ puchar+ zawodnicy+ zwycięstwo+ tenis+ stadion+
    mistrzostwa+ siatkówka+ finał`,
  culture: `film+ muzyka+ teatr+ muzeum+ wystawa+ książka+ festiwal+ koncert+ orkiestra+ powieść+ kino+ artysta+
    obraz rzeźby+`,
}

export const TR: Lexicon = {
  world: `savaş+ ordu+ asker+ askerler+ füze+ mülteci+ mülteciler+ ateşkes+ deprem+ büyükelçilik+ nato+ ukrayna+
    rusya+ gazze+ çin+ patlama saldırı`,
  politics: `hükümet+ meclis+ seçim+ seçimler+ bakan+ bakanı+ başbakan+ milletvekili+ parti+ yasa+ muhalefet+
    belediye+ cumhurbaşkanı+ oylama+ koalisyon+`,
  business: `ekonomi+ şirket+ şirketler+ banka+ enflasyon+ kâr+ piyasa+ borsa+ hisse+ yatırım+ faiz+ işsizlik+
    ihracat+ fiyatlar+`,
  technology: `teknoloji+ yazılım+ internet+ yapay_zeka+ uygulama+ telefon bilgisayar+ siber+ veri+ robot+ çip+
    işlemci+ hacker+ girişim`,
  science: `bilim+ bilimciler+ araştırmacılar+ uzay+ gezegen+ teleskop+ iklim+ tür+ fosil+ astronom+ laboratuvar+
    keşif kuyruklu_yıldız+`,
  health: `sağlık+ hastane+ doktor+ doktorlar+ hastalar+ aşı+ aşısı+ virüs+ kanser+ grip+ tedavi+ ameliyat+
    hemşire+`,
  sport: `futbol+ maç+ gol+ lig+ ligi+ teknik_direktör+ takım+ kupa+ oyuncu+ futbolcu+ galibiyet+ tenis+ stadyum+
    şampiyona+ basketbol+ final`,
  culture: `film+ müzik+ tiyatro+ müze+ sergi+ kitap+ festival+ konser+ orkestra+ roman+ sinema+ sanatçı+ heykel+
    resim`,
}

export const AR: Lexicon = {
  world: `الحرب+ الجيش+ جنود+ صاروخ+ صواريخ+ لاجئين+ هدنة+ زلزال+ سفارة+ الأمم_المتحدة+ أوكرانيا+ روسيا+ غزة+
    الصين+ انفجار+`,
  politics: `الحكومة+ البرلمان+ انتخابات+ وزير+ رئيس_الوزراء+ النواب+ حزب+ قانون+ المعارضة+ التصويت+ الرئيس`,
  business: `الاقتصاد+ شركة+ بنك+ التضخم+ أرباح+ السوق+ البورصة+ أسهم+ استثمار+ الفائدة+ أسعار+ البطالة+`,
  technology: `التكنولوجيا+ برنامج برمجيات+ الإنترنت+ الذكاء_الاصطناعي+ تطبيق+ هاتف+ قراصنة+ سيبراني+ حاسوب+ بيانات+
    روبوت+ رقاقة+ معالج+`,
  science: `علماء+ باحثون+ دراسة+ الفضاء+ كوكب+ تلسكوب+ مناخ+ أنواع+ فلك+ مختبر+ مذنب+ اكتشاف+`,
  health: `الصحة+ مستشفى+ أطباء+ مرضى+ لقاح+ فيروس+ مرض+ سرطان+ علاج+ ملاريا+ جراحة+`,
  sport: `كرة_القدم+ مباراة+ هدف+ الدوري+ مدرب+ فريق+ كأس+ لاعب+ فوز+ ملعب+ بطولة+ تنس+ نهائي`,
  culture: `فيلم+ أفلام+ موسيقى+ مسرح+ متحف+ معرض+ كتاب+ كتب+ مهرجان+ حفل+ أوركسترا+ رواية+ سينما+ فنان+ تماثيل+`,
}

export const RU: Lexicon = {
  world: `война+ войны+ армия+ солдаты+ ракета+ беженцы+ перемирие+ землетрясение+ посольство+ оон+ нато+ украина+
    газа+ китай+ взрыв+ теракт+`,
  politics: `правительство+ парламент+ выборы+ министр+ премьер+ депутаты+ дума+ сенат+ партия+ закон+ оппозиция+
    мэр+ президент голосование+ коалиция+`,
  business: `экономика+ компания+ банк+ банки+ инфляция+ прибыль+ рынок+ биржа+ акции+ инвестиции+ ставка+
    безработица+ цены+ экспорт+`,
  technology: `технологии+ программное_обеспечение+ интернет+ искусственный_интеллект+ приложение+ телефон хакеры+
    кибератака+ компьютер+ данные+ робот+ роботы+ процессор+ чип+ стартап+`,
  science: `ученые+ исследователи+ космос+ планета+ телескоп+ климат+ виды астрономы+ лаборатория+ открытие комета+
    ископаемые+`,
  health: `здоровье+ больница+ врачи+ пациенты+ вакцина+ вирус+ болезнь+ рак+ грипп+ лечение+ операция медсестры+
    малярия+`,
  sport: `футбол+ матч+ гол+ голы+ лига+ лиги+ тренер+ команда+ кубок+ игрок+ игроки+ победа+ теннис+ стадион+
    чемпионат+ хоккей+ финал`,
  culture: `фильм+ музыка+ театр+ музей+ выставка+ книга+ книги+ фестиваль+ концерт+ оркестр+ роман+ кино+ художник+
    картина статуи+`,
}

export const SV: Lexicon = {
  world: `krig+ armé+ soldater+ robotar- robotattack+ flyktingar+ vapenvila+ jordbävning+ ambassad+ fn+ nato+
    ukraina+ ryssland+ gaza+ kina+ explosion attack attentat+`,
  politics: `regering+ riksdag+ val+ valet+ minister+ statsminister+ ledamöter+ parti+ lag+ opposition+ kommun+
    kommunfullmäktige+ röstade+ koalition+`,
  business: `ekonomi+ företag+ bolag+ bank+ inflation+ vinst+ marknad+ börs+ aktier+ investering+ ränta+
    arbetslöshet+ priser+ export+`,
  technology: `teknik+ programvara+ internet+ artificiell_intelligens+ app+ telefon hackare+ cyberattack+ dator+
    uppgifter- data+ chip+ processor+ startup+`,
  science: `forskare+ studie+ forskning+ rymden+ rymdteleskop+ planet+ teleskop+ klimat+ klimatet+ arter+ fossil+
    astronomer+ laboratorium+ upptäckt komet+`,
  health: `hälsa+ sjukhus+ läkare+ patienter+ vaccin+ virus+ sjukdom+ cancer+ influensa+ behandling+
    sjuksköterskor+ operation malaria+ vård+`,
  sport: `fotboll+ match+ mål+ allsvenskan+ tränare+ lag- laget+ cup+ spelare+ seger+ tennis+ stadion+ mästerskap+
    hockey+ final`,
  culture: `film+ musik+ teater+ museum+ museet+ utställning+ bok+ böcker+ festival+ konsert+ orkester+ roman+ bio+
    konstnär+ målning+ statyer+`,
}

export const ZH: Lexicon = {
  world: `战争+ 军队+ 士兵+ 导弹+ 难民+ 停火+ 地震+ 大使+ 大使馆+ 联合国+ 北约+ 乌克兰+ 俄罗斯+ 加沙+ 爆炸+ 袭击+`,
  politics: `政府+ 议会+ 国会+ 选举+ 部长+ 总理+ 议员+ 政党+ 法案+ 法律+ 反对党+ 市长+ 总统 投票+ 联盟`,
  business: `经济+ 公司+ 企业+ 银行+ 通胀+ 利润+ 市场+ 股市+ 股票+ 投资+ 利率+ 失业+ 出口+ 价格+ 收成`,
  technology: `科技+ 软件+ 互联网+ 人工智能+ 应用 手机+ 黑客+ 网络攻击+ 电脑+ 数据+ 机器人+ 芯片+ 处理器+`,
  science: `科学家+ 研究人员+ 研究+ 太空+ 行星+ 望远镜+ 气候+ 物种+ 化石+ 天文+ 实验室+ 发现 彗星+`,
  health: `健康+ 医院+ 医生+ 患者+ 疫苗+ 病毒+ 疾病+ 癌症+ 流感+ 治疗+ 护士+ 手术+ 疟疾+`,
  sport: `足球+ 比赛+ 进球+ 联赛+ 教练+ 球队+ 奖杯+ 球员+ 获胜+ 网球+ 体育场+ 冠军+ 篮球+ 决赛+`,
  culture: `电影+ 音乐+ 剧院+ 博物馆+ 展览+ 图书+ 书籍+ 艺术节+ 音乐会+ 乐团+ 小说+ 艺术家+ 绘画+ 雕像+`,
}

export const JA: Lexicon = {
  world: `戦争+ 軍隊+ 兵士+ ミサイル+ 難民+ 停戦+ 地震+ 大使館+ 国連+ ウクライナ+ ロシア+ ガザ+ 中国+ 爆発+ 攻撃+ 津波+`,
  politics: `政府+ 国会+ 議会+ 選挙+ 大臣+ 首相+ 議員+ 政党+ 法案+ 法律+ 野党+ 市長+ 大統領 投票+ 連立+`,
  business: `経済+ 会社+ 企業+ 銀行+ 物価+ 利益+ 市場+ 株価+ 株式+ 投資+ 金利+ 失業+ 輸出+ 価格+ 売上+`,
  technology: `技術+ ソフトウェア+ インターネット+ 人工知能+ アプリ+ スマホ+ スマートフォン+ ハッカー+ サイバー+ パソコン+ データ+ ロボット+ 半導体+`,
  science: `科学者+ 研究者+ 研究+ 宇宙+ 惑星+ 望遠鏡+ 気候+ 化石+ 天文+ 実験+ 発見 彗星+ 生物+`,
  health: `健康+ 病院+ 医師+ 患者+ ワクチン+ ウイルス+ 病気+ がん+ インフルエンザ+ 治療+ 看護師+ 手術+ 医療+`,
  sport: `サッカー+ 試合+ ゴール+ リーグ+ 監督+ チーム+ 優勝+ 選手+ 勝利+ テニス+ 野球+ 大会+ 決勝+`,
  culture: `映画+ 音楽+ 劇場+ 博物館+ 美術館+ 展覧会+ 小説+ 演奏会+ 交響楽団+ 楽団+ 芸術+ 作家+ 絵画+`,
}

export const KO: Lexicon = {
  world: `전쟁+ 군대+ 병사+ 미사일+ 난민+ 휴전+ 지진+ 대사관+ 유엔+ 나토+ 우크라이나+ 러시아+ 가자+ 중국+ 폭발+ 공격`,
  politics: `정부+ 국회+ 의회+ 선거+ 장관+ 총리+ 의원+ 정당+ 법안+ 야당+ 여당+ 시장- 대통령+ 투표+ 연립+`,
  business: `경제+ 회사+ 기업+ 은행+ 물가+ 이익+ 주가+ 증시+ 주식+ 투자+ 금리+ 실업+ 수출+ 가격+ 매출+`,
  technology: `기술+ 소프트웨어+ 인터넷+ 인공지능+ 앱+ 스마트폰+ 해커+ 사이버+ 컴퓨터+ 데이터+ 로봇+ 반도체+ 칩+`,
  science: `과학자+ 연구진+ 연구팀+ 연구+ 우주+ 행성+ 망원경+ 기후+ 화석+ 천문+ 실험+ 발견 혜성+`,
  health: `건강+ 병원+ 의사+ 환자+ 백신+ 바이러스+ 질병+ 암+ 독감+ 치료+ 간호사+ 수술+ 말라리아+`,
  sport: `축구+ 경기+ 골+ 리그+ 감독+ 팀+ 우승+ 선수+ 승리+ 테니스+ 야구+ 대회+ 결승+`,
  culture: `영화+ 음악+ 극장+ 박물관+ 미술관+ 전시회+ 소설+ 공연+ 연주회+ 오케스트라+ 예술+ 작가+ 그림`,
}

export const HI: Lexicon = {
  world: `युद्ध+ सेना+ सैनिक+ मिसाइल+ शरणार्थी+ युद्धविराम+ भूकंप+ दूतावास+ संयुक्त_राष्ट्र+ यूक्रेन+ रूस+ गाजा+
    चीन+ विस्फोट+ हमला`,
  politics: `सरकार+ संसद+ चुनाव+ मंत्री+ प्रधानमंत्री+ सांसद+ विधायक+ पार्टी+ कानून+ विधेयक+ विपक्ष+ मतदान+
    राष्ट्रपति+ गठबंधन+`,
  business: `अर्थव्यवस्था+ कंपनी+ बैंक+ महंगाई+ मुनाफा+ बाजार+ शेयर+ निवेश+ ब्याज+ बेरोजगारी+ निर्यात+ कीमत+ व्यापार+
    फसल`,
  technology: `तकनीक+ सॉफ्टवेयर+ इंटरनेट+ कृत्रिम_बुद्धिमत्ता+ ऐप+ स्मार्टफोन+ हैकर+ साइबर+ कंप्यूटर+ डेटा+ रोबोट+ चिप+
    प्रोसेसर+`,
  science: `वैज्ञानिक+ शोधकर्ता+ शोध+ अध्ययन+ अंतरिक्ष+ ग्रह+ दूरबीन+ जलवायु+ प्रजाति+ जीवाश्म+ खगोल+ धूमकेतु+`,
  health: `स्वास्थ्य+ अस्पताल+ डॉक्टर+ मरीज+ टीका+ वैक्सीन+ वायरस+ बीमारी+ कैंसर+ फ्लू+ इलाज+ नर्स+ सर्जरी+
    मलेरिया+`,
  sport: `फुटबॉल+ क्रिकेट+ मैच+ गोल+ लीग+ कोच+ टीम+ कप+ खिलाड़ी+ जीत+ टेनिस+ स्टेडियम+ टूर्नामेंट+ फाइनल+`,
  culture: `फिल्म+ संगीत+ रंगमंच+ संग्रहालय+ प्रदर्शनी+ किताब+ महोत्सव+ कॉन्सर्ट+ उपन्यास+ सिनेमा+ कलाकार+ चित्र
    मूर्तियां+`,
}
