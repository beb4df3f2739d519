import type { EmailWords } from '../words.ts'

export const deEmails: EmailWords = {
  confirmation: {
    subject: 'Bitte bestätigen: Ihr Abonnement von {name}',
    preheader:
      'Ein Klick, und Sie bekommen die nächste Ausgabe. Bis dahin schicken wir nichts weiter an diese Adresse.',
    heading: 'Nur noch ein Klick',
    ask: 'Jemand, hoffentlich Sie selbst, möchte {name} täglich an diese Adresse bekommen. Bitte bestätigen Sie, dass Sie es waren.',
    button: 'Abonnement bestätigen',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    byMail: 'Oder bestätigen Sie per E-Mail: Schreiben Sie mit dem Code unten als Betreff an',
    notYou:
      'Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ohne Bestätigung löschen wir die Anfrage und schreiben Ihnen nicht wieder.',
  },
  welcome: {
    subject: 'Ihr Abonnement ist bestätigt: {name}, einmal am Tag',
    preheader:
      'Was Sie erwartet, die neueste Ausgabe für den Anfang und wie Sie mit einem Klick abbestellen.',
    heading: 'Willkommen bei {name}',
    soon: 'Ihre erste Ausgabe kommt {day} um {time} Uhr ({zone}).',
    later: 'Ihre erste Ausgabe kommt am {day} um {time} Uhr ({zone}).',
    daily: 'Es gibt eine Ausgabe am Tag, und sie hat ein Ende.',
    contacts: 'Damit nichts im Spam-Ordner landet, fügen Sie {sender} Ihren Kontakten hinzu.',
    latest: 'Bis dahin die neueste Ausgabe:',
    leave: 'Abbestellen können Sie mit einem Klick, jetzt oder in jeder Ausgabe.',
  },
  addressChange: {
    subject: 'Bitte bestätigen: Ihre neue Adresse für {name}',
    preheader:
      'Ein Klick, und Ihre Ausgaben kommen künftig hierher. Bis dahin gehen sie an die bisherige Adresse.',
    heading: 'Eine neue Adresse',
    ask: 'Jemand, hoffentlich Sie selbst, möchte {name} künftig an diese Adresse bekommen. Bitte bestätigen Sie, dass Sie es waren.',
    button: 'Diese Adresse verwenden',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    notYou:
      'Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ohne Bestätigung ändert sich nichts, und wir schreiben Ihnen nicht wieder.',
  },
  leaveLink: {
    subject: '{name} abbestellen',
    preheader: 'Ein Klick, und es kommen keine Ausgaben mehr.',
    heading: 'Möchten Sie abbestellen?',
    ask: 'Wir haben eine E-Mail erhalten, die {name} für diese Adresse abbestellen wollte, aber nicht zeigt, wer sie geschickt hat. Wenn Sie es waren, bestellen Sie bitte hier ab.',
    button: 'Abbestellen',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    notYou: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Die Ausgaben kommen weiter.',
  },
  alert: {
    subjects: {
      halted: '{name}: Der Versand der Ausgabe vom {day} ist angehalten',
      skipped: '{name}: Keine Ausgabe vom {day}',
      uncertain: '{name}: Einige E-Mails vom {day} sind vielleicht nicht angekommen',
      paused: '{name}: Die Ausgabe vom {day} wartet auf Resend',
      failed: '{name}: Einige E-Mails vom {day} wurden nicht verschickt',
      empty: '{name}: Nichts zu verschicken am {day}',
      missed: '{name}: Als die Ausgabe vom {day} fällig war, lief der Dienst nicht',
      unmade: '{name}: Die Ausgabe vom {day} lässt sich nicht zusammenstellen',
      source_failing: '{name}: Quellen funktionieren nicht mehr',
      no_articles: '{name}: Am {day} kamen viel weniger Artikel als sonst',
    },
    preheader:
      'Was geschehen ist, was es für Ihre Leser heißt und wie Sie es beheben. Diese Nachricht geht nur an Sie.',
    reason: 'Was geschehen ist:',
    todo: {
      halted:
        'Bis die Ursache behoben ist, wird nichts mehr verschickt. Danach geht es mit POST /api/digests/{day}/retry weiter.',
      skipped: 'Es wurde nichts verschickt. Am selben Tag versucht es POST /api/digests noch einmal.',
      uncertain:
        'Ob Resend diese E-Mails angenommen hat, lässt sich nicht feststellen; sie werden deshalb nicht noch einmal verschickt. In der Liste bei Resend steht, welche ankamen.',
      paused: 'Nichts ist verloren. Der Versand geht von selbst weiter, sobald das Kontingent es erlaubt.',
      failed:
        'Ihre Frist war abgelaufen, bevor Resend sie annahm, und keiner dieser Leser hat die Ausgabe bekommen. Am selben Tag schickt POST /api/digests/{day}/retry sie nur an diese Leser.',
      empty:
        'Es gab keine Artikel oder keine neuen Meldungen, deshalb wurde nichts verschickt. Prüfen Sie, woher Ihre Artikel kommen. Am selben Tag versucht es POST /api/digests noch einmal.',
      missed:
        'Es wurde nichts verschickt. Sehen Sie nach, ob der Worker mit seinem Cron-Trigger läuft und die Konfiguration stimmt. Die nächste Ausgabe geht wie üblich hinaus.',
      unmade:
        'Broadsheet versucht es weiter, und die Ausgabe geht von selbst hinaus, sobald die Ursache behoben ist. Nach Ablauf ihrer Frist fällt sie aus.',
      source_failing:
        'Jede Quelle wird von selbst wieder versucht. GET /api/sources zeigt alle mit ihren Fehlern. Ist ein Feed umgezogen, löschen Sie die Quelle und fügen Sie die neue Adresse hinzu.',
      no_articles:
        'Prüfen Sie die Quellen mit GET /api/sources. Wenn die meisten nicht funktionieren, sehen Sie im Protokoll des Workers nach.',
    },
    counts: 'E-Mails bisher:',
    look: 'Den Stand ansehen',
  },
}
