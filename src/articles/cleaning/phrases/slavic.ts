import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

/** The most common phrases in Polish, Russian and Ukrainian. */
export const slavic: Phrases = {
  exact: {
    share: asWritten`
      udostępnij · udostepnij artykuł · udostępnij na facebooku · podziel się · podziel się artykułem · skopiuj link · kopiuj link · drukuj · wydrukuj · wyślij · zapisz · lubię to · tweetnij · поделиться · поделиться новостью · поделиться в соцсетях · поделитесь с друзьями · поделись · скопировать ссылку · копировать ссылку · распечатать · отправить · сохранить · нравится · поділитися · поширити · поділитись · скопіювати посилання · роздрукувати`,
    cookies: asWritten`
      akceptuję · akceptuj wszystkie · akceptuję wszystkie · odrzuć · odrzuć wszystkie · ustawienia plików cookie · polityka prywatności · przejdź do serwisu · zgadzam się · принять · принять все · принимаю · отклонить · политика конфиденциальности · согласен · прийняти · прийняти все · відхилити · політика конфіденційності`,
    newsletter: asWritten`
      zapisz się · zapisz się do newslettera · zapisz się na newsletter · newsletter · twój adres e mail · podaj adres e mail · bądź na bieżąco · obserwuj nas · obserwuj nas w google news · подписаться · подпишитесь · подпишись · подписаться на рассылку · подпишитесь на рассылку · подпишитесь на нашу рассылку · подпишитесь на наш телеграм канал · подписывайтесь на нас · подписывайтесь на наш канал · подписывайтесь на наш telegram канал · ваш e mail · читайте нас в telegram · мы в соцсетях · підписатися · підпишіться · підписуйтесь на нас · підписуйтесь на наш канал · підпишіться на розсилку`,
    paywall: asWritten`
      zaloguj się · zarejestruj się · masz już konto · czytaj dalej · przeczytaj całość · tylko dla subskrybentów · treść dla subskrybentów · kup dostęp · kup subskrypcję · войти · регистрация · зарегистрироваться · читать далее · читать дальше · читать полностью · материал доступен по подписке · только для подписчиков · оформить подписку · увійти · читати далі`,
    app: asWritten`
      pobierz aplikację · скачать приложение · скачайте приложение · завантажити додаток`,
    advert: asWritten`
      reklama · materiał sponsorowany · artykuł sponsorowany · dalszy ciąg materiału pod wideo · dalszy ciąg tekstu pod reklamą · reszta artykułu pod materiałem wideo · dalsza część artykułu pod materiałem wideo · реклама · на правах рекламы · партнёрский материал · партнерский материал · рекламный материал · спонсорский материал · продолжение после рекламы · реклама на сайте · реклама партнерів`,
    comments: asWritten`
      komentarze · # komentarzy · skomentuj · dodaj komentarz · napisz komentarz · zobacz komentarze · комментарии · # комментариев · # комментария · комментировать · оставить комментарий · написать комментарий · добавить комментарий · обсудить · коментарі · залишити коментар`,
    rights: asWritten`
      wszelkie prawa zastrzeżone · все права защищены · усі права захищені`,
    navigation: asWritten`
      strona główna · następny · poprzedni · więcej · menu · wróć · na górę · zobacz więcej · pokaż więcej · главная · главная страница · далее · назад · наверх · показать ещё · показать еще · ещё · еще · подробнее · все новости · головна · далі · більше · показати ще`,
    live: asWritten`
      na żywo · relacja na żywo · в прямом эфире · онлайн · наживо`,
    player: asWritten`
      odtwórz · wideo · obejrzyj wideo · zobacz wideo · galeria · zobacz zdjęcia · смотреть видео · видео · фотогалерея · галерея · фото · відео`,
  },
  openings: {
    newsletter:
      /^(?:zapisz sie (?:do|na)|zapisz się (?:do|na)|obserwuj nas|подпи(?:шитесь|сывайтесь|шись|саться) на|читайте (?:нас|также нас) в|следите за|підпи(?:шіться|суйтесь|сатися) на).{0,120}$/,
    rights: /^(?:wszelkie prawa|все права|при использовании материалов|перепечатка|усі права).{0,160}$/,
  },
  labels: asWritten`
    polska · świat · polityka · gospodarka · kultura · wiadomości · najnowsze · россия · мир · политика · экономика · общество · культура · спорт · новости · в мире · україна · світ · політика`,
  headings: asWritten`
    czytaj też · czytaj także · zobacz także · zobacz też · przeczytaj także · przeczytaj też · polecane artykuły · polecamy · polecane · najczęściej czytane · najnowsze wiadomości · powiązane artykuły · podobne artykuły · może cię zainteresować · to może cię zainteresować · inne artykuły · читайте также · читать также · смотрите также · по теме · материалы по теме · новости по теме · похожие новости · похожие материалы · другие новости · самое читаемое · популярное · популярные новости · рекомендуем · вам может быть интересно · ещё по теме · еще по теме · главные новости · последние новости · лента новостей · связанные статьи · читайте також · дивіться також · за темою · схожі новини · популярні новини`,
  looseHeadings: asWritten`
    więcej · warto przeczytać · więcej na ten temat · подробнее · ещё новости · еще новости · более`,
  headingOpenings: '',
  pointers: asWritten`
    czytaj też · czytaj także · czytaj również · czytaj więcej · zobacz też · zobacz także · zobacz · przeczytaj też · przeczytaj także · sprawdź też · więcej · czytaj · читайте также · читать также · читайте · смотрите также · смотрите · по теме · подробнее · ещё по теме · еще по теме · см также · читайте подробнее · читайте також · дивіться також · читайте · більше`,
  photoMarks: asWritten`
    fot · foto · zdjęcie · zdjęcia · źródło zdjęcia · autor zdjęcia · фото · фотография · снимок · иллюстрация · источник фото · автор фото · світлина`,
  bylines: asWritten`
    autor · autorka · tekst · opracował · opracowała · автор · текст · подготовил · подготовила`,
  makers: asWritten`
    autor · autorka · opracowanie · opracował · opracowała · автор · автор текста · автор статьи · текст подготовил · подготовил · подготовила`,
  roles: asWritten`
    dziennikarz · dziennikarka · redaktor · reporter · korespondent · журналист · корреспондент · редактор · обозреватель`,
  stampWords: asWritten`
    opublikowano · aktualizacja · zaktualizowano · data publikacji · dodano · ostatnia aktualizacja · temu · godz · опубликовано · обновлено · сегодня · вчера · назад · в · от · мск · дата публикации · оновлено · тому`,
  dateWords: asWritten`
    stycznia · lutego · marca · kwietnia · maja · czerwca · lipca · sierpnia · września · października · listopada · grudnia · poniedziałek · wtorek · środa · czwartek · piątek · sobota · niedziela · minut · minuty · godzin · godziny · godzinę · dni · r · roku · января · февраля · марта · апреля · мая · июня · июля · августа · сентября · октября · ноября · декабря · понедельник · вторник · среда · четверг · пятница · суббота · воскресенье · минут · минуты · минуту · часов · часа · час · дней · дня · день · года · г`,
  readingTime:
    /^(?:czas czytania #? ?(?:min\w*)?|czyta sie # min\w*|czyta się # min\w*|# min czytania|время (?:чтения|на чтение) #? ?(?:мин\w*)?|читать # мин\w*|# мин(?:ут\w*)? (?:чтения|на чтение)|на чтение # мин\w*)$/,
}
