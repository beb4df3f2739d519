// Words that indicate each theme in Portuguese news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const PT: Lexicon = {
  world: asWritten`
    feridos + atentado cessar-fogo cheias china embaixada embaixador escombros exército furacão gaza guerra
    inundações israel mortos míssil nato nações_unidas onu rebeldes refugiados rússia sanções sismo sobreviventes
    soldados terramoto terremoto tropas ucrânia vítimas`,
  politics: asWritten`
    direita esquerda orçamento presidente reforma votos + assembleia candidato constituição câmara deputados
    eleitoral eleição eleições governo lei ministro oposição parlamento partido prefeito referendo senado votação`,
  business: asWritten`
    comércio emprego impostos mercado + ações banco bolsa consumidores desemprego despede despedimento economia
    empresa exportações falência fábrica greve indústria inflação investimento juros lucro preços salários
    sindicato trabalhadores vendas`,
  technology: asWritten`
    dados + aplicativo aplicação celular chip ciberataque computador digital hackers inteligência_artificial
    internet online palavra-passe plataforma rede_social redes_sociais senha servidor smartphone software startup
    tecnologia telemóvel usuários utilizadores`,
  science: asWritten`
    descoberta espaço estudo investigadores universidade + arqueólogos astrônomos biólogos cientistas clima
    climáticas dinossauro dna espécies foguete fósseis fóssil laboratório nasa pesquisadores planeta satélite
    sonda telescópio`,
  health: asWritten`
    + cancro cirurgia clínica câncer doentes doença enfermeiros epidemia farmácia gripe hospital infecção infeção
    medicamento médicos pacientes saúde tratamento urgência vacina vírus`,
  sport: asWritten`
    atacante vitória + atleta atletismo avançado basquete basquetebol campeonato campeão ciclismo copa derrota
    empate estádio futebol gol goleiro golo guarda-redes jogador jogo liga meia-final natação penálti taça
    treinador ténis voleibol árbitro`,
  culture: asWritten`
    + artista ator atriz cantor canção cinema concerto dança escritor exposição festival filme galeria literatura
    literário livro museu música orquestra palco pintor pintura poesia poeta realizador romance teatro álbum
    ópera`,
}
