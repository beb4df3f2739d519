// Words that indicate each theme in Turkish news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const TR: Lexicon = {
  world: asWritten`
    hayatını_kaybetti yaralandı + arama_kurtarma asker ateşkes birleşmiş_milletler bm bombardıman büyükelçi
    can_kaybı deprem füze gazze göçmen iran israil kasırga kurtarma_ekipleri mülteci nato ordu rehine rusya savaş
    sel ukrayna yaptırım yaralı çin ölü`,
  politics: asWritten`
    komisyon + aday anayasa bakan başbakan belediye_başkanı cumhurbaşkanı genel_kurul hükümet iktidar ittifak
    koalisyon meclis milletvekili muhalefet oy oylama parti sandık seçim tbmm yasa yasa_teklifi`,
  business: asWritten`
    + asgari_ücret banka borsa ekonomi enflasyon fabrika faiz fiyat grev hisse iflas ihracat istihdam işsizlik
    işçi kâr maaş piyasa sanayi satış sendika sipariş yatırım zam üretim şirket`,
  technology: asWritten`
    telefon uygulama + akıllı_telefon bilgisayar bilişim dijital güncelleme hacker internet işlemci kullanıcı
    online parola robot siber sosyal_medya sunucu teknoloji veri yapay_zeka yazılım çevrim_içi çevrimiçi çip
    şifre`,
  science: asWritten`
    keşif üniversite + araştırmacı arkeolog astronom bilim bilimsel biyolog deney dinozor dna fizik fosil gezegen
    iklim kazı keşfetti kuyruklu_yıldız laboratuvar nasa teleskop uydu uzay`,
  health: asWritten`
    + acil_servis ameliyat aşı doktor eczane enfeksiyon grip hastalık hastane hekim hemşire ilaç kanser klinik
    poliklinik salgın sağlık tedavi tıp vaka virüs`,
  sport: asWritten`
    final galip oyuncu + antrenör atletizm basketbol berabere derbi forvet futbol galibiyet gol hakem kaleci kupa
    lig maç mağlubiyet penaltı puan stadyum süper_lig takım teknik_direktör tenis voleybol yarı_final yenilgi
    yüzme şampiyon`,
  culture: asWritten`
    + albüm başrol dans dizi edebiyat festival film heykel kitap konser müze müzik opera orkestra ressam roman
    sahne sanat sanatçı sergi sinema tiyatro yazar yönetmen şair şarkı şarkıcı şiir`,
}
