// Stop words, written by hand in lower case without accents.

/** Languages with stop words, stemming and theme lexicons. */
export type SupportedLanguage = 'en' | 'de' | 'fr' | 'es'

export const SUPPORTED_LANGUAGES = ['en', 'de', 'fr', 'es'] as const satisfies readonly SupportedLanguage[]

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

export const STOP_WORDS: Readonly<Record<SupportedLanguage, ReadonlySet<string>>> = {
  en: words(`
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
    january february march april june july august september october november december jan feb aug sept oct nov dec`),
  de: words(`
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
    juli august september oktober november dezember sagte sagt heute gestern morgen prozent euro apa dpa`),
  fr: words(`
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
    avril mai juin juillet aout septembre octobre novembre decembre afp`),
  es: words(`
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
    noviembre diciembre efe`),
}
