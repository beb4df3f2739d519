// Words that indicate each theme in Italian news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const IT: Lexicon = {
  world: asWritten`
    + alluvione ambasciata ambasciatore bombardamento cina eruzione esercito gaza guerra inondazione iran israele
    magnitudo migranti missile nato nazioni_unite onu ostaggi profughi rifugiati russia sanzioni scossa soldati
    terremoto tregua truppe ucraina uragano`,
  politics: asWritten`
    + candidato coalizione consiglio_comunale costituzione decreto deputati elezioni emendamento giunta governo
    legge maggioranza ministro opposizione parlamento partito premier presidente_del_consiglio referendum riforma
    senato sindaco votazione voto`,
  business: asWritten`
    dipendenti mercato utile + azienda azioni azionisti banca banche borsa disoccupazione economia fabbrica
    fallimento fatturato imprese industria inflazione investimenti lavoratori licenziamenti occupazione operai
    prezzi sciopero sindacati stipendi tassi`,
  technology: asWritten`
    dati + aggiornamento app attacco_informatico chip computer digitale google hacker informatico
    intelligenza_artificiale internet online password piattaforma processore robot server sistema_operativo
    smartphone social_network software tecnologia telefonini utenti`,
  science: asWritten`
    scoperta università + archeologi astronomi biologi clima climatico dinosauro dna esperimento fisica fossile
    ghiacciaio laboratorio nasa pianeta ricercatori satellite scienza scienziati sonda spaziale telescopio`,
  health: asWritten`
    + cancro chirurgia cure dottori farmaco infermieri infezione influenza malattia medici ospedale pazienti
    pronto_soccorso reparto salute sanitario sanità tumore vaccino virus`,
  sport: asWritten`
    squadra vittoria + allenatore arbitro atleta attaccante basket calciatore calcio campionato campione ciclismo
    coppa formula_1 giocatore gol medaglia nuoto pallavolo pareggio partita podio portiere rigore rugby sci
    sconfitta semifinale serie_a stadio tennis tennista volley`,
  culture: asWritten`
    + album artista attore attrice cantante canzone cinema concerto festival film letterario letteratura libro
    mostra museo musica opera orchestra pittore pittura poesia poeta regista romanzo scrittore scrittrice
    scultura teatrale teatro`,
}
