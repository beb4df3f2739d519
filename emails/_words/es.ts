import type { Words } from './words.ts'

export const es: Words = {
  locale: 'es',
  themeNames: {
    world: 'Mundo',
    politics: 'Política',
    business: 'Economía',
    technology: 'Tecnología',
    science: 'Ciencia',
    health: 'Salud',
    sport: 'Deportes',
    culture: 'Cultura',
    more: 'Más noticias',
  },

  counts: '{stories} en {themes}, aproximadamente {minutes}',
  stories: { one: '{n} noticia', other: '{n} noticias' },
  themes: { one: '{n} sección', other: '{n} secciones' },
  minutes: { one: '{n} minuto', other: '{n} minutos' },
  inBrief: 'En breve',
  minutesToRead: { other: '{n} min de lectura' },
  also: 'También:',
  comma: ', ',
  and: ' y ',
  update: 'Novedades de una noticia del {date}',
  noLead: 'Esta edición no tiene noticia de portada: ninguna aparece en más de un medio.',
  end: 'Eso es todo por hoy.',
  unsubscribe: 'Darse de baja',
  preferences: 'Preferencias',

  readOnTheWeb: 'Leer en la web',
  moreOutlets: { other: '{n} más' },
  moreOnTheWeb: { one: '{n} noticia más en la web', other: '{n} noticias más en la web' },
  onTheWeb: { one: '{n} noticia, en la web', other: '{n} noticias, en la web' },
  why: 'Recibe esta carta porque {address} está suscrito a {name}.',
  choice: {
    themes: { other: 'Recibe {shown} de las {n} secciones de esta edición.' },
    muted: {
      one: 'Falta {n} noticia, porque usted silenció su tema.',
      other: 'Faltan {n} noticias, porque usted silenció sus temas.',
    },
    whole: 'Su elección no deja nada fuera de esta edición.',
  },
  changeChoice: 'Cambiar su elección',
  confirmation: {
    subject: 'Confirme su suscripción a {name}',
    preheader:
      'Un clic y la próxima edición es suya. Hasta entonces no se enviará nada más a esta dirección.',
    heading: 'Solo falta un clic',
    ask: 'Alguien, esperamos que usted, ha pedido recibir {name} cada día en esta dirección. Confirme que fue usted.',
    button: 'Confirmar la suscripción',
    orPaste: 'O abra esta dirección en su navegador:',
    byMail: 'O confirme por correo: envíe el que abre este enlace, o uno con el código como asunto, a',
    notYou:
      'Si no fue usted, no haga nada: sin confirmación no volveremos a escribirle, y la petición se olvida.',
  },
  welcome: {
    subject: 'Ya está: {name} llega una vez al día',
    preheader: 'Qué puede esperar, la última edición para empezar, y cómo darse de baja, con un clic.',
    heading: 'Ya está',
    expect: 'La próxima edición de {name} llega a las {time}. Es una carta al día, y tiene un final.',
    latest: 'Hasta entonces, la última edición:',
    leave: 'Puede darse de baja con un clic, ahora o en cualquier carta.',
  },
  addressChange: {
    subject: 'Confirme su nueva dirección para {name}',
    preheader:
      'Un clic y sus cartas llegarán aquí desde ahora. Hasta entonces siguen yendo a la dirección anterior.',
    heading: 'Una nueva dirección',
    ask: 'Alguien, esperamos que usted, ha pedido recibir {name} desde ahora en esta dirección. Confirme que fue usted.',
    button: 'Usar esta dirección',
    orPaste: 'O abra esta dirección en su navegador:',
    notYou: 'Si no fue usted, no haga nada: sin confirmación nada cambia, y no volveremos a escribirle.',
  },
  alert: {
    subjects: {
      halted: '{name}: la edición del {day} está parada',
      skipped: '{name}: no hay edición del {day}',
      uncertain: '{name}: quizá no salieron algunas cartas del {day}',
      paused: '{name}: la edición del {day} espera a Resend',
      failed: '{name}: no salieron algunas cartas del {day}',
      empty: '{name}: nada que enviar el {day}',
      missed: '{name}: nada se ejecutó cuando tocaba la edición del {day}',
      unmade: '{name}: no se puede componer la edición del {day}',
    },
    preheader: 'Qué ha pasado, qué significa para sus lectores y qué lo arregla. Esto va solo a usted.',
    reason: 'Qué ha pasado:',
    todo: {
      halted:
        'No se envía nada más hasta que se arregle la causa. Arréglela y pida el resto con POST /api/digests/{day}/retry.',
      skipped: 'No se envió ninguna carta. Si aún es ese día, POST /api/digests lo intenta de nuevo.',
      uncertain:
        'No se puede saber si Resend aceptó estas cartas, así que no se envían otra vez. La lista de Resend muestra cuáles llegaron.',
      paused: 'No se ha perdido nada: sigue por sí sola en cuanto la cuota lo permita.',
      failed:
        'Se les acabó el tiempo antes de que Resend las aceptara, y ninguno de esos lectores tiene carta. Si aún es ese día, POST /api/digests/{day}/retry se la envía solo a ellos.',
      empty:
        'No llegó ningún artículo desde la edición anterior, así que no se envió ninguna carta. Mire de dónde vienen sus artículos; si aún es ese día, POST /api/digests lo intenta de nuevo.',
      missed:
        'No se envió ninguna carta. Compruebe que el Worker está desplegado con su cron y que su configuración es correcta; lo siguiente sale como siempre.',
      unmade:
        'Se intenta una y otra vez, y sale por sí sola en cuanto desaparece la causa; pasado su tiempo, se omite.',
    },
    counts: 'Cartas hasta ahora:',
    look: 'Ver su estado',
  },

  pages: {
    tagline: 'Las noticias del día, una vez al día',
    skip: 'Saltar al contenido',
    subscribe: 'Suscribirse',
    allEditions: 'Todas las ediciones',
    feed: 'Canal',
    promise: 'Sin rastreo, sin cookies. Cada carta tiene un enlace para darse de baja.',
    home: {
      description: '{name}: las noticias del día en una carta, una vez al día.',
      lede: 'Una carta al día: qué ha pasado, quién lo cuenta y dónde seguir leyendo. Por temas, sin anuncios y sin rastreo.',
      email: 'Su dirección de correo',
      wrongTitle: 'Esto no es una dirección',
      wrong: 'Esto no parece una dirección de correo. Debería ser como nombre@example.com.',
      unprovenTitle: 'Falta una cosa',
      unproven: 'No nos ha llegado la comprobación de que es usted una persona. Inténtelo otra vez.',
      needsScripts: 'Este formulario comprueba que es usted una persona y necesita scripts para ello.',
      orByMail: 'O escriba un correo, aunque esté vacío, a',
      leaveEmpty: 'Deje esto vacío',
      hint: 'Recibirá una carta con un enlace para confirmar. Hasta entonces no se envía nada más.',
      latest: 'La última edición',
      whole: 'Leer toda la edición',
    },
    archive: {
      description: 'Todas las ediciones de {name}, la más reciente primero.',
      none: 'Todavía no hay ninguna. La primera estará aquí.',
      search: 'Buscar en los titulares del último año',
      searchButton: 'Buscar',
      found: { one: '{n} titular con «{query}»', other: '{n} titulares con «{query}»' },
      nothing: 'Ningún titular contiene «{query}».',
      months: 'Meses',
    },
    edition: {
      themes: 'Secciones',
      also: 'También en',
      shortened: 'Algunas noticias están abreviadas aquí; completas en',
      text: 'texto',
      previous: 'Edición anterior',
      next: 'Edición siguiente',
    },
    asked: {
      title: 'Mire su bandeja de entrada',
      text: 'Si esta dirección puede recibir la carta, un mensaje con un enlace para confirmar está en camino. El enlace vale siete días.',
    },
    confirm: {
      title: 'Solo falta un clic',
      text: 'Pulse el botón y {name} llegará a su bandeja una vez al día. Cada carta tiene un enlace para darse de baja.',
      button: 'Confirmar la suscripción',
    },
    confirmed: {
      title: 'Ya está suscrito',
      text: 'La próxima edición llegará a su bandeja. Puede darse de baja con un clic, en cada carta.',
    },
    usedUp: {
      title: 'Este enlace ya no sirve',
      text: 'La suscripción para la que se hizo ha terminado. Para volver, suscríbase de nuevo.',
    },
    leave: {
      title: '¿Darse de baja?',
      text: 'Pulse el botón y ya no se le enviará {name}.',
      button: 'Darse de baja',
    },
    left: {
      title: 'Se ha dado de baja',
      text: 'No se le enviará ninguna carta más. Si la echa de menos, puede suscribirse de nuevo cuando quiera.',
    },
    expired: {
      title: 'Este enlace ha caducado',
      text: 'Valía siete días. Suscríbase de nuevo y recibirá otro.',
    },
    broken: {
      title: 'Este enlace no funciona',
      text: 'Puede que le falte una parte. Ábralo otra vez desde la carta o cópielo entero.',
    },
    nothing: {
      title: 'Aquí no hay nada',
      text: 'Quizá la dirección está mal escrita, o lo que había aquí ya no está.',
    },
    later: {
      title: 'Inténtelo más tarde',
      text: 'No es culpa suya: algo no funciona aquí en este momento.',
    },
    wrong: {
      title: 'Esto no se puede hacer',
      text: 'Lo que ha llegado aquí no se entiende. Vuelva atrás e inténtelo otra vez.',
    },
  },
}
