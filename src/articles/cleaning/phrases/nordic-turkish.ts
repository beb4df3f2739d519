import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

/** The most common phrases in Swedish, Danish, Norwegian and Turkish. */
export const nordicTurkish: Phrases = {
  exact: {
    share: asWritten`
      dela · dela artikeln · dela artikel · dela på facebook · dela på twitter · dela på x · kopiera länk · skriv ut · spara · spara artikel · gilla · skicka · mejla · del · del artikel · del artiklen · del på facebook · kopier link · kopier lenke · skriv ut · gem artikel · lagre · paylaş · haberi paylaş · facebook ta paylaş · twitter da paylaş · whatsapp ta paylaş · bağlantıyı kopyala · linki kopyala · kopyala · yazdır · kaydet · beğen · gönder · abone ol · takip et`,
    cookies: asWritten`
      acceptera · acceptera alla · godkänn · godkänn alla · godkänn alla cookies · neka · neka alla · cookieinställningar · hantera cookies · integritetspolicy · personuppgiftspolicy · accepter · accepter alle · godta alle · afvis · personvern · kabul et · tümünü kabul et · reddet · çerez politikası · çerez ayarları · gizlilik politikası`,
    newsletter: asWritten`
      prenumerera · prenumerera på vårt nyhetsbrev · nyhetsbrev · din e postadress · anmäl dig · anmäl dig till vårt nyhetsbrev · få vårt nyhetsbrev · registrera dig · tilmeld dig nyhedsbrevet · tilmeld · nyhedsbrev · meld deg på nyhetsbrevet · meld deg på · bültene abone ol · bültenimize abone olun · e bültenimize abone olun · e bülten · bülten · haber bültenine abone ol · abone olun · google news te takip et · bizi takip edin`,
    paywall: asWritten`
      logga in · bli prenumerant · redan prenumerant · läs hela artikeln · fortsätt läsa · läs vidare · endast för prenumeranter · köp prenumeration · log ind · logg inn · bliv abonnent · bli abonnent · kun for abonnenter · giriş yap · üye ol · devamını oku · haberin devamı · okumaya devam et · sadece aboneler için`,
    app: asWritten`
      ladda ner appen · hämta appen · last ned appen · hent appen · uygulamayı indir`,
    advert: asWritten`
      annons · annonser · annonsinnehåll · artikeln fortsätter efter annonsen · artikeln fortsätter under annonsen · texten fortsätter efter annonsen · texten fortsätter under annonsen · texten fortsätter under bilden · i samarbete med · sponsrat innehåll · annonce · annonse · artiklen fortsætter efter annoncen · artikkelen fortsetter under annonsen · reklam · reklamlar · ilan · sponsorlu · sponsorlu içerik · haberin devamı reklamdan sonra · yazı devam ediyor · advertorial`,
    comments: asWritten`
      kommentarer · # kommentarer · kommentera · skriv en kommentar · visa kommentarer · läs kommentarer · kommentér · yorumlar · # yorum · yorum yap · yorum yaz · yorumları gör · yorumunuz`,
    rights: asWritten`
      alla rättigheter förbehållna · alle rettigheder forbeholdes · alle rettigheter forbeholdt · tüm hakları saklıdır · her hakkı saklıdır`,
    navigation: asWritten`
      startsida · start · hem · meny · nästa · föregående · visa mer · läs mer · mer · till toppen · tillbaka · hjem · forside · neste · næste · les mer · læs mere · anasayfa · ana sayfa · menü · sonraki · önceki · daha fazla · tümünü gör · geri · yukarı · daha fazla göster`,
    live: asWritten`
      direkt · just nu · livesänding · canlı · canlı yayın · son dakika`,
    player: asWritten`
      spela · spela upp · spela video · se video · bildspel · visa bild · öppna bild i helskärm · video · videoyu izle · izle · foto galeri · fotoğraf galerisi · galeri · oynat`,
  },
  openings: {
    newsletter:
      /^(?:prenumerera pa|anmal dig|tilmeld dig|meld deg pa|(?:e )?bulten\w* .{0,40}abone|google news|(?:haberleri|gelismeleri) .{0,60}takip).{0,120}$/,
    rights: /^(?:alla rattigheter|alle rettighe|tum hakları|tum hakları saklıdır|her hakkı).{0,160}$/,
  },
  labels: asWritten`
    sverige · världen · utrikes · inrikes · ekonomi · kultur · sport · nyheter · nöje · dünya · gündem · ekonomi · siyaset · spor · yaşam · magazin · teknoloji · sağlık · haberler`,
  headings: asWritten`
    läs också · läs även · läs mer om · mer läsning · relaterade artiklar · relaterat · mest läst · senaste nytt · fler artiklar · mer från · rekommenderat · du kanske också gillar · andra läser · læs også · mest læste · les også · mest lest · relaterte artikler · siste nytt · ilgili haberler · ilginizi çekebilir · bunlar da ilginizi çekebilir · benzer haberler · diğer haberler · son haberler · çok okunanlar · en çok okunanlar · önerilen haberler · sizin için seçtiklerimiz · bunlara da bakabilirsiniz · popüler haberler · öne çıkanlar`,
  looseHeadings: asWritten`
    läs mer · mer i ämnet · fakta · daha fazlası · mer om ämnet`,
  headingOpenings: asWritten`
    mer från · fler nyheter från · mere fra · mer fra`,
  pointers: asWritten`
    läs också · läs även · läs mer · se också · läs · se även · läs mer om · læs også · læs mere · se også · les også · les mer · ilgili haber · ayrıca bakınız · ayrıca okuyun · bunu da okuyun · okuyun · devamı · haberin devamı · i̇lginizi çekebilir · ilginizi çekebilir · detaylar için · bakınız · ayrıca`,
  photoMarks: asWritten`
    foto · bild · fotograf · arkivbild · arkivfoto · bildkälla · fotoğraf · fotoğraflar · kaynak · görsel · arşiv`,
  bylines: asWritten`
    av · tekst · text · yazan · haber · muhabir`,
  makers: asWritten`
    text · skriven av · skrevet af · skrevet av · yazan · yazar · haber · muhabir · derleyen · hazırlayan`,
  roles: asWritten`
    journalist · reporter · korrespondent · redaktör · redaktør · muhabir · gazeteci · editör · yazar`,
  stampWords: asWritten`
    publicerad · publicerat · uppdaterad · uppdaterat · senast uppdaterad · publiceret · opdateret · publisert · oppdatert · sedan · siden · för · klockan · kl · yayınlanma · yayın tarihi · yayınlanma tarihi · güncelleme · güncelleme tarihi · güncellendi · giriş · giriş tarihi · önce · tarih · saat · oluşturulma`,
  dateWords: asWritten`
    januari · februari · mars · april · maj · juni · juli · augusti · september · oktober · november · december · januar · februar · marts · august · desember · måndag · tisdag · onsdag · torsdag · fredag · lördag · söndag · minuter · timmar · timme · dagar · igår · idag · minutter · timer · dage · dager · ocak · şubat · mart · nisan · mayıs · haziran · temmuz · ağustos · eylül · ekim · kasım · aralık · pazartesi · salı · çarşamba · perşembe · cuma · cumartesi · pazar · dakika · gün · dk · sa`,
  readingTime:
    /^(?:lastid #? ?(?:min\w*)?|# min(?:uter)? lastid|laesetid #? ?min\w*|# min(?:utters?)? l[ae]se?tid|lesetid #? ?min\w*|okuma suresi #? ?(?:dk|dakika)?|# (?:dk|dakika)(?:lık)? okuma(?: suresi)?)$/,
}
