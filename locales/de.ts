import type { Words } from './words.ts'

export const de: Words = {
  locale: 'de',
  themeNames: {
    world: 'Welt',
    politics: 'Politik',
    business: 'Wirtschaft',
    technology: 'Technik',
    science: 'Wissenschaft',
    health: 'Gesundheit',
    sport: 'Sport',
    culture: 'Kultur',
    more: 'Weitere Meldungen',
  },

  counts: '{stories} in {themes}, etwa {minutes}',
  stories: { one: '{n} Meldung', other: '{n} Meldungen' },
  themes: { one: '{n} Rubrik', other: '{n} Rubriken' },
  minutes: { one: '{n} Minute', other: '{n} Minuten' },
  inBrief: 'In Kürze',
  minutesToRead: { other: '{n} Min. Lesezeit' },
  also: 'Auch bei:',
  comma: ', ',
  and: ' und ',
  update: 'Neues zu einer Meldung vom {date}',
  publishers: { one: '{n} Medium', other: '{n} Medien' },
  reportedBy: { one: '{n} Medium berichtet', other: '{n} Medien berichten' },
  end: 'Das war alles für heute.',
  unsubscribe: 'Abbestellen',
  preferences: 'Einstellungen',

  readOnTheWeb: 'Im Web lesen',
  goodEdition: 'Gute Ausgabe',
  notForMe: 'Nichts für mich',
  forward: 'Weiterleiten',
  forwardText: 'Aus {name}:',
  forwardedToYou: 'Weitergeleitet bekommen?',
  getYourOwn: 'Selbst abonnieren',
  replies: 'Antworten liest ein Mensch.',
  moreOutlets: { one: 'einem weiteren', other: '{n} weiteren' },
  moreOnTheWeb: { one: '{n} weitere Meldung im Web', other: '{n} weitere Meldungen im Web' },
  onTheWeb: { one: '{n} Meldung, im Web', other: '{n} Meldungen, im Web' },
  why: 'Sie bekommen diese E-Mail, weil {address} {name} abonniert hat.',
  preferencesNote: {
    themes: { other: 'Sie bekommen {shown} der {n} Rubriken dieser Ausgabe.' },
    muted: {
      one: '{n} Meldung fehlt, weil Sie ihr Thema stummgeschaltet haben.',
      other: '{n} Meldungen fehlen, weil Sie ihre Themen stummgeschaltet haben.',
    },
    whole: 'Ihre Auswahl lässt aus dieser Ausgabe nichts weg.',
  },
  changePreferences: 'Auswahl ändern',
  confirmation: {
    subject: 'Bitte bestätigen: Ihr Abonnement von {name}',
    preheader:
      'Ein Klick, und Sie bekommen die nächste Ausgabe. Bis dahin schicken wir nichts weiter an diese Adresse.',
    heading: 'Nur noch ein Klick',
    ask: 'Jemand, hoffentlich Sie selbst, möchte {name} täglich an diese Adresse bekommen. Bitte bestätigen Sie, dass Sie es waren.',
    button: 'Abonnement bestätigen',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    byMail:
      'Oder bestätigen Sie per E-Mail: Öffnen Sie diesen Link und senden Sie die Nachricht ab, oder schreiben Sie mit dem Code unten als Betreff an',
    notYou:
      'Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ohne Bestätigung löschen wir die Anfrage und schreiben Ihnen nicht wieder.',
  },
  welcome: {
    subject: 'Ihr Abonnement ist bestätigt: {name}, einmal am Tag',
    preheader:
      'Was Sie erwartet, die neueste Ausgabe für den Anfang und wie Sie mit einem Klick abbestellen.',
    heading: 'Willkommen bei {name}',
    expect:
      'Die nächste Ausgabe von {name} kommt um {time}. Es gibt eine Ausgabe am Tag, und sie hat ein Ende.',
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
      unmade: '{name}: Die Ausgabe vom {day} lässt sich nicht herstellen',
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
        'Seit der vorherigen Ausgabe kam kein Artikel herein, deshalb wurde nichts verschickt. Sehen Sie nach, woher Ihre Artikel kommen; am selben Tag versucht es POST /api/digests noch einmal.',
      missed:
        'Es wurde nichts verschickt. Sehen Sie nach, ob der Worker mit seinem Cron-Trigger läuft und die Konfiguration stimmt. Die nächste Ausgabe geht wie üblich hinaus.',
      unmade:
        'Broadsheet versucht es weiter, und die Ausgabe geht von selbst hinaus, sobald die Ursache behoben ist. Nach Ablauf ihrer Frist fällt sie aus.',
      source_failing:
        'Jede Quelle wird von selbst wieder versucht, mindestens einmal am Tag. GET /api/sources zeigt alle: Berichtigen Sie die Adresse, oder löschen Sie die Quelle.',
      no_articles:
        'Prüfen Sie die Quellen mit GET /api/sources. Wenn die meisten nicht funktionieren, sehen Sie im Protokoll des Workers nach.',
    },
    counts: 'E-Mails bisher:',
    look: 'Den Stand ansehen',
  },

  pages: {
    tagline: 'Die Nachrichten des Tages, einmal am Tag',
    skip: 'Zum Inhalt springen',
    subscribe: 'Abonnieren',
    allEditions: 'Alle Ausgaben',
    feed: 'RSS',
    promise: 'Kein Tracking, keine Cookies. Abbestellen mit einem Klick, in jeder Ausgabe.',
    home: {
      description: '{name}: die Nachrichten des Tages in einer E-Mail, einmal am Tag.',
      lede: 'Eine Ausgabe am Tag: was geschehen ist, wer darüber berichtet und wo es weitergeht. Nach Rubriken geordnet, ohne Werbung und ohne Tracking.',
      email: 'Ihre E-Mail-Adresse',
      wrongTitle: 'Das ist keine Adresse',
      wrong: 'Das sieht nicht nach einer E-Mail-Adresse aus. Beispiel: name@example.com.',
      unprovenTitle: 'Eines fehlt noch',
      unproven: 'Wir konnten nicht prüfen, ob Sie ein Mensch sind. Bitte versuchen Sie es noch einmal.',
      needsScripts: 'Dieses Formular prüft, ob Sie ein Mensch sind, und braucht dafür JavaScript.',
      orByMail: 'Oder schreiben Sie eine leere E-Mail an',
      leaveEmpty: 'Dieses Feld leer lassen',
      hint: 'Sie bekommen einen Link zum Bestätigen. Bis dahin schicken wir nichts weiter.',
      join: '{name} per E-Mail bekommen',
      latest: 'Die neueste Ausgabe',
      whole: 'Die ganze Ausgabe lesen',
    },
    archive: {
      description: 'Alle Ausgaben von {name}, die neueste zuerst.',
      none: 'Noch gibt es keine Ausgabe. Die erste erscheint hier.',
      search: 'In den Schlagzeilen des letzten Jahres suchen',
      searchButton: 'Suchen',
      found: { one: '{n} Schlagzeile mit „{query}“', other: '{n} Schlagzeilen mit „{query}“' },
      nothing: 'Keine Schlagzeile enthält „{query}“.',
      months: 'Monate',
    },
    edition: {
      themes: 'Rubriken',
      also: 'Auch als',
      shortened: 'Einige Meldungen sind hier gekürzt; ungekürzt als',
      text: 'Text',
      previous: 'Vorherige Ausgabe',
      next: 'Nächste Ausgabe',
    },
    asked: {
      title: 'Schauen Sie in Ihr Postfach',
      text: 'Wenn diese Adresse E-Mails empfangen kann, ist eine Nachricht mit einem Link zum Bestätigen unterwegs. Der Link gilt sieben Tage.',
    },
    confirm: {
      title: 'Nur noch ein Klick',
      text: 'Drücken Sie den Knopf, und {name} kommt einmal am Tag in Ihr Postfach. Abbestellen können Sie in jeder Ausgabe mit einem Klick.',
      button: 'Abonnement bestätigen',
    },
    confirmed: {
      title: 'Ihr Abonnement ist bestätigt',
      text: 'Die nächste Ausgabe kommt in Ihr Postfach. Abbestellen können Sie in jeder Ausgabe mit einem Klick.',
      link: 'Rubriken, Tage und Uhrzeit wählen',
    },
    usedUp: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Das Abonnement, für das er galt, ist inzwischen beendet. Um wiederzukommen, melden Sie sich neu an.',
      link: 'Anmelden',
    },
    leave: {
      title: 'Abbestellen?',
      text: 'Drücken Sie den Knopf, und {name} wird Ihnen nicht mehr geschickt.',
      button: 'Abbestellen',
    },
    fewer: { text: 'Zu viele Ausgaben?', link: 'Weniger Rubriken oder Tage wählen oder pausieren' },
    left: {
      title: 'Sie haben abbestellt',
      text: 'Sie bekommen keine Ausgaben mehr. Wenn sie Ihnen fehlen, können Sie sich jederzeit wieder anmelden.',
      link: 'Wieder anmelden',
    },
    preferences: {
      title: 'Was Sie bekommen und wann',
      lede: 'Änderungen gelten ab der nächsten Ausgabe.',
      themes: 'Rubriken',
      hour: 'Uhrzeit',
      atOnce: 'Sobald die Ausgabe erscheint',
      timeZone: 'Zeitzone',
      timeZoneHint: 'Zum Beispiel Europe/Berlin. Ohne Angabe gilt {zone}.',
      weekdays: 'Wochentage',
      muted: 'Stumme Wörter',
      mutedHint:
        'Ein Wort pro Zeile. Meldungen mit einem dieser Wörter in Überschrift oder Zusammenfassung bleiben weg.',
      pausedUntil: 'Pause bis',
      pausedUntilHint: 'Der erste Tag, an dem wieder Ausgaben kommen. Leer: keine Pause.',
      email: 'Neue Adresse',
      emailHint:
        'Dorthin schicken wir einen Link zum Bestätigen; ab dem Klick gilt die Adresse. Leer: Ihre Adresse bleibt.',
      save: 'Speichern',
      saved: 'Gespeichert. Änderungen gelten ab der nächsten Ausgabe.',
      addressAsked:
        'Wenn die neue Adresse E-Mails empfangen kann, ist ein Link zum Bestätigen dorthin unterwegs.',
      kept: 'Was über Sie gespeichert ist',
      wrong: 'Es wurde nichts gespeichert. Bitte prüfen Sie die markierten Felder.',
      faults: {
        themes: 'Wählen Sie mindestens eine Rubrik.',
        hour: 'Wählen Sie eine Uhrzeit aus der Liste.',
        timeZone: 'Diese Zeitzone kennen wir nicht. Beispiel: Europe/Berlin.',
        weekdays: 'Wählen Sie mindestens einen Tag oder pausieren Sie.',
        muted: 'Höchstens 50 Wörter mit je höchstens 60 Zeichen.',
        pausedUntil: 'Das ist kein Datum. Beispiel: 2026-12-31.',
        email: 'Das sieht nicht nach einer E-Mail-Adresse aus. Beispiel: name@example.com.',
      },
    },
    feedback: {
      good: {
        title: 'Eine gute Ausgabe?',
        text: 'Sagen Sie es der Redaktion mit einem Klick. Ihre Antwort wird gezählt, und niemand sieht, von wem sie ist.',
        button: 'Gute Ausgabe',
      },
      'not-for-me': {
        title: 'Nichts für Sie?',
        text: 'Sagen Sie es der Redaktion mit einem Klick. Ihre Antwort wird gezählt, und niemand sieht, von wem sie ist.',
        button: 'Nichts für mich',
      },
      comment: { label: 'Möchten Sie etwas hinzufügen?', hint: 'Freiwillig, bis zu 300 Zeichen.' },
      thanks: {
        title: 'Danke',
        text: 'Ihre Antwort ist gezählt, ohne Ihren Namen und ohne Ihre Adresse.',
        link: 'Zurück zur Ausgabe',
      },
    },
    away: {
      title: 'Sie sind abgemeldet',
      text: 'Sie bekommen keine Ausgaben, deshalb gibt es hier nichts zu wählen. Um zurückzukommen, melden Sie sich an und bestätigen Sie. Ihre frühere Auswahl gilt dann wieder.',
      link: 'Wieder anmelden',
    },
    address: {
      title: 'Eine neue Adresse',
      text: 'Drücken Sie den Knopf, und {name} kommt ab der nächsten Ausgabe an diese Adresse.',
      button: 'Diese Adresse verwenden',
    },
    addressChanged: {
      title: 'Ihre Adresse wurde geändert',
      text: 'Ihre Ausgaben kommen ab jetzt an die neue Adresse.',
    },
    addressVoid: {
      title: 'Dieser Link gilt nicht mehr',
      text: 'Inzwischen gab es eine neuere Änderung, oder die Adresse kann nicht verwendet werden. In Ihren Einstellungen können Sie es noch einmal versuchen.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Er galt sieben Tage. Melden Sie sich noch einmal an, und Sie bekommen einen neuen.',
    },
    broken: {
      title: 'Dieser Link funktioniert nicht',
      text: 'Vielleicht fehlt ein Teil davon. Bitte öffnen Sie ihn noch einmal aus der E-Mail oder kopieren Sie ihn ganz.',
    },
    nothing: {
      title: 'Seite nicht gefunden',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder es gibt die Seite nicht mehr.',
    },
    later: {
      title: 'Bitte versuchen Sie es später noch einmal',
      text: 'Es liegt nicht an Ihnen. Etwas funktioniert hier gerade nicht.',
    },
    tooMany: {
      title: 'Zu viele Anfragen',
      text: 'Bitte warten Sie eine Stunde und versuchen Sie es dann noch einmal. Es wurde nichts verschickt.',
    },
    toHome: 'Zur Startseite',
    wrong: {
      title: 'Mit dieser Anfrage stimmt etwas nicht',
      text: 'Wir konnten sie nicht verstehen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    },
  },
}
