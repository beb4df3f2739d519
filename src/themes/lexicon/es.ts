// Words that indicate a theme in Spanish news, written by hand.
import type { Lexicon } from './lexicon.ts'

export const ES: Lexicon = {
  world: `guerra+ ejército+ soldados+ tropas+ militar+ ataque+ misil+ bombardeo+ atentado+ bomba explosión
    terrorista+ terrorismo+ yihadistas+ rehenes+ rebeldes+ guerrilla separatistas alto_el_fuego+ tregua+ paz
    refugiados+ migrantes+ humanitaria+ embajada+ embajador+ diplomático+ diplomacia+ sanciones+ otan+ onu+
    naciones_unidas+ terremoto+ sismo+ tsunami inundaciones huracán muertos+ heridos+ víctimas golpe_de_estado+ junta
    régimen conflicto+ frontera siria+ irak+ irán+ israel+ israelí+ gaza+ palestino+ hamás+ hezbolá+ líbano+ yemen+
    afganistán+ talibanes+ pakistán+ india+ china+ pekín+ japón+ corea+ rusia+ ruso+ moscú+ kremlin+ putin+ ucrania+
    ucraniano+ kiev+ crimea+ turquía+ erdogan+ egipto+ libia+ túnez argelia marruecos+ sudán+ etiopía+ somalia+ kenia
    nigeria malí+ congo francia- alemania- berlín- londres- venezuela+ maduro+ cuba+ colombia brasil méxico-
    argentina- haití+ nicaragua+ vaticano papa+ internacional+ washington- trump- biden- ofensiva+ milicias+
    combatientes+ guerra_civil+ crímenes_de_guerra+ dron- ataque_aéreo+ atacante secuestro+ secuestrados+ extremistas+
    islamistas+ campamento- ayuda_humanitaria+ cruz_roja+ derechos_humanos+ corte_penal+ la_haya extradición
    deportación+ deportados+ patera+ cayuco+ melilla- ceuta- erupción- derrumbe+ réplicas+ magnitud+ rescatistas+
    sobrevivientes+ supervivientes+ escombros+ desaparecidos+ accidente_aéreo+ avión- naufragio+ zelenski+ netanyahu+
    xi_jinping+ macron- merkel- johnson- lukashenko+ ortega+ díaz-canel+ duque- castillo- correa- bukele+ guaidó+
    al_asad+ cisjordania+ jerusalén+ teherán+ kabul+ damasco+ bagdad+ beirut+ el_cairo trípoli pionyang+ seúl+ tokio-
    nueva_delhi+ islamabad bruselas- parís- roma- caracas+ la_habana+ bogotá- lima- quito- santiago- managua+
    puerto_príncipe+ estados_unidos- unión_europea- bielorrusia+ polonia+ hungría+ serbia+ kosovo+ taiwán+ hong_kong+
    filipinas+ indonesia+ birmania+ tailandia+ vietnam arabia_saudí+ catar+ emiratos+ níger+ burkina+ sahel+
    sudáfrica+ guatemala+ honduras+ el_salvador+ ecuador+ perú+ bolivia+ chile- paraguay uruguay panamá-
    república_dominicana- puerto_rico-`,
  politics: `gobierno+ presidente+ presidencial+ elección+ electoral+ voto+ votar votación votantes+ urnas+
    candidato+ campaña+ partido+ oposición+ coalición+ mayoría parlamento+ parlamentario+ congreso+ senado+ senador+
    diputado+ ministro+ consejo_de_ministros+ alcalde+ alcaldesa ayuntamiento+ ley+ leyes proyecto_de_ley
    constitución+ constitucional+ referéndum+ reforma política+ democracia+ democrático izquierda+ derecha+
    socialista+ psoe+ pp+ vox+ podemos+ sumar- ciudadanos- erc+ junts+ bildu+ pnv+ sánchez+ feijóo+ abascal+ rajoy+
    moncloa+ generalitat+ puigdemont+ independentismo+ amnistía+ investidura+ moción_de_censura+ legislatura+ decreto
    dimisión+ dimite corrupción+ tribunal_supremo- fiscalía- petro+ milei+ kirchner+ lópez_obrador+ amlo+ sheinbaum+
    boric+ lula+ bolsonaro+ república_dominicana- manifestación+ manifestantes protesta ejecutivo+ vicepresidente+
    portavoz+ secretario_de_estado+ ministerio+ gobernador+ regidor concejal+ pleno+ hemiciclo+ escaño+ comicios+
    papeleta sondeo+ encuesta+ primarias+ segunda_vuelta+ balotaje+ mitin+ electorado+ abstención+ pacto+
    socios_de_gobierno+ mayoría_absoluta+ enmienda+ presupuestos- proposición_de_ley+ real_decreto+
    tribunal_constitucional+ estatuto+ autonomía+ comunidad_autónoma+ govern+ lehendakari+ xunta+ junta_de_andalucía+
    ayuso+ almeida+ díaz- iglesias- montero- calviño+ casado- aznar+ zapatero+ gonzález- rufián+ aragonès+ esquerra+
    independentistas+ referendo+ constituyente+ morena+ pri- pan- prd- peronismo+ peronista+ kirchnerismo+
    cristina_fernández+ macri+ fernández- massa- uribe+ fujimori+ evo_morales+ petista populismo+ ultraderecha+
    extrema_derecha+ extrema_izquierda+ progresista+ conservador+ republicano+ demócrata+ impeachment+ destitución+
    escándalo- comisión_de_investigación+ transparencia aborto- eutanasia- ley_electoral+`,
  business: `empresa+ compañía+ empresarial+ empresarios+ economía+ económico+ economistas crecimiento+ pib+
    inflación+ ipc+ recesión+ desempleo+ paro+ empleo+ salarios+ despidos+ mercado+ bolsa+ ibex+ acciones+
    accionistas+ inversores+ inversión+ invertir banco+ bancario crédito+ préstamo hipoteca+ deuda+ tipos_de_interés+
    bce+ fmi+ banco_central+ millones- dólares+ euros- peso- moneda+ facturación+ beneficio+ ganancias+ ventas+
    pérdidas trimestre+ fusión+ adquisición+ opa+ quiebra+ directivo+ consejero_delegado+ industria+ industrial
    fábrica+ producción exportaciones+ importaciones comercio+ comercial aranceles+ consumidores+ clientes precio+
    petróleo+ barril+ gas- energía- eléctrica- luz- agricultores agricultura ganaderos automóvil+ aerolínea+ turismo-
    vivienda+ alquiler+ inmobiliario+ impuestos+ fiscal- presupuesto hacienda+ pensiones+ autónomos+ pymes+ patronal+
    sindicatos+ santander+ bbva+ caixabank+ inditex+ iberdrola+ repsol+ telefónica+ startup negocio+ multinacional+
    filial+ cotización+ cotiza+ wall_street+ dow_jones+ nasdaq+ prima_de_riesgo+ bonos+ euríbor+ reserva_federal+
    banqueros+ consumo+ rentabilidad+ dividendo+ consejo_de_administración+ presupuesto_anual ingresos+
    resultados_trimestrales+ facturó+ ere+ erte+ desempleados+ parados+ afiliación+ seguridad_social- smi+
    salario_mínimo+ convenio+ huelga- ugt+ ccoo+ ceoe+ comerciantes+ supermercado+ mercadona+ carrefour+ zara+
    el_corte_inglés+ ferrovial+ acs+ endesa+ naturgy+ aena+ iberia+ vueling+ ryanair+ airbus+ boeing+ seat+
    volkswagen+ renault+ ford+ electricidad+ gasolina+ diésel+ combustible+ crudo+ opep+ minería+ litio+ cobre+ soja+
    trigo+ cosecha+ exportadores+ déficit+ superávit+ deuda_pública+ devaluación+ bolsillo- iva+ irpf+ evasión_fiscal+
    banco_mundial+ crecimiento_económico+`,
  technology: `tecnología+ tecnológico+ digital+ software+ informática+ ordenador+ computadora teléfono+ móvil+
    celular+ smartphone+ iphone+ ipad+ android+ aplicación+ app+ apple+ google+ microsoft+ windows+ samsung+ huawei+
    sony amazon- facebook+ twitter+ instagram+ whatsapp+ youtube+ tiktok+ internet+ web+ en_línea redes_sociales+
    red_social+ datos+ usuarios+ navegador buscador+ correo_electrónico hackers+ ciberataque+ ciberseguridad+ virus-
    cifrado contraseña+ inteligencia_artificial+ ia+ chatgpt+ openai+ robot+ dron videojuego+ consola+ playstation+
    xbox+ nintendo+ chip+ semiconductores+ procesador pantalla 5g+ fibra operadora startup+ algoritmo+ nube+
    privacidad+ zuckerberg+ musk- gigante_tecnológico+ aplicativo programa_informático+ programador+ desarrollador+
    código+ sistema_operativo+ portátil+ tableta+ auriculares+ batería+ cámara- reloj_inteligente+ ios+ gmail+ chrome+
    telegram+ snapchat+ twitch+ youtuber+ influencer- streaming- netflix- spotify+ bulo- piratas_informáticos+
    ransomware+ phishing+ estafa_digital+ brecha_de_seguridad+ protección_de_datos+ reconocimiento_facial+
    realidad_virtual+ metaverso+ blockchain+ bitcoin- criptomonedas- nvidia+ intel+ amd+ tsmc+ xiaomi+ oppo+ tesla+
    coche_eléctrico+ conducción_autónoma+ mobile_world_congress+ mwc+ ciberdelincuentes+ wifi+ banda_ancha+
    conectividad+ 4g+ antena satélite- internet_de_las_cosas+`,
  science: `científico+ ciencia+ investigador+ investigación- estudio- universidad- laboratorio+ experimento+ nasa+
    esa+ espacio+ espacial+ astronauta+ cohete+ satélite+ sonda+ marte+ luna+ planeta+ asteroide+ cometa+ estrella-
    telescopio+ astrónomos+ astronomía universo+ galaxia+ agujero_negro+ física+ partículas+ cuántica+ química+
    biología+ biólogos+ genética+ gen genes+ genoma+ adn+ evolución+ especie+ fósil+ dinosaurio+ arqueólogos+
    arqueología+ yacimiento+ neandertal+ clima+ climático+ calentamiento+ carbono+ emisiones+ glaciar+ ártico+
    antártida+ océano+ animales+ aves+ fauna+ biodiversidad+ ecosistema+ medio_ambiente+ sequía volcán+ nobel+
    descubrimiento+ descubren+ csic+ astrofísicos+ exoplaneta+ sistema_solar+ vía_láctea+ estación_espacial+ spacex+
    órbita+ eclipse+ meteorito+ telescopio_james_webb+ hubble+ cern+ bosón átomo láser- botánica+ ecólogos+ zoólogos+
    mamífero+ ballena+ delfines+ tiburón+ insectos+ abejas+ mariposas+ murciélagos+ lobo- lince- osos- tortugas+
    corales+ arrecife+ selva- deforestación+ incendios- cambio_climático+ cumbre_del_clima+
    gases_de_efecto_invernadero+ deshielo+ temperatura+ ola_de_calor- el_niño+ paleontólogos+ excavación+ restos-
    tumba+ momia+ cráneo+ esqueleto+ atapuerca+ prehistoria+ romano- íberos células+ proteína+ cerebro- neuronas+
    crispr+ revista_nature+`,
  health: `salud+ médico+ medicina+ doctor- enfermera hospital+ clínica+ paciente+ enfermo enfermedad+ síntomas+
    diagnóstico+ tratamiento+ terapia+ medicamento+ fármaco+ vacuna+ vacunación+ virus+ infección+ contagio+ epidemia+
    pandemia+ covid+ covid-19+ coronavirus+ gripe+ ébola+ vih+ sida+ dengue+ malaria+ sarampión+ cáncer+ tumor+
    diabetes+ obesidad+ alimentación nutrición+ infarto+ ictus+ corazón- sangre+ demencia alzhéimer+ depresión+
    ansiedad+ mental+ sueño embarazo+ embarazada+ parto bebé- aborto- cirugía+ cirujano trasplante+ dolor+ tabaco+
    fumar+ alcohol+ drogas- adicción+ oms+ sanidad+ sanitario+ atención_primaria+ cuarentena+ confinamiento+
    mascarilla+ servicio_de_salud+ centro_de_salud+ urgencias+ uci+ ambulancia+ ambulatorio+ farmacia+ farmacéutico+
    receta- pediatra+ psicólogo+ psiquiatra+ psiquiátrico+ suicidio- salud_mental+ estrés+ insomnio+ autismo+ tdah+
    párkinson+ esclerosis+ ela+ asma+ alergia+ hipertensión+ colesterol+ cardiólogo+ cardiovascular+
    accidente_cerebrovascular+ pulmón+ hígado+ riñón+ próstata+ mama- leucemia+ quimioterapia+ metástasis+ oncología+
    oncólogos+ ensayo_clínico+ efectos_secundarios+ dosis+ pfizer+ moderna+ astrazeneca+ inmunidad+ anticuerpos+
    variante+ ómicron+ viruela_del_mono+ tuberculosis+ hepatitis+ zika+ chikungunya+ fiebre+ meningitis+ bacteria+
    antibióticos+ superbacterias menopausia+ menstruación+ fertilidad+ lactancia+ prematuro anticonceptivos+ dieta+
    calorías+ vitaminas+ azúcar- ultraprocesados+ ejercicio- obeso+ vapeo+ cigarrillo+ fumadores+ alcoholismo+
    sobredosis+ fentanilo+ donante+ bisturí listas_de_espera+`,
  sport: `deporte+ deportivo+ partido+ equipo+ jugador+ entrenador+ seleccionador+ selección+ fútbol+ futbolista+
    gol+ goles+ goleador delantero+ centrocampista+ defensa- portero+ penalti+ árbitro+ victoria+ derrota+ empate+
    ganó venció+ clasificación+ final+ semifinal+ cuartos_de_final+ torneo+ copa+ mundial+ eurocopa+ liga+ laliga+
    champions+ campeonato+ campeón+ fifa+ uefa+ real_madrid+ barcelona+ barça+ atlético+ sevilla- betis+ valencia-
    athletic+ boca+ river+ messi+ ronaldo+ mbappé+ ancelotti+ xavi+ simeone+ tenis+ nadal+ alcaraz+ djokovic+ federer+
    roland_garros+ wimbledon+ set baloncesto+ nba+ acb+ gasol ciclismo+ ciclista+ tour_de_francia vuelta+ giro
    atletismo+ atleta+ juegos_olímpicos+ olímpico+ medalla+ oro- maratón+ natación boxeo+ boxeador+ fórmula_1+ alonso+
    sainz+ verstappen+ hamilton+ motogp+ márquez+ carrera- dopaje+ estadio+ afición+ aficionados+ temporada+ fichaje+
    club+ béisbol+ rugby+ golf+ lesión- cancha- jornada- marcador+ marcó+ anotó+ remontada+ remontó+ prórroga+
    tanda_de_penaltis+ tarjeta_roja+ expulsado+ fuera_de_juego+ var+ extremo- lateral- mediocampista+ arquero+
    zaguero+ técnico- banquillo+ titular- suplente+ convocatoria+ convocados+ goleada+ golazo+ hat-trick+ doblete+
    clásico+ derbi+ primera_división+ segunda_división+ descenso- ascenso- champions_league+ europa_league+
    libertadores+ copa_libertadores+ sudamericana+ copa_américa+ copa_del_rey+ supercopa+ eliminatorias+ conmebol+
    concacaf+ san_lorenzo+ racing+ peñarol+ flamengo+ palmeiras+ américa- chivas+ cruz_azul+ pumas+ tigres-
    atlético_de_madrid+ real_sociedad+ villarreal+ osasuna+ girona+ espanyol+ rayo_vallecano+ manchester_city+
    liverpool+ psg+ bayern+ juventus+ inter- milan+ guardiola+ luis_enrique+ de_la_fuente+ scaloni+ neymar+ vinicius+
    bellingham+ lamine_yamal+ pedri+ gavi+ lewandowski+ griezmann+ benzema+ cristiano_ronaldo+ maradona+ pelé+ badosa+
    muguruza+ sinner+ medvedev+ zverev+ us_open+ abierto_de_australia+ copa_davis+ masters- ferrari+ red_bull+
    mercedes- pole+ podio+ gran_premio+ rally+ dakar+ bagnaia+ pogacar+ vingegaard+ roglic+ contrarreloj+ pelotón+
    lakers+ warriors+ celtics+ triple- rebotes+ puntos- playoff+ super_bowl+ nfl+ grandes_ligas+ mlb+ yankees+
    dodgers+ jonrón+ pitcher lanzador+ esquí+ esquiador nadadora+ gimnasia+ gimnasta+ judo+ taekwondo+ esgrima remo-
    vela- surf- ajedrez+ canelo+`,
  culture: `película+ cine+ director- actor+ actriz+ actrices óscar+ goya+ cannes+ festival+ serie+ televisión+
    teatro+ obra- escenario+ espectáculo+ música+ cantante+ canción+ álbum+ disco+ concierto+ gira- rap reguetón
    rapero artista+ arte+ pintor+ pintura+ cuadro escultura+ exposición+ museo+ prado+ galería fotógrafo+ fotografía
    libro+ novela+ escritor+ autor- literatura+ literario+ poeta+ poesía editorial cultura+ cultural+ patrimonio+
    danza+ baile bailarina flamenco+ moda+ diseñador+ pasarela famosos+ celebridad estrella- humorista comedia+ ópera+
    orquesta+ público- boda- príncipe- rey- chef cocina+ restaurante- hollywood+ netflix+ shakira+ rosalía+ almodóvar+
    eurovisión+ cineasta+ largometraje+ documental+ estreno+ rodaje+ guion+ guionista+ reparto- protagonista+
    premio_goya+ globos_de_oro+ festival_de_cannes+ san_sebastián- berlinale+ taquilla+ hbo+ amazon_prime temporada-
    episodio+ presentador+ concursante+ reality+ gran_hermano+ operación_triunfo+ audiencia+ teatral+ dramaturgo+
    lorca+ cervantes+ quijote+ poemas+ poemario+ cuentos+ ensayo- premio_planeta+ premio_cervantes+
    premio_nobel_de_literatura+ vargas_llosa+ garcía_márquez+ borges+ cortázar+ isabel_allende+ feria_del_libro+
    librería+ biblioteca+ picasso+ velázquez+ dalí+ miró+ frida_kahlo+ sorolla+ reina_sofía+ thyssen+ guggenheim+
    comisario- instalación- galerista+ subasta- arquitecto+ arquitectura+ catedral- patrimonio_de_la_humanidad+
    unesco+ compositor+ pianista+ guitarrista+ tenor+ soprano+ liceu+ teatro_real+ zarzuela+ sinfónica+ banda-
    vocalista+ primavera_sound+ benidorm_fest+ grammy+ grammy_latino+ bad_bunny+ c._tangana+ alejandro_sanz+ karol_g+
    maluma+ bisbal+ sabina+ serrat+ julio_iglesias+ tango+ salsa+ copla+ toros- torero- carnaval+ fallas+ gastronomía+
    estrella_michelin+ ferran_adrià+ modelo- alta_costura+ príncipe_harry+ meghan+ reina- infanta-`,
}
