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

  counts: '{stories} en {themes}, cerca de {minutes}',
  stories: { one: '{n} noticia', other: '{n} noticias' },
  themes: { one: '{n} sección', other: '{n} secciones' },
  minutes: { one: '{n} minuto', other: '{n} minutos' },
  inBrief: 'En breve',
  minutesToRead: { other: '{n} min de lectura' },
  also: 'También:',
  comma: ', ',
  and: ' y ',
  update: 'Actualización de la noticia del {date}',
  publishers: { one: '{n} medio', other: '{n} medios' },
  reportedBy: { one: 'en {n} medio', other: 'en {n} medios' },
  end: 'Eso es todo por hoy.',
  unsubscribe: 'Darse de baja',
  preferences: 'Preferencias',

  readOnTheWeb: 'Leer en la web',
  moreOutlets: { other: '{n} más' },
  moreOnTheWeb: { one: '{n} noticia más en la web', other: '{n} noticias más en la web' },
  onTheWeb: { one: '{n} noticia, en la web', other: '{n} noticias, en la web' },
  why: 'Recibe este boletín porque la dirección {address} está suscrita a {name}.',
  preferencesNote: {
    themes: { other: 'Recibe {shown} de las {n} secciones de esta edición.' },
    muted: {
      one: 'Falta {n} noticia, porque usted silenció su tema.',
      other: 'Faltan {n} noticias, porque usted silenció sus temas.',
    },
    whole: 'Sus preferencias no dejan nada fuera de esta edición.',
  },
  changePreferences: 'Cambiar sus preferencias',
  confirmation: {
    subject: 'Confirme su suscripción a {name}',
    preheader:
      'Un clic y la próxima edición es suya. Hasta entonces no se enviará nada más a esta dirección.',
    heading: 'Solo falta un clic',
    ask: 'Alguien, esperamos que usted, ha pedido recibir {name} cada día en esta dirección. Confirme que fue usted.',
    button: 'Confirmar la suscripción',
    orPaste: 'O abra esta dirección en su navegador:',
    byMail:
      'O confirme por correo: abra este enlace y envíe el mensaje, o escriba con el código de abajo como asunto a',
    notYou:
      'Si no fue usted, no haga nada. Sin confirmación, la solicitud se descarta y no volveremos a escribirle.',
  },
  welcome: {
    subject: 'Suscripción confirmada: {name}, una vez al día',
    preheader: 'Qué puede esperar, la última edición para empezar y cómo darse de baja con un clic.',
    heading: 'Le damos la bienvenida a {name}',
    expect: 'La próxima edición de {name} llega cada día ({time}). Es un boletín al día, y tiene un final.',
    latest: 'Hasta entonces, la última edición:',
    leave: 'Puede darse de baja con un clic, ahora o en cualquier boletín.',
  },
  addressChange: {
    subject: 'Confirme su nueva dirección para {name}',
    preheader:
      'Un clic y sus boletines llegarán aquí desde ahora. Hasta entonces siguen yendo a la dirección anterior.',
    heading: 'Una nueva dirección',
    ask: 'Alguien, esperamos que usted, ha pedido recibir {name} desde ahora en esta dirección. Confirme que fue usted.',
    button: 'Usar esta dirección',
    orPaste: 'O abra esta dirección en su navegador:',
    notYou: 'Si no fue usted, no haga nada: sin confirmación nada cambia, y no volveremos a escribirle.',
  },
  leaveLink: {
    subject: 'Darse de baja de {name}',
    preheader: 'Un clic y no recibirá más boletines.',
    heading: '¿Quiere darse de baja?',
    ask: 'Hemos recibido un mensaje que pedía dar de baja esta dirección de {name}, pero no demuestra quién lo envió. Si fue usted, dese de baja aquí.',
    button: 'Darse de baja',
    orPaste: 'O abra esta dirección en su navegador:',
    notYou: 'Si no fue usted, no haga nada: los boletines seguirán llegando.',
  },
  alert: {
    subjects: {
      halted: '{name}: la edición del {day} está parada',
      skipped: '{name}: no hay edición del {day}',
      uncertain: '{name}: quizá no salieron algunos boletines del {day}',
      paused: '{name}: la edición del {day} espera a Resend',
      failed: '{name}: no salieron algunos boletines del {day}',
      empty: '{name}: nada que enviar el {day}',
      missed: '{name}: nada se ejecutó cuando tocaba la edición del {day}',
      unmade: '{name}: no se puede componer la edición del {day}',
      source_failing: '{name}: hay fuentes que han dejado de funcionar',
      no_articles: '{name}: muchos menos artículos de lo habitual el {day}',
    },
    preheader:
      'Qué ha pasado, qué significa para sus lectores y cómo arreglarlo. Solo usted recibe este mensaje.',
    reason: 'Qué ha pasado:',
    todo: {
      halted:
        'No se envía nada más hasta que se arregle la causa. Arréglela y pida el resto con POST /api/digests/{day}/retry.',
      skipped: 'No se envió ningún boletín. Si aún es ese día, POST /api/digests lo intenta de nuevo.',
      uncertain:
        'No se puede saber si Resend aceptó estos boletines, así que no se envían otra vez. La lista de Resend muestra cuáles llegaron.',
      paused: 'No se ha perdido nada: sigue por sí sola en cuanto la cuota lo permita.',
      failed:
        'Su plazo terminó antes de que Resend los aceptara, y ninguno de esos lectores ha recibido el boletín. Si aún es ese día, POST /api/digests/{day}/retry se lo envía solo a ellos.',
      empty:
        'No llegó ningún artículo desde la edición anterior, así que no se envió ningún boletín. Mire de dónde vienen sus artículos; si aún es ese día, POST /api/digests lo intenta de nuevo.',
      missed:
        'No se envió ningún boletín. Compruebe que el Worker está desplegado con su cron y que su configuración es correcta; la próxima edición sale como siempre.',
      unmade:
        'Broadsheet lo sigue intentando, y la edición sale por sí sola en cuanto desaparece la causa. Pasado su plazo, se omite.',
      source_failing:
        'Cada fuente se vuelve a intentar por sí sola, al menos una vez al día. GET /api/sources las muestra todas: corrija la dirección o borre la fuente.',
      no_articles:
        'Revise las fuentes con GET /api/sources. Si falla la mayoría, consulte el registro del Worker.',
    },
    counts: 'Boletines hasta ahora:',
    look: 'Ver su estado',
  },

  pages: {
    tagline: 'Las noticias del día, una vez al día',
    skip: 'Saltar al contenido',
    subscribe: 'Suscribirse',
    allEditions: 'Todas las ediciones',
    feed: 'RSS',
    promise: 'Sin rastreo ni cookies. Puede darse de baja con un clic en cualquier boletín.',
    home: {
      description: '{name}: las noticias del día en un boletín, una vez al día.',
      lede: 'Un boletín al día: qué ha pasado, quién lo cuenta y dónde seguir leyendo. Por secciones, sin anuncios y sin rastreo.',
      email: 'Su dirección de correo',
      wrongTitle: 'Esto no es una dirección',
      wrong: 'Esto no parece una dirección de correo. Por ejemplo, nombre@example.com.',
      unprovenTitle: 'Falta una cosa',
      unproven: 'No hemos podido comprobar que es usted una persona. Inténtelo otra vez.',
      needsScripts: 'Este formulario comprueba que es usted una persona y necesita JavaScript para ello.',
      orByMail: 'O envíe un correo vacío a',
      leaveEmpty: 'Deje esto vacío',
      hint: 'Recibirá un enlace para confirmar. Hasta entonces no se envía nada más.',
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
      title: 'Revise su bandeja de entrada',
      text: 'Si esta dirección puede recibir el boletín, un mensaje con un enlace para confirmar está en camino. El enlace es válido siete días.',
    },
    confirm: {
      title: 'Solo falta un clic',
      text: 'Pulse el botón y {name} llegará a su bandeja una vez al día. Puede darse de baja con un clic en cualquier boletín.',
      button: 'Confirmar la suscripción',
    },
    confirmed: {
      title: 'Suscripción confirmada',
      text: 'La próxima edición llegará a su bandeja. Puede darse de baja con un clic en cualquier boletín.',
      link: 'Elegir secciones, días y hora',
    },
    usedUp: {
      title: 'Este enlace ya no es válido',
      text: 'La suscripción para la que se hizo ha terminado. Para volver, suscríbase de nuevo.',
      link: 'Suscribirse',
    },
    leave: {
      title: '¿Darse de baja?',
      text: 'Pulse el botón y ya no se le enviará {name}.',
      button: 'Darse de baja',
    },
    fewer: { text: '¿Demasiados boletines?', link: 'Elegir menos secciones o días, o hacer una pausa' },
    left: {
      title: 'Se ha dado de baja',
      text: 'No recibirá más boletines. Si los echa de menos, puede suscribirse de nuevo cuando quiera.',
      link: 'Volver a suscribirse',
    },
    preferences: {
      title: 'Qué recibe y cuándo',
      lede: 'Los cambios se aplican a partir del próximo boletín.',
      themes: 'Secciones',
      hour: 'Hora',
      atOnce: 'En cuanto se publique',
      timeZone: 'Zona horaria',
      timeZoneHint: 'Por ejemplo Europe/Madrid. Si no se indica, es {zone}.',
      weekdays: 'Días de la semana',
      muted: 'Palabras silenciadas',
      mutedHint:
        'Una por línea. Las noticias con alguna de ellas en un titular o en el resumen se dejan fuera.',
      pausedUntil: 'Pausa hasta',
      pausedUntilHint: 'El primer día en que quiere volver a recibirlo. Déjelo vacío para no hacer pausa.',
      email: 'Dirección nueva',
      emailHint:
        'Enviaremos allí un enlace para confirmar, y la dirección se usa desde el clic. Déjelo vacío para conservar la suya.',
      save: 'Guardar',
      saved: 'Guardado. Los cambios se aplican a partir del próximo boletín.',
      addressAsked: 'Si la dirección nueva puede recibir el boletín, un enlace para confirmar va de camino.',
      kept: 'Qué datos suyos guardamos',
      wrong: 'No se ha guardado nada. Revise los campos marcados.',
      faults: {
        themes: 'Elija al menos una sección.',
        hour: 'Elija una hora de la lista.',
        timeZone: 'No conocemos esta zona horaria. Por ejemplo, Europe/Madrid.',
        weekdays: 'Elija al menos un día, o haga una pausa.',
        muted: 'Debe haber como mucho 50 palabras, de 60 caracteres como mucho.',
        pausedUntil: 'Esto no es una fecha. Por ejemplo, 2026-12-31.',
        email: 'Esto no parece una dirección de correo. Por ejemplo, nombre@example.com.',
      },
    },
    away: {
      title: 'Se ha dado de baja',
      text: 'No recibe boletines, así que aquí no hay nada que elegir. Para volver, suscríbase y confirme. Se restablecerán sus preferencias anteriores.',
      link: 'Volver a suscribirse',
    },
    address: {
      title: 'Una dirección nueva',
      text: 'Pulse el botón y {name} llegará a esta dirección a partir del próximo boletín.',
      button: 'Usar esta dirección',
    },
    addressChanged: {
      title: 'Su dirección ha cambiado',
      text: 'Sus boletines llegan desde ahora a la dirección nueva.',
    },
    addressVoid: {
      title: 'Este enlace ya no es válido',
      text: 'Hubo una solicitud más reciente, o la dirección no se puede usar. Puede pedirlo de nuevo en sus preferencias.',
    },
    expired: {
      title: 'Este enlace ha caducado',
      text: 'Era válido siete días. Suscríbase de nuevo y recibirá otro.',
    },
    broken: {
      title: 'Este enlace no funciona',
      text: 'Puede que le falte una parte. Ábralo otra vez desde el correo o cópielo entero.',
    },
    nothing: {
      title: 'Página no encontrada',
      text: 'Quizá la dirección está mal escrita, o la página ya no existe.',
    },
    later: {
      title: 'Inténtelo más tarde',
      text: 'No es culpa suya: algo no funciona aquí en este momento.',
    },
    wrong: {
      title: 'Hay un problema con esta solicitud',
      text: 'No hemos entendido lo que se envió. Vuelva atrás e inténtelo otra vez.',
    },
  },
}
