import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

export const es: Phrases = {
  exact: {
    share: asWritten`
      compartir · comparte · compartelo · comparta · compartir articulo · compartir este articulo ·
      compartir esta noticia · compartir noticia · comparte esta noticia · comparte este articulo ·
      compartir en facebook · compartir en twitter · compartir en x · compartir en whatsapp ·
      compartir en linkedin · compartir en telegram · compartir por whatsapp · compartir por correo ·
      compartir por email · compartir en · compartir via · tuitear · twittear · copiar enlace ·
      copiar el enlace · copiar link · copiar url · enlace copiado · enviar por correo · enviar por email ·
      enviar · imprimir articulo · imprimir noticia · guardar · guardar articulo · guardar noticia ·
      me gusta · seguir · siguenos · siguenos en · siga con nosotros · regalar articulo ·
      regala este articulo · correo electronico · escuchar noticia · agregar a favoritos · veces compartido ·
      # veces compartido`,
    cookies: asWritten`
      aceptar · aceptar todo · aceptar todas · aceptar cookies · aceptar todas las cookies ·
      aceptar y continuar · aceptar y cerrar · acepto · rechazar · rechazar todo · rechazar todas ·
      rechazar cookies · configurar · configurar cookies · configuracion · configuracion de cookies ·
      gestionar cookies · gestionar preferencias · preferencias de cookies · mas informacion ·
      politica de cookies · politica de privacidad · aviso de privacidad · privacidad ·
      tu privacidad es importante · valoramos tu privacidad · valoramos su privacidad · personalizar ·
      entendido · de acuerdo · estoy de acuerdo · guardar preferencias`,
    newsletter: asWritten`
      suscribirse · suscribirme · suscribete · suscribase · suscribete ahora · suscribete gratis ·
      suscribete al boletin · suscribete a nuestra newsletter · suscribete a nuestro boletin ·
      suscribirse al boletin · apuntate · apuntate gratis · quiero suscribirme · boletin · boletines ·
      boletin de noticias · tu correo electronico · su correo electronico · tu email · tu correo ·
      introduce tu email · introduce tu correo · introduce tu correo electronico · ingresa tu correo ·
      ingresa tu correo electronico · direccion de correo electronico · recibir newsletter ·
      activar notificaciones · recibir notificaciones · inscribete · registrate gratis`,
    paywall: asWritten`
      iniciar sesion · inicia sesion · inicie sesion · acceder · entrar · registrate · registrarse ·
      crear cuenta · crea tu cuenta · ya soy suscriptor · ya eres suscriptor · ya estas suscrito ·
      ya tienes cuenta · ya tienes una cuenta · solo para suscriptores · solo suscriptores ·
      contenido exclusivo · contenido exclusivo para suscriptores · exclusivo para suscriptores ·
      exclusivo suscriptores · para suscriptores · suscriptores · hazte socio · hazte suscriptor ·
      hazte premium · seguir leyendo · sigue leyendo · continuar leyendo · continua leyendo · leer mas ·
      ver ofertas · ver planes · prueba gratis · cancela cuando quieras · cerrar · apoyanos ·
      haz una donacion · donar · dona`,
    app: asWritten`
      descarga la app · descarga nuestra app · descargar app · descargar la app · descargue la app ·
      abrir en la app · abrir app · descarga la aplicacion · descargar aplicacion ·
      descarga nuestra aplicacion · instalar app`,
    advert: asWritten`
      publicidad · anuncio · anuncios · patrocinado · contenido patrocinado · patrocinado por ·
      contenido de marca · continua despues de la publicidad · continua tras la publicidad ·
      sigue leyendo despues de la publicidad · el articulo continua despues de la publicidad ·
      la nota continua despues de la publicidad · la noticia continua despues de la publicidad ·
      la historia continua abajo · la nota continua abajo · continua abajo · publicidad continua leyendo ·
      cerrar anuncio · saltar anuncio · enlaces patrocinados · espacio patrocinado · aviso publicitario ·
      continuar leyendo debajo`,
    comments: asWritten`
      comentarios · comentario · # comentarios · # comentario · comentarios # · sin comentarios ·
      no hay comentarios · comentar · comenta · comenta esta noticia · comentar noticia · deja un comentario ·
      deja tu comentario · dejar un comentario · dejar comentario · escribe un comentario ·
      escribe tu comentario · anadir comentario · agregar comentario · publicar comentario ·
      publicar un comentario · ver comentarios · ver todos los comentarios · leer comentarios ·
      mostrar comentarios · unete a la conversacion · participa en la conversacion · unete a la discusion ·
      se el primero en comentar · inicia sesion para comentar · responder · reportar · denunciar ·
      reportar comentario · opina · danos tu opinion · tu opinion importa · que opinas ·
      normas de participacion · los comentarios estan cerrados · cancelar respuesta`,
    rights: asWritten`
      todos los derechos reservados · derechos reservados · aviso legal · terminos de uso ·
      terminos y condiciones · condiciones de uso · terminos · accesibilidad · mapa del sitio · mapa web ·
      reportar un error · reportar error · informar de un error · prohibida su reproduccion · quienes somos ·
      contactanos · contacto y publicidad · codigo de etica · archivado en · normas ·
      se adhiere a los criterios de the trust project · como lo hacemos · the trust project`,
    navigation: asWritten`
      ir al contenido · ir al contenido principal · saltar al contenido · saltar al contenido principal ·
      volver arriba · ir arriba · subir · volver al inicio · ir al inicio · ir a la portada · volver ·
      abrir menu · cerrar menu · menu principal · mi cuenta · cerrar sesion · ver mas · ver menos ·
      mostrar mas · mostrar menos · saber mas · leer noticia completa · leer articulo completo ·
      leer nota completa · ver todo · ver todos · ver todas · ver galeria · ampliar · ampliar imagen ·
      ampliar foto · siguiente articulo · articulo siguiente · articulo anterior · siguiente noticia ·
      noticia anterior · pagina siguiente · pagina anterior · cargando · cargar mas · haz clic aqui ·
      clic aqui · escuchar · escuchar articulo · escucha este articulo · en este articulo · en esta noticia ·
      indice · edicion impresa · activa javascript`,
    live: asWritten`
      en vivo · en directo · ultima hora · directo · urgente · minuto a minuto · al minuto · actualizar ·
      actualizado · noticia en desarrollo · en desarrollo · esta pagina se actualiza automaticamente ·
      informacion en desarrollo · noticia en construccion · habra ampliacion · ver mas actualizaciones ·
      mostrar mas actualizaciones · nuevas actualizaciones · cargar mas actualizaciones ·
      ha terminado la narracion · ahora mismo · hace un momento`,
    player: asWritten`
      reproducir · reproducir video · ver video · ver el video · pantalla completa · silenciar ·
      activar sonido · subtitulos · pausar · escuchar audio · video no disponible ·
      este video no esta disponible · escuchar ahora · mira el video · mira el video a continuacion`,
    photo: asWritten`
      foto de archivo · imagen de archivo · archivo · fotografia de archivo · imagen referencial ·
      foto referencial · imagen de referencia · foto de referencia · imagen ilustrativa · foto ilustrativa ·
      galeria de fotos · fotogaleria · galeria de imagenes · getty images · pie de foto · imagen cedida ·
      foto cortesia`,
  },
  openings: {
    share:
      /^(?:compart(?:ir|e|a) (?:este articulo|esta noticia|articulo|noticia|esta pagina) (?:en|por|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|(?:haz|haga|hace) cli(?:c|ck) (?:aqui )?para (?:compartir (?:en|por|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|enviar (?:un enlace )?por (?:correo electronico|correo|email) a una? amig[oa]|imprimir)(?: se abre en una (?:ventana nueva|nueva ventana))?|(?:compartir en (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|imprimir) se abre en una (?:ventana nueva|nueva ventana))$/,
    cookies:
      /^(?:(?:nosotros )?(?:y nuestros (?:# )?(?:socios|proveedores) )?(?:utilizamos|usamos|empleamos|almacenamos)\b.*\b(?:cookies?|dispositivo|privacidad)\b|nosotros y nuestros (?:# )?socios\b|(?:este|nuestro|esta) (?:sitio|sitio web|pagina|web|portal|pagina web) (?:utiliza|usa|emplea|hace uso)\b.*\bcookies?\b|(?:al|si) (?:continuar|continua|continuas|navegar|aceptar|hacer clic|pulsar|seguir|sigues|sigue)\b.*\b(?:cookies?|aceptas?|acepta|consiente|privacidad|navegando|terminos|condiciones)\b|las cookies nos permiten\b|puede[s]? (?:aceptar|configurar|rechazar|cambiar|gestionar|retirar|obtener)\b.*\b(?:cookies?|consentimiento|preferencias|configuracion)\b|con (?:tu|su) (?:acuerdo|consentimiento|permiso)\b.*\bcookies?\b)/,
    newsletter:
      /^(?:(?:suscribete|suscribase|suscribite|registrate|registrese|apuntate|inscribete|recibe|reciba|recibi|unete|unase|sigue|siga|siguenos|sigenos|seguinos|sumate|mantente|no te pierdas|no se pierda|entra|haz click|haz clic)\b.*\b(?:newsletters?|boletin(?:es)?|correo|email|bandeja|nuestro|nuestra|nuestros|nuestras|whatsapp|telegram|canal|facebook|instagram|twitter|google news|google noticias|redes|informado|alertas)\b|(?:cada|todas las|todos los) (?:manana|dia|dias|mananas|tarde|semana|semanas)\b.*\b(?:tu correo|boletin|newsletter|bandeja)\b|lo mas (?:importante|destacado)\b.*\b(?:tu correo|boletin|newsletter|bandeja|email)\b|al (?:registrarte|suscribirte|inscribirte)\b|quieres (?:recibir|estar)\b.*\b(?:noticias|boletin|informado|whatsapp|correo)\b|(?:tambien )?puedes? (?:seguirnos|seguir)\b.*\b(?:facebook|twitter|instagram|whatsapp|x|canal|redes|newsletter)\b)/,
    paywall:
      /^(?:ya (?:eres|es|soy|estas) (?:suscriptora?|socio|socia|suscrito|registrado)\b|(?:este|esta) (?:articulo|contenido|noticia|nota)\b.*\b(?:suscriptores|exclusiv[oa]|suscripcion|registrados|socios|premium)\b|(?:para|si quieres|quieres) (?:seguir|continuar|continua|leer)\b.*\b(?:leyendo|suscri\w+|registr\w+|sesion|cuenta|articulo)\b|(?:suscribete|inicia sesion|registrate|suscribase|inicie sesion) (?:para|y|por|desde)\b.{0,100}$|contenido exclusivo\b|(?:apoya|apoye|ayuda a) (?:el|nuestro|a|al) (?:periodismo|trabajo|medio)\b|has (?:alcanzado|leido|llegado)\b.*\b(?:limite|articulos)\b|te quedan # articulos\b|cancela cuando quieras\b)/,
    app: /^(?:(?:descarga|descargue|instala|baja|descargate)\b.*\b(?:app|aplicacion)\b|disponible en (?:la )?(?:app store|google play)\b)/,
    advert:
      /^(?:(?:la|el|esta|este) (?:nota|noticia|articulo|historia|texto|contenido) (?:continua|sigue)\b|(?:continua|sigue|siga) (?:leyendo )?(?:despues|tras|debajo) (?:de )?(?:la|esta|el) (?:publicidad|anuncio)\b|(?:este|esta) (?:articulo|pagina) contiene enlaces (?:de afiliad\w+|patrocinados)\b)/,
    comments:
      /^(?:(?:unete|participa|deja|comparte|escribe|danos|cuentanos)\b.{0,60}\b(?:conversacion|comentario|comentarios|opinion|debate)\b|(?:debes|tienes que|inicia sesion|necesitas|para comentar)\b.*\b(?:comentar|comentario|sesion|registrado)\b|los comentarios\b.*\b(?:cerrados|desactivados|moderados)\b|(?:ver|leer|mostrar) (?:todos )?(?:los )?(?:# )?comentarios\b|se el primero en\b|tu direccion de correo electronico no sera publicada\b|tienes (?:alguna|una|informacion)\b.*\b(?:escribenos|contacta|envianos|denuncia|correo)\b)/,
    rights:
      /^(?:.{0,80}\btodos los derechos reservados\b|.{0,80}\bderechos reservados$|(?:copyright|prohibida|queda prohibida|se prohibe)\b.*\b(?:reproduccion|reservados|autorizacion|#|parcial)\b|(?:has encontrado|encontraste|ves|viste) (?:un|algun) error\b|puedes (?:consultar|leer) (?:la|esta) (?:noticia|nota|publicacion) original\b|si quieres (?:apoyar|contactar|licenciar)\b)/,
    live: /^(?:(?:esta|este) (?:pagina|noticia|nota|articulo|informacion)\b.*\b(?:actualiza|actualizara|actualizando|actualizada|desarrollo|automaticamente)\b|(?:habra|en breve|seguira|sigue aqui) (?:ampliacion|mas informacion|ampliando|la ultima)\b|(?:ver|mostrar|cargar) mas (?:actualizaciones|entradas|noticias|publicaciones)\b|sigue (?:en directo|en vivo|aqui|la ultima hora|el minuto)\b)/,
    photo:
      /^(?:(?:foto|imagen|fotografia) (?:de )?(?:archivo|referencial|referencia|ilustrativa|cortesia|cedida)\b|pie de foto\b)/,
    player:
      /^(?:(?:este|el|tu|su) (?:video|navegador)\b.*\b(?:disponible|no soporta|reproducir|admite)\b|(?:haz|haga) clic (?:aqui )?para (?:ver|reproducir|ampliar|escuchar)\b)/,
    navigation:
      /^(?:pagina # de #$|(?:volver|ir|regresar) (?:a|al|arriba)\b.{0,25}$|(?:por favor )?(?:activa|habilita|active|habilite) javascript\b)/,
  },
  labels: asWritten`
    inicio · portada · buscar · busqueda · noticias · politica · economia · mundo · internacional · nacional ·
    sociedad · cultura · deportes · ciencia · salud · tecnologia · opinion · editorial · entretenimiento ·
    sucesos · local · locales · espana · mexico · argentina · colombia · videos · fotos · siguiente ·
    anterior · mas · ayuda · contacto · acerca de · secciones · seccion · exclusiva · analisis · entrevista ·
    reportaje · redaccion · la redaccion · sobre el autor · sobre la autora · sobre la firma · etiquetas ·
    temas · tiempo · clima · empleo · tienda · hemeroteca · multimedia · edicion · agencias · madrid ·
    barcelona`,
  headings: asWritten`
    te puede interesar · te podria interesar · te pueden interesar · te interesa · te recomendamos ·
    te sugerimos · le puede interesar · le podria interesar · le recomendamos · le sugerimos leer ·
    tambien te puede interesar · tambien te puede gustar · tambien te gustara · tambien te interesa ·
    tambien te recomendamos · tambien le puede interesar · puede interesarte · puede que te interese ·
    quizas te interese · quiza te interese · tal vez te interese · podria interesarte · podria interesarle ·
    esto te puede interesar · esto te interesa · recomendado · recomendados · recomendado para ti ·
    recomendados para ti · recomendaciones · articulos recomendados · noticias recomendadas ·
    contenido recomendado · lectura recomendada · lecturas recomendadas · lea tambien · lee tambien ·
    leer tambien · lea mas · lee mas · lea ademas · lee ademas · ver tambien · vea tambien · ve tambien ·
    mira tambien · mire tambien · no te pierdas · no te lo pierdas · no se pierda · noticias relacionadas ·
    noticia relacionada · articulos relacionados · articulo relacionado · notas relacionadas ·
    nota relacionada · contenido relacionado · contenidos relacionados · informacion relacionada ·
    historias relacionadas · temas relacionados · enlaces relacionados · relacionado · relacionados ·
    relacionadas · mas noticias · mas historias · mas articulos · mas informacion sobre ·
    mas sobre este tema · mas sobre el tema · mas en portada · mas leidas · mas leidos · las mas leidas ·
    lo mas leido · los mas leidos · lo mas visto · las mas vistas · mas vistas · mas visto ·
    lo mas comentado · lo mas compartido · lo mas popular · mas populares · las mas populares · lo ultimo ·
    ultimas noticias · las ultimas noticias · noticias recientes · articulos recientes · entradas recientes ·
    entradas relacionadas · noticias destacadas · destacados · destacadas · titulares · principales noticias ·
    principales titulares · otras noticias · otros articulos · otras notas · otros titulares · tendencias ·
    en tendencia · es tendencia · noticias del dia · seleccion del editor · seleccionado para ti ·
    sugerencias · para ti · en otras noticias · en la web · contenido patrocinado para ti ·
    de nuestros socios · ademas en portada · para seguir leyendo · para saber mas ·
    sigue leyendo mas noticias · articulos similares · noticias similares · tambien en este medio`,
  looseHeadings: asWritten`
    leer mas · ver mas · mas · ademas · mas informacion · sigue leyendo · seguir leyendo · videos · opinion ·
    en portada · lo mas destacado · actualidad · a fondo`,
  headingOpenings: asWritten`
    mas de · mas en · mas sobre · mas noticias de · mas noticias en · mas noticias sobre ·
    ultimas noticias de · las ultimas noticias de · noticias de · lo ultimo en · lo ultimo de ·
    lo mas leido en · lo mas leido de · lo mas visto en · lo mas visto de · otras noticias de · tambien en ·
    todo sobre · recomendado por · leer mas de · leer mas sobre`,
  pointers: asWritten`
    lea tambien · lee tambien · leer tambien · lea ademas · lee ademas · lea mas · lee mas · lee aqui ·
    lea aqui · lea · lee · leer · leer mas · leer ademas · tambien lee · tambien lea · tambien puedes leer ·
    tambien puede leer · puedes leer · puede leer · te puede interesar · te podria interesar · te interesa ·
    te recomendamos · te recomendamos leer · te sugerimos · le puede interesar · le podria interesar ·
    le recomendamos · le sugerimos leer · tambien te puede interesar · tambien le puede interesar ·
    puede interesarte · quiza te interese · quizas te interese · podria interesarte · ver tambien ·
    vea tambien · ve tambien · vea · vea mas · ver mas · mira tambien · mire tambien · mira · mira aqui ·
    mas informacion · mas info · mas en · mas · no te pierdas · no se pierda · relacionado ·
    noticia relacionada · noticias relacionadas · nota relacionada · articulo relacionado ·
    contenido relacionado · ademas · ademas lee · sigue leyendo · siga leyendo · lectura recomendada · video ·
    en video · vea el video · mira el video · fotos · en fotos · en imagenes · galeria · fotogaleria ·
    podcast · escucha · escuche · en vivo · en directo · conozca mas · conoce mas · entra aqui · consulta ·
    consulte tambien · para saber mas · de interes · recomendado · recomendamos · lo mas leido · lee la nota ·
    lee la nota completa · nota completa · descubre mas · descubre tambien`,
  photoMarks: asWritten`
    foto · fotos · foto de · fotografia · fotografias · fotografo · imagen · imagenes · credito · creditos ·
    credito foto · credito de la foto · foto credito · creditos foto · foto archivo · foto de archivo ·
    imagen de archivo · archivo · foto cortesia · cortesia · ilustracion · infografia · grafico · grafica ·
    mapa · captura · captura de pantalla · pie de foto · fuente de la imagen · video de`,
  bylines: 'por',
  makers: asWritten`
    escrito por · redactado por · publicado por · texto · texto de · texto por · autor · autora · autores ·
    redaccion · periodista · editado por · editor · editora · edicion · reportaje de · reportaje ·
    un reportaje de · entrevista de · un articulo de · cronica de · nota de · firmado por · traducido por`,
  roles: asWritten`
    periodista · corresponsal · redactor · redactora · redaccion · enviado · enviada · reportero · reportera ·
    editor · editora · columnista · colaborador · colaboradora · agencias`,
  stampWords: asWritten`
    publicado · publicada · actualizado · actualizada · ultima · actualizacion · modificado · fecha · de ·
    publicacion · el · a · las · los · la · hace · del · hora · creado · act · y · en · al · dia · desde`,
  dateWords: asWritten`
    enero · febrero · marzo · abril · mayo · junio · julio · agosto · septiembre · setiembre · octubre ·
    noviembre · diciembre · ene · abr · ago · dic · lunes · martes · miercoles · jueves · viernes · sabado ·
    domingo · hoy · ayer · hora · horas · hrs · h · hs · minuto · minutos · segundos · dia · dias · semana ·
    semanas · mes · meses · ano · anos · cest · cet · pm · am`,
  readingTime:
    /^(?:(?:tiempo|minutos) de lectura(?: estimado)?(?: aproximado)? # ?(?:m|min|mins|minutos?)?|lectura(?: de)? # ?(?:m|min|minutos?)|# ?(?:m|min|mins|minutos?) de lectura|# ?(?:min|minutos?) (?:para leer|lectura)|(?:lee|leer|se lee) en # ?(?:min|minutos?))$/,
}
