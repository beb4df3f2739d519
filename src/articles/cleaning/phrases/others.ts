import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

/** The most common phrases in Italian, Portuguese and Dutch. */
export const others: Phrases = {
  exact: {
    share: asWritten`
      condividi · condividi su facebook · condividi su whatsapp · condividi articolo ·
      condividi questo articolo · copia link · stampa · salva · invia · compartilhar · compartilhe ·
      compartilhe esta noticia · compartilhar no facebook · compartilhar no whatsapp · copiar link · salvar ·
      curtir · deel · delen · deel dit artikel · artikel delen · kopieer link · link kopieren · bewaren ·
      bewaar · bewaar artikel · afdrukken · mail dit artikel · opslaan · partilhar · partilhe`,
    cookies: asWritten`
      accetta · accetta tutti · accetta tutto · rifiuta · rifiuta tutti · gestisci preferenze · aceitar ·
      aceitar todos · aceitar cookies · rejeitar · rejeitar todos · politica de privacidade · accepteren ·
      alles accepteren · alle cookies accepteren · akkoord · weigeren · alles weigeren · cookie instellingen ·
      cookies beheren · privacyverklaring · informativa sulla privacy · preferenze cookie`,
    newsletter: asWritten`
      iscriviti · iscriviti alla newsletter · iscriviti ora · abbonati · la tua email · inscreva se · assine ·
      assine a newsletter · assine nossa newsletter · seu e mail · receba nossa newsletter · schrijf je in ·
      inschrijven · schrijf je in voor de nieuwsbrief · nieuwsbrief · abonneer · abonneren · je e mailadres ·
      uw e mailadres · meld je aan · aanmelden`,
    paywall: asWritten`
      accedi · registrati · gia abbonato · sei gia abbonato · contenuto riservato agli abbonati ·
      continua a leggere · ja e assinante · somente para assinantes · exclusivo para assinantes ·
      continue lendo · continuar lendo · inloggen · log in om verder te lezen · al abonnee ·
      alleen voor abonnees · lees verder · verder lezen`,
    app: 'scarica l app · scarica lapp · baixe o app · baixe o aplicativo · download de app · open in de app',
    advert: asWritten`
      pubblicita · annuncio · contenuto sponsorizzato · sponsorizzato · la pubblicita ·
      l articolo continua dopo la pubblicita · continua dopo la pubblicita · publicidade ·
      anuncio publicitario · conteudo patrocinado · patrocinado · continua depois da publicidade ·
      continua apos a publicidade · advertentie · advertenties · gesponsord ·
      tekst gaat verder onder de advertentie · tekst gaat door onder de advertentie ·
      artikel gaat verder onder de advertentie · lees verder onder de advertentie ·
      lees verder na de advertentie · tekst loopt door onder de afbeelding · tekst gaat verder onder de foto`,
    comments: asWritten`
      commenti · # commenti · commenta · lascia un commento · scrivi un commento · leggi i commenti ·
      vedi tutti i commenti · comentarios · deixe um comentario · deixe seu comentario · ver comentarios ·
      reacties · # reacties · reageer · reageren · plaats een reactie · bekijk reacties ·
      bekijk alle reacties · geef je mening`,
    rights: asWritten`
      tutti i diritti riservati · riproduzione riservata · note legali · todos os direitos reservados ·
      termos de uso · alle rechten voorbehouden · gebruiksvoorwaarden · algemene voorwaarden`,
    navigation: asWritten`
      vai al contenuto · torna su · torna all inizio · leggi di piu · leggi tutto · leggi l articolo ·
      mostra altro · ascolta l articolo · ir para o conteudo · pular para o conteudo · voltar ao topo ·
      leia mais · ler mais · veja mais · saiba mais · mostrar mais · ouvir noticia · naar de inhoud ·
      ga naar de inhoud · naar boven · terug naar boven · lees meer · meer weergeven · toon meer ·
      luister naar dit artikel`,
    live: asWritten`
      in diretta · diretta · ultima ora · aggiorna · ao vivo · ultima hora · plantao · atualizado · liveblog ·
      laatste nieuws · net binnen · deze pagina wordt automatisch bijgewerkt`,
    player: asWritten`
      guarda il video · riproduci · assista ao video · assistir · reproduzir · bekijk de video · afspelen`,
    photo: asWritten`
      foto d archivio · foto darchivio · foto di repertorio · immagine di repertorio · foto de arquivo ·
      imagem ilustrativa · arquivo · archieffoto · archiefbeeld`,
  },
  openings: {
    cookies:
      /^(?:(?:utilizziamo|usiamo|questo sito (?:web )?(?:utilizza|usa)|noi e i nostri (?:# )?partner)\b.*\bcookies?\b|(?:nos )?(?:utilizamos|usamos|este site (?:utiliza|usa)|nos e nossos (?:# )?parceiros)\b.*\bcookies?\b|(?:wij|we|deze (?:web ?site|site)|onze (?:web ?site|site)) (?:gebruiken|gebruikt|maken gebruik|maakt gebruik|plaatsen)\b.*\bcookies?\b|(?:continuando|proseguendo|cliccando|ao continuar|ao navegar|door (?:verder|te klikken|gebruik))\b.*\b(?:cookies?|accett\w+|concord\w+|akkoord|accepteert)\b)/,
    newsletter:
      /^(?:(?:iscriviti|ricevi|segui|unisciti|resta)\b.*\b(?:newsletter|email|nostro|nostra|canale|whatsapp|telegram|aggiornato)\b|(?:inscreva se|receba|assine|siga|entre|participe|fique)\b.*\b(?:newsletter|e mail|nosso|nossa|canal|whatsapp|telegram|por dentro)\b|(?:schrijf je|meld je|ontvang|abonneer je|volg|blijf)\b.*\b(?:nieuwsbrief|inbox|mail|ons|onze|whatsapp|kanaal|op de hoogte)\b)/,
    advert:
      /^(?:(?:l ?articolo|il testo|a materia|a noticia|o texto|de tekst|tekst|het artikel|artikel) (?:continua|prosegue|gaat verder|gaat door|loopt door)\b)/,
    rights:
      /^.{0,80}\b(?:tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden)\b/,
  },
  labels: asWritten`
    cerca · cronaca · politica · economia · esteri · cultura · sport · altro · buscar · esportes · mundo ·
    brasil · menu · zoeken · binnenland · buitenland · economie · cultuur · politiek · regio · meer`,
  headings: asWritten`
    leggi anche · potrebbe interessarti · potrebbe interessarti anche · ti potrebbe interessare ·
    ti potrebbe interessare anche · ti potrebbero interessare · potrebbero interessarti · articoli correlati ·
    notizie correlate · correlati · contenuti correlati · altri articoli · altre notizie · piu letti ·
    i piu letti · le piu lette · ultime notizie · articoli recenti · consigliati · consigliati per te ·
    da non perdere · in evidenza · sullo stesso argomento · leia tambem · leia mais · veja tambem ·
    saiba mais · voce pode gostar · voce tambem pode gostar · voce pode se interessar · pode interessar ·
    noticias relacionadas · materias relacionadas · conteudo relacionado · artigos relacionados · mais lidas ·
    as mais lidas · mais lidos · mais noticias · ultimas noticias · recomendados para voce · mais vistas ·
    lees ook · bekijk ook · meer nieuws · meer over dit onderwerp · gerelateerde artikelen · gerelateerd ·
    gerelateerd nieuws · meest gelezen · best gelezen · aanbevolen · aanbevolen voor jou · ook interessant ·
    misschien vind je dit ook leuk · dit vind je misschien ook interessant · laatste artikelen ·
    verder lezen over dit onderwerp · populair · anderen lazen ook`,
  looseHeadings: 'altro · mais · meer · net binnen · lees verder · approfondimenti',
  headingOpenings: asWritten`
    altro da · altro su · altre notizie da · altri articoli di · mais de · mais em · mais sobre ·
    mais noticias de · meer van · meer uit · meer over · tutto su · tudo sobre · lees meer over`,
  pointers: asWritten`
    leggi anche · leggi · leggi pure · leggi qui · guarda anche · vedi anche · approfondisci ·
    potrebbe interessarti · potrebbe interessarti anche · ti potrebbe interessare · da non perdere ·
    leia tambem · leia mais · leia · veja tambem · veja mais · veja · saiba mais · confira tambem ·
    voce pode gostar · relacionada · relacionado · lees ook · lees meer · lees verder · lees hier · zie ook ·
    bekijk ook · kijk ook · luister ook · ook interessant · meer lezen`,
  photoMarks: asWritten`
    foto · immagine · credito · crediti · imagem · fotografia · beeld · afbeelding · fotograaf · bron ·
    didascalia · legenda · foto di`,
  bylines: 'di · por · door',
  makers: asWritten`
    scritto da · a cura di · pubblicato da · testo di · escrito por · publicado por · geschreven door ·
    tekst · autore · auteur · redazione · redacao · redactie`,
  roles: asWritten`
    giornalista · inviato · inviata · redazione · corrispondente · reporter · jornalista · redacao ·
    correspondente · verslaggever · redacteur · redactie · correspondent · journalist`,
  stampWords: asWritten`
    pubblicato · aggiornato · aggiornamento · ultimo · il · alle · ore · publicado · publicada · atualizado ·
    atualizada · em · as · gepubliceerd · bijgewerkt · laatst · geleden · om · op · fa · ha · laatste · update`,
  dateWords: asWritten`
    gennaio · febbraio · marzo · aprile · maggio · giugno · luglio · agosto · settembre · ottobre · novembre ·
    dicembre · lunedi · martedi · mercoledi · giovedi · venerdi · sabato · domenica · oggi · ieri · ore ·
    ora · minuti · giorni · janeiro · fevereiro · marco · abril · maio · junho · julho · setembro · outubro ·
    novembro · dezembro · segunda · terca · quarta · quinta · sexta · feira · hoje · ontem · horas · minutos ·
    dias · januari · februari · maart · mei · juni · juli · augustus · oktober · maandag · dinsdag ·
    woensdag · donderdag · vrijdag · zaterdag · zondag · vandaag · gisteren · uur · minuten · dagen · weken`,
  readingTime:
    /^(?:tempo (?:di lettura|de leitura) # ?(?:min|minuti|minutos)?|# ?(?:min|minuti|minutos) (?:di lettura|de leitura)|leestijd # ?(?:min|minuten)?|# ?(?:min|minuten) (?:leestijd|lezen))$/,
}
