// Written by hand. What speaks for a theme in Spanish news.
import type { Lexicon } from './lexicon.ts'

export const ES: Lexicon = {
  world: `guerra+ ejército+ soldados+ tropas+ militar+ militares+ ataque+ ataques misil+ misiles+ bombardeo+ bombardeos
    atentado+ atentados bomba explosión terrorista+ terroristas+ terrorismo+ yihadistas+ rehenes+ rebeldes+ guerrilla
    separatistas alto_el_fuego+ tregua+ paz refugiados+ migrantes+ humanitaria+ humanitario embajada+ embajador+ diplomático+
    diplomacia+ sanciones+ otan+ onu+ naciones_unidas+ terremoto+ sismo+ tsunami inundaciones huracán muertos+ heridos+
    víctimas golpe_de_estado+ junta régimen conflicto+ frontera siria+ irak+ irán+ israel+ israelí+ gaza+ palestino+
    palestinos+ hamás+ hezbolá+ líbano+ yemen+ afganistán+ talibanes+ pakistán+ india+ china+ pekín+ japón+ corea+ rusia+
    ruso+ rusos moscú+ kremlin+ putin+ ucrania+ ucraniano+ kiev+ crimea+ turquía+ erdogan+ egipto+ libia+ túnez argelia
    marruecos+ sudán+ etiopía+ somalia+ kenia nigeria malí+ congo francia- alemania- berlín- londres- venezuela+ maduro+ cuba+
    colombia brasil méxico- argentina- haití+ nicaragua+ vaticano papa+ internacional+ washington- trump- biden-`,
  politics: `gobierno+ presidente+ presidenta presidencial+ elección elecciones+ electoral+ electorales voto+ votos+ votar
    votación votantes+ urnas+ candidato+ candidata candidatos+ campaña+ partido- partidos+ oposición+ coalición+ mayoría
    parlamento+ parlamentario+ congreso+ senado+ senador+ senadores diputado+ diputados+ ministro+ ministra+ ministros+
    consejo_de_ministros+ alcalde+ alcaldesa ayuntamiento+ ley+ leyes proyecto_de_ley constitución+ constitucional+
    referéndum+ reforma reformas política+ político+ políticos+ políticas democracia+ democrático izquierda+ derecha+
    socialista+ socialistas psoe+ pp+ vox+ podemos+ sumar- ciudadanos- erc+ junts+ bildu+ pnv+ sánchez+ feijóo+ abascal+
    rajoy+ moncloa+ generalitat+ puigdemont+ independentismo+ amnistía+ investidura+ moción_de_censura+ legislatura+
    decreto dimisión+ dimite corrupción+ tribunal_supremo- fiscalía- petro+ milei+ kirchner+ lópez_obrador+ amlo+ sheinbaum+
    boric+ lula+ bolsonaro+ república_dominicana- manifestación+ manifestantes protesta`,
  business: `empresa+ empresas+ compañía+ empresarial+ empresarios+ empresario economía+ económico+ económica+ economistas
    crecimiento+ pib+ inflación+ ipc+ recesión+ desempleo+ paro+ empleo+ empleos salarios+ salario despidos+ mercado+
    mercados+ bolsa+ ibex+ acciones+ accionistas+ inversores+ inversión+ inversiones+ invertir banco+ bancos+ banca+
    bancario crédito+ préstamo préstamos hipoteca+ hipotecas deuda+ tipos_de_interés+ bce+ fmi+ banco_central+ millones-
    dólares+ euros- peso- moneda+ facturación+ beneficio+ beneficios+ ganancias+ ventas+ pérdidas trimestre+ fusión+
    adquisición+ opa+ quiebra+ directivo+ consejero_delegado+ industria+ industrial fábrica+ fábricas producción exportaciones+
    importaciones comercio+ comercial aranceles+ consumidores+ clientes precio+ precios+ petróleo+ barril+ gas- energía-
    eléctrica- luz- agricultores agricultura ganaderos automóvil+ aerolínea+ turismo- vivienda+ alquiler+ inmobiliario+
    impuestos+ impuesto+ fiscal- presupuesto presupuestos hacienda+ pensiones+ autónomos+ pymes+ patronal+ sindicatos+
    santander+ bbva+ caixabank+ inditex+ iberdrola+ repsol+ telefónica+ startup`,
  technology: `tecnología+ tecnologías tecnológico tecnológica+ tecnológicas+ digital+ software+ informática+ ordenador+
    ordenadores computadora computadoras teléfono+ móvil+ móviles+ celular+ smartphone+ iphone+ ipad+ android+ aplicación+
    aplicaciones+ app+ apple+ google+ microsoft+ windows+ samsung+ huawei+ sony amazon- facebook+ twitter+ instagram+
    whatsapp+ youtube+ tiktok+ internet+ web+ en_línea redes_sociales+ red_social+ datos+ usuarios+ usuario+ navegador
    buscador+ correo_electrónico hackers+ hacker ciberataque+ ciberseguridad+ virus- cifrado contraseña+ contraseñas
    inteligencia_artificial+ ia+ chatgpt+ openai+ robot+ robots+ dron drones videojuego+ videojuegos+ consola+ playstation+
    xbox+ nintendo+ chip+ chips+ semiconductores+ procesador pantalla 5g+ fibra operadora startup+ startups+ algoritmo+
    algoritmos nube+ privacidad+ zuckerberg+ musk-`,
  science: `científico+ científica+ científicos+ científicas ciencia+ ciencias investigador+ investigadora investigadores+
    investigación- estudio- universidad- laboratorio+ experimento+ nasa+ esa+ espacio+ espacial+ astronauta+ astronautas+
    cohete+ satélite+ satélites+ sonda+ marte+ luna+ planeta+ planetas+ asteroide+ cometa+ estrella- estrellas- telescopio+
    astrónomos+ astronomía universo+ galaxia+ galaxias agujero_negro+ física+ físicos partículas+ cuántica+ química+
    biología+ biólogos genética+ genético+ gen genes+ genoma+ adn+ evolución+ especie+ especies+ fósil+ fósiles+ dinosaurio+
    dinosaurios+ arqueólogos+ arqueología+ yacimiento+ neandertal+ clima+ climático+ calentamiento+ carbono+ emisiones+
    glaciar+ glaciares ártico+ antártida+ océano+ océanos animales+ animal aves+ fauna+ biodiversidad+ ecosistema+
    medio_ambiente+ sequía volcán+ nobel+ descubrimiento+ descubren+ csic+`,
  health: `salud+ médico+ médica médicos+ medicina+ doctor- doctora- enfermera enfermeras enfermeros hospital+ hospitales+
    clínica+ paciente+ pacientes+ enfermo enfermos enfermedad+ enfermedades+ síntomas+ diagnóstico+ tratamiento+
    tratamientos+ terapia+ medicamento+ medicamentos+ fármaco+ fármacos vacuna+ vacunas+ vacunación+ virus+ infección+
    infecciones contagio contagios+ epidemia+ pandemia+ covid+ covid-19+ coronavirus+ gripe+ ébola+ vih+ sida+ dengue+
    malaria+ sarampión+ cáncer+ tumor+ diabetes+ obesidad+ alimentación nutrición+ infarto+ ictus+ corazón- sangre+ demencia
    alzhéimer+ alzheimer+ depresión+ ansiedad+ mental+ sueño embarazo+ embarazada+ embarazadas parto bebé- aborto- cirugía+
    cirujano trasplante+ trasplantes dolor+ tabaco+ fumar+ alcohol+ drogas- adicción+ oms+ sanidad+ sanitario+ sanitaria+
    sanitarios+ atención_primaria+ cuarentena+ confinamiento+ mascarilla mascarillas+`,
  sport: `deporte+ deportes deportivo+ deportiva partido+ partidos- equipo+ equipos+ jugador+ jugadores+ jugadora jugadoras
    entrenador+ seleccionador+ selección+ fútbol+ futbolista+ futbolistas gol+ goles+ goleador delantero+ centrocampista+
    defensa- portero+ penalti+ árbitro+ victoria+ derrota+ empate+ ganó venció+ clasificación+ final+ semifinal+ semifinales+
    cuartos_de_final+ torneo+ copa+ mundial+ eurocopa+ liga+ laliga+ champions+ campeonato+ campeón+ campeona campeones+ fifa+
    uefa+ real_madrid+ barcelona+ barça+ atlético+ sevilla- betis+ valencia- athletic+ boca+ river+ messi+ ronaldo+ mbappé+
    ancelotti+ xavi+ simeone+ tenis+ nadal+ alcaraz+ djokovic+ federer+ roland_garros+ wimbledon+ set sets baloncesto+ nba+
    acb+ gasol ciclismo+ ciclista+ tour_de_francia vuelta+ giro atletismo+ atleta+ atletas+ juegos_olímpicos+ olímpico+
    olímpica+ olímpicos+ medalla+ medallas+ oro- maratón+ natación boxeo+ boxeador+ fórmula_1+ alonso+ sainz+ verstappen+
    hamilton+ motogp+ márquez+ carrera- dopaje+ estadio+ afición+ aficionados+ temporada+ fichaje+ fichajes club+ clubes
    béisbol+ rugby+ golf+ lesión-`,
  culture: `película+ películas+ cine+ director- directora- actor+ actores+ actriz+ actrices óscar+ oscar+ goya+ goyas cannes+
    festival+ serie+ series televisión+ teatro+ obra- escenario+ espectáculo+ música+ músico+ músicos+ cantante+ cantantes
    canción+ canciones álbum+ disco+ concierto+ conciertos+ gira- rap reguetón rapero artista+ artistas+ arte+ artes pintor+
    pintora pintura+ cuadro escultura+ exposición+ museo+ museos+ prado+ galería fotógrafo+ fotografía libro+ libros+ novela+
    novelas escritor+ escritora+ escritores autor- autora- literatura+ literario+ poeta+ poesía editorial cultura+ cultural+
    culturales patrimonio+ danza+ baile bailarina flamenco+ moda+ diseñador+ pasarela famosos+ famosa celebridad estrella-
    humorista comedia+ ópera+ orquesta+ público- boda- príncipe- rey- chef cocina+ restaurante- hollywood+ netflix+ shakira+
    rosalía+ almodóvar+ eurovisión+`,
}
