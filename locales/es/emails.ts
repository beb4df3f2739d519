import type { EmailWords } from '../words.ts'

export const esEmails: EmailWords = {
  confirmation: {
    subject: 'Confirme su suscripción a {name}',
    preheader:
      'Un clic y la próxima edición es suya. Hasta entonces no se enviará nada más a esta dirección.',
    heading: 'Solo falta un clic',
    ask: 'Alguien, esperamos que usted, ha pedido recibir {name} cada día en esta dirección. Confirme que fue usted.',
    button: 'Confirmar la suscripción',
    orPaste: 'O abra esta dirección en su navegador:',
    byMail: 'O confirme por correo: escriba con el código de abajo como asunto a',
    notYou:
      'Si no fue usted, no haga nada. Sin confirmación, la solicitud se descarta y no volveremos a escribirle.',
  },
  welcome: {
    subject: 'Suscripción confirmada: {name}, una vez al día',
    preheader: 'Qué puede esperar, la última edición para empezar y cómo darse de baja con un clic.',
    heading: 'Le damos la bienvenida a {name}',
    soon: 'Su primer boletín llega {day} ({time}, {zone}).',
    later: 'Su primer boletín llega el {day} ({time}, {zone}).',
    daily: 'Es un boletín al día, y tiene un final.',
    contacts: 'Para que no llegue a la carpeta de correo no deseado, añada {sender} a sus contactos.',
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
      halted: '{name}: la edición del {day} se ha detenido',
      skipped: '{name}: no hay edición del {day}',
      uncertain: '{name}: quizá no salieron algunos boletines del {day}',
      paused: '{name}: la edición del {day} espera a Resend',
      failed: '{name}: no salieron algunos boletines del {day}',
      empty: '{name}: nada que enviar el {day}',
      missed: '{name}: el servicio no funcionaba cuando tocaba la edición del {day}',
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
      paused: 'No se ha perdido nada: el envío sigue por sí solo en cuanto la cuota lo permita.',
      failed:
        'Su plazo terminó antes de que Resend los aceptara, y ninguno de esos lectores ha recibido el boletín. Si aún es ese día, POST /api/digests/{day}/retry se lo envía solo a ellos.',
      empty:
        'No había artículos o no había noticias nuevas, así que no se envió ningún boletín. Compruebe de dónde vienen sus artículos; si aún es ese día, POST /api/digests lo intenta de nuevo.',
      missed:
        'No se envió ningún boletín. Compruebe que el Worker está desplegado con su cron y que su configuración es correcta; la próxima edición sale como siempre.',
      unmade:
        'Broadsheet lo sigue intentando, y la edición sale por sí sola en cuanto desaparece la causa. Pasado su plazo, se omite.',
      source_failing:
        'Cada fuente se vuelve a intentar por sí sola. GET /api/sources las muestra todas con sus problemas. Si una fuente se ha mudado, bórrela y añada la nueva dirección.',
      no_articles:
        'Revise las fuentes con GET /api/sources. Si falla la mayoría, consulte el registro del Worker.',
    },
    counts: 'Boletines hasta ahora:',
    look: 'Ver su estado',
  },
}
