// Lists stop words as `fold()` writes them: in lower case without accents, so with `и` instead of `й`. The lists
// were compiled by hand.
import { asWritten } from '../../text/as-written.ts'

/** Languages with stop words and theme lexicons. */
export const SUPPORTED_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ar',
  'ru',
  'sv',
  'zh',
  'ja',
  'ko',
  'hi',
] as const

/** A language with stop words, or `und` for any other language. */
export type SupportedLanguage = (typeof SUPPORTED_LANGUAGES)[number] | 'und'

/** Returns a list's words as a set. The template tag keeps non-ASCII letters unescaped in the bundle. */
const words = (list: TemplateStringsArray): ReadonlySet<string> =>
  new Set(asWritten(list).split(/\s+/).filter(Boolean))

export const STOP_WORDS: Readonly<Record<SupportedLanguage, ReadonlySet<string>>> = {
  en: words`
    a about above after again against ago all almost along already also although always am among an and another any
    anyone anything are aren around as at away back be became because become been before began behind being below
    between both but by came can cannot come could couldn day days did didn do does doesn doing don done down during
    each either else even ever every few first for from further gave get gets getting give given go goes going gone
    got had hadn has hasn have haven having he her here hers herself him himself his how however i if in into is isn
    it its itself just keep know last later latest least less let like ll made make makes making many may maybe me
    might more most much must my myself near never new next no none nor not nothing now of off often on once one only
    onto or other others our ours out over own per perhaps put quite rather re really said same saw say saying says
    see seen several shall she should shouldn since so some someone something soon still such take taken than that
    the their theirs them themselves then there these they thing things this those though three through thus time
    times to today together told too took toward towards tuesday two under until up upon us use used using ve very via
    want was wasn way we week weeks well went were weren what when where whether which while who whole whom whose why
    will with within without won would wouldn year years yes yesterday yet you your yours monday wednesday thursday
    friday saturday sunday according added news report reported reports asked called mr mrs ms dr st th rd nd pm quot
    amp nbsp lt gt reuters ap afp image images photo caption getty copyright read story
    january february march april june july august september october november december jan feb aug sept oct nov dec`,
  de: words`
    aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus ausserdem bei beim
    bereits bin bis bisher bist da dabei dadurch dafur dagegen daher damit danach dann daran darauf daraus darf darin
    darum daruber das dass davon davor dazu dein deine dem den denen denn dennoch der deren des deshalb dessen die
    dies diese diesem diesen dieser dieses doch dort du durch durfen ebenso ein eine einem einen einer eines einige
    einigen einmal er erst erste ersten es etwa etwas euch euer fast fur gab ganz gar gegen gegenuber geht gerade
    gewesen gibt ging gut habe haben hat hatte hatten hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer ihres im immer in indem innerhalb ins ist ja jahr jahre jahren je jede jedem jeden jeder jedes
    jedoch jemand jene jetzt kam kann kaum kein keine keinem keinen keiner kommen kommt konnen konnte konnten konnte
    konnten laut lassen lasst liegt machen macht man mehr mehrere mein meine mit mochte muss mussen musste nach nachdem
    nachster neben nein neu neue neuen neuer neues nicht nichts noch nun nur ob obwohl oder ohne rund schon sehr sei
    seien sein seine seinem seinen seiner seines seit sich sie sieht sind so sogar solche soll sollen sollte sollten
    sondern sonst sowie statt steht trotz uber um und uns unser unsere unter viel viele vielen vom von vor war waren
    warum was wegen weil weiter weitere weiteren welche welchem welchen welcher wenig weniger wenn wer werde werden
    wie wieder will wir wird wo wollen wollte worden wurde wurden wurde wurden zu zudem zum zur zwar zwei drei zwischen
    uhr tag tage tagen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni
    juli august september oktober november dezember sagte sagt heute gestern morgen prozent euro apa dpa`,
  fr: words`
    a afin ai ainsi alors apres assez au aucun aucune aujourd aupres auquel aussi autant autre autres aux avaient avait
    avant avec avoir avons beaucoup bien bon c ca car ce ceci cela celle celles celui cent ces cet cette ceux chaque
    chez ci comme comment contre d dans de debut dehors deja depuis derniere dernier derniers des desormais deux devant
    devrait dit dix doit donc dont du duquel durant elle elles en encore enfin entre environ es est et etaient etait
    etant ete etre eu eux fait faire faut fois font furent grand grande h hier hors hui ici il ils j jamais je jour
    jours jusqu jusque l la laquelle le lequel les lesquels leur leurs loin lors lorsque lui m ma mais mal malgre me
    meme memes mes moi moins mois mon n ne ni nombreux non nos notamment notre nous nouveau nouveaux nouvelle on ont
    or ou oui par parce parfois parmi pas pendant personne peu peut peuvent plus plusieurs plutot point pour pourquoi
    pourrait premier premiere pres puis qu quand quatre que quel quelle quelles quelque quelques quels qui quoi quoique
    rien s sa sans sauf se selon sera seront ses seulement si sien soit sont sous souvent suis sur surtout t tandis
    tant te tel telle tels tes toi ton toujours tous tout toute toutes tres trois trop tu un une va vers voici voila
    vos votre vous vu y an ans annee annees lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars
    avril mai juin juillet aout septembre octobre novembre decembre afp`,
  es: words`
    a ahora al algo algun alguna algunas alguno algunos alli ambos ante antes aquel aquella aquellos aqui asi aun
    aunque ayer bajo bien cada casi como con contra cual cuales cuando cuanto cuatro da dado dar de debe deben decir
    del dentro desde despues dia dias dice dicho dijo donde dos durante e el ella ellas ellos en entre era eran es esa
    esas ese eso esos esta estaba estado estamos estan estar estas este esto estos estoy fin fue fueron fuera gran
    grandes ha haber habia habian hace hacen hacer hacia han hasta hay he hizo hoy hubo incluso ir jamas junto la las
    le les lo los luego mal mas mayor me mediante mejor menos mes meses mi mientras mis misma mismo mismos mucha muchas
    mucho muchos muy nada ni ningun ninguna no nos nosotros nuestra nuestro nueva nuevas nuevo nuevos nunca o os otra
    otras otro otros para parece parte pero poco podra podria por porque primer primera primero pudo puede pueden pues
    que quien quienes quiere se sea sean segun ser sera si sido siempre siendo sin sino sobre solo son su sus tal
    tambien tampoco tan tanto te tener tenia ti tiempo tiene tienen toda todas todavia todo todos tras tres tu tus
    ultima ultimo ultimos un una unas uno unos usted va van varias varios ver vez y ya yo ano anos lunes martes
    miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre efe`,
  pt: words`
    a ao aos as ate com como contra da das de depois desde do dos e ela elas ele eles em entre era eram essa
    esse esta estao estava este foi foram ha isso isto ja la lhe mais mas mesmo muito na nas nao nem no nos
    num numa o os ou para pela pelas pelo pelos por porque quando que quem se segundo sem ser sera seu seus
    so sobre sua suas tambem tem ter todo todos um uma umas uns vai vao anos ano dia dias hoje ontem disse
    dois duas tres primeiro primeira nova novo apos durante cada outro outra onde ainda agora qual segunda
    terca quarta quinta sexta sabado domingo feira`,
  it: words`
    a ad ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cosi cui da dagli dai
    dal dalla dalle dei del della delle dello di dopo dove due e ed era erano essere fa fino fra gli ha
    hanno i il in io la le lo loro ma mentre molto ne negli nei nel nella nelle nello non o ogni per perche
    piu poi presso prima primo qua quando quanto quattro quella quelle quelli quello questa queste questi
    questo qui se secondo sei sempre senza si sia sono sopra sotto su sua sue sugli sui sul sulla sulle suo
    suoi tra tre tutta tutte tutti tutto un una uno anni anno giorni giorno oggi ieri detto nuova nuovo
    lunedi martedi mercoledi giovedi venerdi sabato domenica stato stata dell all nell sull`,
  nl: words`
    aan al alle als bij dan dat de deze die dit door drie een eerste en er haar had hebben heeft het hij hoe
    hun ik in is ja je jaar kan kunnen maar meer men met mijn moet na naar niet niets nog nu of om omdat
    onder ons ook op over per te tegen tijdens toch toen tot tussen twee uit van vanaf veel voor vorige wat
    was waren we wel werd werden wie wil worden wordt ze zei zegt zich zij zijn zo zonder zou zullen dag
    dagen week weken gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgens
    sinds alleen weer nieuwe nieuw`,
  pl: words`
    a aby ale bardzo bedzie beda bez by byc byl byla bylo byli co czy dla do gdy gdzie go i ich ile im inne
    iz ja jak jako jego jej jednak jest jeszcze juz kiedy kto ktora ktore ktory ktorzy lub ma maja mimo moze
    na nad nie niej nich o od ona one oni oraz po pod podczas poniewaz powiedzial powiedziala przed przez
    przy roku rok sa sie sobie swoj ta tak takze tam te tego tej ten to tylko tym u w we wedlug wiec wielu
    wszystkich z za zas ze zostal zostala dni dzien dwa dwie trzy jeden nowy nowa nowe poniedzialek wtorek
    sroda czwartek piatek sobota niedziela wczoraj dzis`,
  tr: words`
    acaba ama ancak artik asil az bazi belki ben bile bir biri bircok biz bu bugun butun cok cunku da daha
    de degil diye dolayi en fakat gibi gore hala hangi hatta hem henuz hep her hic icin ile ise iste kadar
    karsi ki kim mi mu nasil ne neden nerede o olan olarak oldu oldugu olmak olsa on once ona onlar onu onun
    oysa ragmen sadece sanki sen siz sonra su tarafindan tum uzere var ve veya ya yani yeni yine yok zaten
    dedi soyledi yil gun pazartesi sali carsamba persembe cuma cumartesi pazar dun iki uc ilk eden etti
    edildi yapilan bildirdi acikladi`,
  ar: words`
    في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين ان أن إن كان كانت يكون وكان قد لا ما لم لن هو هي
    هم كما كل بعد قبل عند عندما حتى او أو ثم بين منذ خلال حول ضد غير بعض قال قالت وقال وقالت اليوم امس أمس
    يوم عام سنة أكثر اكثر اول أول ايضا أيضا لكن وقد وفي ومن وعلى التى به بها له لها فيه فيها عليه عليها منه
    منها إنه أنه انه أنها انها الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الاحد هناك نحو لدى بسبب
    حيث`,
  ru: words`
    а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее
    если есть еще же за и из или им их к как когда которая которые которыи которых кто лет ли между меня мне
    много может мы на над нам нас не него нее нет ни них но ну о об однако он она они оно от по под после
    при про с сам свои свою себя сеичас со так также там те тем то того тоже только том тот ты у уже через
    чего чем что чтобы эта эти это этого этои этом этот я год года году дня сегодня вчера заявил сообщил
    сказал новыи новая новые первыи два две три понедельник вторник среду четверг пятницу субботу
    воскресенье`,
  sv: words`
    alla allt att av bara blev bli blir de dem den denna deras dess det detta dig din du efter ej eller en
    enligt er ett fick for fran fore ha hade han hans har henne hennes hon honom hur i icke igen in inte
    innan ja jag kan kom kunde man med mellan men mer mig min mot mycket nar nu nagon nagot och ocksa om oss
    over pa sa sade sager samt sedan sig sin sina sitt ska skulle som till tva tre under upp ut utan vad var
    vara varit vi vid vilka vilken vill ar ara ater aret dag dagar idag igar mandag tisdag onsdag torsdag
    fredag lordag sondag ny nya nytt forsta`,
  zh: words`
    的 了 在 是 和 与 及 或 就 都 而 也 于 对 将 被 把 从 到 由 为 以 之 其 这 那 有 个 一个 他们 我们 表示 记者 进行 已经 可以 没有 今天 昨天 今年 去年 报道 以及 因为
    所以 但是 如果 这个 星期 日前`,
  ja: words`
    の に は を が と で も から まで より など こと もの ため よう これ それ この その した して する され れた いる ある なっ った です ます ました として について による
    という また さらに しかし きょう 今日 昨日 今年 昨年 会見 発表`,
  ko: words`
    이 그 저 것 수 등 및 또 또는 그리고 하지만 그러나 있다 있는 있었다 했다 한다 하는 위해 대한 대해 따르면 밝혔다 말했다 전했다 오늘 어제 올해 지난해 이날 이번 지난 오는 가장 더
    모든 월요일 화요일 수요일 목요일 금요일 토요일 일요일 통해 관련 함께 때문`,
  hi: words`
    के का की को में से है हैं था थी थे और या पर ने कि यह वह इस उस एक भी ही तो हो होने हुआ हुई हुए गया गई गए
    कर करने किया जो जिस लिए साथ बाद पहले तक अब जब तब नहीं कोई कुछ सभी अपने अपनी बताया कहा रहा रही रहे दिया
    दी आज कल साल दिन सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार द्वारा वाले वाली अनुसार`,
  und: new Set(),
}
