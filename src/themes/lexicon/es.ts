// Words that indicate each theme in Spanish news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const ES: Lexicon = {
  world: asWritten`
    argelia atacante bomba brasil colombia congo el_cairo explosión extradición frontera guerrilla huracán
    inundaciones islamabad junta kenia la_haya nigeria paraguay paz régimen separatistas trípoli tsunami túnez
    uruguay vaticano vietnam víctimas + accidente_aéreo afganistán al_asad alto_el_fuego arabia_saudí ataque
    ataque_aéreo atentado ayuda_humanitaria bagdad beirut bielorrusia birmania bolivia bombardeo bukele burkina
    caracas catar cayuco china cisjordania combatientes conflicto corea corte_penal crimea cruz_roja
    crímenes_de_guerra cuba damasco deportación deportados derechos_humanos derrumbe desaparecidos diplomacia
    diplomático díaz-canel ecuador egipto ejército el_salvador embajada embajador emiratos erdogan escombros
    etiopía extremistas filipinas gaza golpe_de_estado guaidó guatemala guerra guerra_civil haití hamás heridos
    hezbolá honduras hong_kong humanitaria hungría india indonesia internacional irak irán islamistas israel
    israelí japón jerusalén kabul kiev kosovo kremlin la_habana libia lukashenko líbano maduro magnitud malí
    managua marruecos migrantes milicias militar misil moscú muertos naciones_unidas naufragio netanyahu
    nicaragua nueva_delhi níger ofensiva onu ortega otan pakistán palestino papa patera pekín perú pionyang
    polonia puerto_príncipe putin rebeldes refugiados rehenes rescatistas rusia ruso réplicas sahel sanciones
    secuestrados secuestro serbia seúl siria sismo sobrevivientes soldados somalia sudáfrica sudán supervivientes
    tailandia taiwán talibanes teherán terremoto terrorismo terrorista tregua tropas turquía ucrania ucraniano
    venezuela xi_jinping yemen yihadistas zelenski - alemania argentina avión berlín biden bogotá bruselas
    campamento castillo ceuta chile correa dron duque erupción estados_unidos francia johnson lima londres macron
    melilla merkel méxico panamá parís puerto_rico quito república_dominicana roma santiago tokio trump
    unión_europea washington`,
  politics: asWritten`
    alcaldesa decreto democrático dimite leyes manifestantes mayoría papeleta petista protesta proyecto_de_ley
    reforma regidor transparencia votación votar + abascal abstención alcalde almeida amlo amnistía aragonès
    autonomía ayuntamiento ayuso aznar balotaje bildu bolsonaro boric calviño campaña candidato coalición
    comicios comisión_de_investigación comunidad_autónoma concejal congreso consejo_de_ministros conservador
    constitucional constitución constituyente corrupción cristina_fernández democracia demócrata derecha
    destitución dimisión diputado ejecutivo elección electorado electoral encuesta enmienda erc escaño esquerra
    estatuto evo_morales extrema_derecha extrema_izquierda feijóo fujimori generalitat gobernador gobierno govern
    hemiciclo impeachment independentismo independentistas investidura izquierda junta_de_andalucía junts
    kirchner kirchnerismo legislatura lehendakari ley ley_electoral lula lópez_obrador macri manifestación
    mayoría_absoluta milei ministerio ministro mitin moción_de_censura moncloa morena oposición pacto
    parlamentario parlamento partido peronismo peronista petro pleno pnv podemos política populismo portavoz pp
    presidencial presidente primarias progresista proposición_de_ley psoe puigdemont rajoy real_decreto referendo
    referéndum republicano rufián secretario_de_estado segunda_vuelta senado senador sheinbaum socialista
    socios_de_gobierno sondeo sánchez tribunal_constitucional ultraderecha uribe urnas vicepresidente votantes
    voto vox xunta zapatero - aborto casado ciudadanos díaz escándalo eutanasia fernández fiscalía gonzález
    iglesias massa montero pan prd presupuestos pri república_dominicana sumar tribunal_supremo`,
  business: asWritten`
    agricultores agricultura bancario clientes comercial economistas ganaderos importaciones industrial invertir
    presupuesto presupuesto_anual producción préstamo pérdidas startup + acciones accionistas acs adquisición
    aena aerolínea afiliación airbus alquiler aranceles automóvil autónomos banco banco_central banco_mundial
    banqueros barril bbva bce beneficio boeing bolsa bonos caixabank carrefour ccoo ceoe cobre combustible
    comerciantes comercio compañía consejero_delegado consejo_de_administración consumidores consumo convenio
    cosecha cotiza cotización crecimiento crecimiento_económico crudo crédito desempleados desempleo despidos
    deuda deuda_pública devaluación directivo dividendo diésel dow_jones déficit dólares economía económico
    el_corte_inglés electricidad empleo empresa empresarial empresarios endesa ere erte euríbor evasión_fiscal
    exportaciones exportadores facturación facturó ferrovial filial fmi ford fusión fábrica ganancias gasolina
    hacienda hipoteca iberdrola iberia ibex impuestos inditex industria inflación ingresos inmobiliario inversión
    inversores ipc irpf iva litio mercado mercadona minería moneda multinacional nasdaq naturgy negocio opa opep
    parados paro patronal pensiones petróleo pib precio prima_de_riesgo pymes quiebra recesión renault
    rentabilidad repsol reserva_federal resultados_trimestrales ryanair salario_mínimo salarios santander seat
    sindicatos smi soja supermercado superávit telefónica tipos_de_interés trigo trimestre ugt ventas vivienda
    volkswagen vueling wall_street zara - bolsillo eléctrica energía euros fiscal gas huelga luz millones peso
    seguridad_social turismo`,
  technology: asWritten`
    antena aplicativo cifrado computadora correo_electrónico dron en_línea fibra navegador operadora pantalla
    procesador sony + 4g 5g algoritmo amd android aplicación app apple auriculares banda_ancha batería blockchain
    brecha_de_seguridad buscador celular chatgpt chip chrome ciberataque ciberdelincuentes ciberseguridad
    coche_eléctrico conducción_autónoma conectividad consola contraseña código datos desarrollador digital
    estafa_digital facebook gigante_tecnológico gmail google hackers huawei ia informática instagram intel
    inteligencia_artificial internet internet_de_las_cosas ios ipad iphone metaverso microsoft
    mobile_world_congress mwc móvil nintendo nube nvidia openai oppo ordenador phishing piratas_informáticos
    playstation portátil privacidad programa_informático programador protección_de_datos ransomware
    realidad_virtual reconocimiento_facial red_social redes_sociales reloj_inteligente robot samsung
    semiconductores sistema_operativo smartphone snapchat software spotify startup tableta tecnología tecnológico
    telegram teléfono tesla tiktok tsmc twitch twitter usuarios videojuego web whatsapp wifi windows xbox xiaomi
    youtube youtuber zuckerberg - amazon bitcoin bulo criptomonedas cámara influencer musk netflix satélite
    streaming virus`,
  science: asWritten`
    astronomía bosón gen sequía átomo íberos + abejas adn agujero_negro animales antártida arqueología
    arqueólogos arrecife asteroide astrofísicos astronauta astrónomos atapuerca aves ballena biodiversidad
    biología biólogos botánica calentamiento cambio_climático carbono cern ciencia científico clima climático
    cohete cometa corales crispr cráneo csic cumbre_del_clima cuántica células deforestación delfines descubren
    descubrimiento deshielo dinosaurio eclipse ecosistema ecólogos el_niño emisiones esa espacial espacio especie
    esqueleto estación_espacial evolución excavación exoplaneta experimento fauna física fósil galaxia
    gases_de_efecto_invernadero genes genoma genética glaciar hubble insectos investigador laboratorio luna
    mamífero mariposas marte medio_ambiente meteorito momia murciélagos nasa neandertal neuronas nobel océano
    paleontólogos partículas planeta prehistoria proteína química revista_nature satélite sistema_solar sonda
    spacex telescopio telescopio_james_webb temperatura tiburón tortugas tumba universo volcán vía_láctea
    yacimiento zoólogos ártico órbita - cerebro estrella estudio incendios investigación lince lobo láser
    ola_de_calor osos restos romano selva universidad`,
  health: asWritten`
    alimentación bisturí cirujano demencia enfermera enfermo parto prematuro sueño superbacterias +
    accidente_cerebrovascular adicción alcohol alcoholismo alergia alzhéimer ambulancia ambulatorio ansiedad
    antibióticos anticonceptivos anticuerpos asma astrazeneca atención_primaria autismo bacteria calorías
    cardiovascular cardiólogo centro_de_salud chikungunya cigarrillo cirugía clínica colesterol confinamiento
    contagio coronavirus covid covid-19 cuarentena cáncer dengue depresión diabetes diagnóstico dieta dolor
    donante dosis efectos_secundarios ela embarazada embarazo enfermedad ensayo_clínico epidemia esclerosis
    estrés farmacia farmacéutico fentanilo fertilidad fiebre fumadores fumar fármaco gripe hepatitis hipertensión
    hospital hígado ictus infarto infección inmunidad insomnio lactancia leucemia listas_de_espera malaria
    mascarilla medicamento medicina meningitis menopausia menstruación mental metástasis moderna médico nutrición
    obesidad obeso oms oncología oncólogos paciente pandemia pediatra pfizer próstata psicólogo psiquiatra
    psiquiátrico pulmón párkinson quimioterapia riñón salud salud_mental sangre sanidad sanitario sarampión
    servicio_de_salud sida sobredosis síntomas tabaco tdah terapia trasplante tratamiento tuberculosis tumor uci
    ultraprocesados urgencias vacuna vacunación vapeo variante vih viruela_del_mono virus vitaminas zika ébola
    ómicron - aborto azúcar bebé corazón doctor drogas ejercicio mama receta suicidio`,
  sport: asWritten`
    esgrima esquiador ganó gasol giro goleador natación pitcher set tour_de_francia + abierto_de_australia acb
    aficionados afición ajedrez alcaraz alonso ancelotti anotó arquero athletic atleta atletismo atlético
    atlético_de_madrid badosa bagnaia baloncesto banquillo barcelona barça bayern bellingham benzema betis boca
    boxeador boxeo béisbol campeonato campeón canelo celtics centrocampista champions champions_league chivas
    ciclismo ciclista clasificación club clásico concacaf conmebol contrarreloj convocados convocatoria copa
    copa_américa copa_davis copa_del_rey copa_libertadores cristiano_ronaldo cruz_azul cuartos_de_final dakar
    de_la_fuente delantero deporte deportivo derbi derrota djokovic doblete dodgers dopaje eliminatorias empate
    entrenador equipo espanyol esquí estadio eurocopa europa_league expulsado federer ferrari fichaje fifa final
    flamengo fuera_de_juego futbolista fórmula_1 fútbol gavi gimnasia gimnasta girona gol golazo goleada goles
    golf gran_premio grandes_ligas griezmann guardiola hamilton hat-trick jonrón judo juegos_olímpicos jugador
    juventus lakers laliga lamine_yamal lanzador lewandowski libertadores liga liverpool luis_enrique
    manchester_city maradona maratón marcador marcó mbappé medalla mediocampista medvedev messi milan mlb motogp
    muguruza mundial márquez nadadora nadal nba neymar nfl olímpico osasuna palmeiras partido pedri pelotón pelé
    penalti peñarol playoff podio pogacar pole portero primera_división prórroga psg pumas racing rally
    rayo_vallecano real_madrid real_sociedad rebotes red_bull remontada remontó river roglic roland_garros
    ronaldo rugby sainz san_lorenzo scaloni segunda_división seleccionador selección semifinal simeone sinner
    sudamericana super_bowl supercopa suplente taekwondo tanda_de_penaltis tarjeta_roja temporada tenis torneo
    uefa us_open var venció verstappen victoria villarreal vingegaard vinicius vuelta warriors wimbledon xavi
    yankees zaguero zverev árbitro - américa ascenso cancha carrera defensa descenso extremo inter jornada
    lateral lesión masters mercedes oro puntos remo sevilla surf tigres titular triple técnico valencia vela`,
  culture: asWritten`
    actrices amazon_prime bailarina baile celebridad chef cuadro editorial fotografía galería humorista pasarela
    poesía rap rapero reguetón + actor actriz alejandro_sanz almodóvar alta_costura arquitecto arquitectura arte
    artista audiencia bad_bunny benidorm_fest berlinale biblioteca bisbal borges c._tangana canción cannes
    cantante carnaval cervantes cine cineasta cocina comedia compositor concierto concursante copla cortázar
    cuentos cultura cultural dalí danza disco diseñador documental dramaturgo episodio escenario escritor
    escultura espectáculo estrella_michelin estreno eurovisión exposición fallas famosos feria_del_libro
    ferran_adrià festival festival_de_cannes flamenco fotógrafo frida_kahlo galerista garcía_márquez gastronomía
    globos_de_oro goya grammy grammy_latino gran_hermano guggenheim guion guionista guitarrista hbo hollywood
    isabel_allende julio_iglesias karol_g largometraje librería libro liceu literario literatura lorca maluma
    meghan miró moda museo música netflix novela operación_triunfo orquesta patrimonio patrimonio_de_la_humanidad
    película pianista picasso pintor pintura poemario poemas poeta prado premio_cervantes premio_goya
    premio_nobel_de_literatura premio_planeta presentador primavera_sound protagonista príncipe_harry quijote
    reality reina_sofía rodaje rosalía sabina salsa serie serrat shakira sinfónica soprano sorolla tango taquilla
    teatral teatro teatro_real televisión tenor thyssen unesco vargas_llosa velázquez vocalista zarzuela álbum
    ópera óscar - autor banda boda catedral comisario director ensayo estrella gira infanta instalación modelo
    obra príncipe público reina reparto restaurante rey san_sebastián subasta temporada torero toros`,
}
