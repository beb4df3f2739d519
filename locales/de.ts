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
  inBrief: 'Kurz gefasst',
  minutesToRead: { other: '{n} Min. Lesezeit' },
  also: 'Auch bei:',
  comma: ', ',
  and: ' und ',
  update: 'Neues zu einer Meldung vom {date}',
  noLead: 'Diese Ausgabe hat keinen Aufmacher: Über keine Meldung berichten mehrere Medien.',
  end: 'Das war alles für heute.',
  unsubscribe: 'Abbestellen',
  preferences: 'Einstellungen',

  readOnTheWeb: 'Im Web lesen',
  moreOutlets: { one: '{n} weiteren', other: '{n} weiteren' },
  moreOnTheWeb: { one: '{n} weitere Meldung im Web', other: '{n} weitere Meldungen im Web' },
  onTheWeb: { one: '{n} Meldung, im Web', other: '{n} Meldungen, im Web' },
  why: 'Sie bekommen diesen Brief, weil {address} {name} abonniert hat.',
  choice: {
    themes: { other: 'Sie bekommen {shown} der {n} Rubriken dieser Ausgabe.' },
    muted: {
      one: '{n} Meldung fehlt, weil Sie ihr Thema stummgeschaltet haben.',
      other: '{n} Meldungen fehlen, weil Sie ihre Themen stummgeschaltet haben.',
    },
    whole: 'Ihre Auswahl lässt aus dieser Ausgabe nichts weg.',
  },
  changeChoice: 'Auswahl ändern',
  confirmation: {
    subject: 'Bitte bestätigen: Ihr Abonnement von {name}',
    preheader:
      'Ein Klick, und die nächste Ausgabe ist für Sie. Bis dahin schicken wir an diese Adresse nichts weiter.',
    heading: 'Nur noch ein Klick',
    ask: 'Jemand, hoffentlich Sie selbst, möchte {name} täglich an diese Adresse bekommen. Bitte bestätigen Sie, dass Sie es waren.',
    button: 'Abonnement bestätigen',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    byMail:
      'Oder bestätigen Sie per E-Mail: Senden Sie die, die dieser Link öffnet, oder eine mit dem Code als Betreff an',
    notYou:
      'Wenn Sie es nicht waren, tun Sie nichts: Ohne Bestätigung hören Sie nicht wieder von uns, und die Anfrage wird vergessen.',
  },
  welcome: {
    subject: 'Sie sind dabei: {name} kommt einmal am Tag',
    preheader:
      'Was Sie erwartet, die letzte Ausgabe für den Anfang, und wie Sie wieder gehen: mit einem Klick.',
    heading: 'Sie sind dabei',
    expect: 'Die nächste Ausgabe von {name} kommt um {time}. Es ist ein Brief am Tag, und er hat ein Ende.',
    latest: 'Bis dahin die letzte Ausgabe:',
    leave: 'Abbestellen können Sie mit einem Klick, jetzt oder in jedem Brief.',
  },
  addressChange: {
    subject: 'Bitte bestätigen: Ihre neue Adresse für {name}',
    preheader:
      'Ein Klick, und Ihre Briefe kommen künftig hierher. Bis dahin gehen sie an die bisherige Adresse.',
    heading: 'Eine neue Adresse',
    ask: 'Jemand, hoffentlich Sie selbst, möchte {name} künftig an diese Adresse bekommen. Bitte bestätigen Sie, dass Sie es waren.',
    button: 'Diese Adresse verwenden',
    orPaste: 'Oder öffnen Sie diese Adresse im Browser:',
    notYou:
      'Wenn Sie es nicht waren, tun Sie nichts: Ohne Bestätigung ändert sich nichts, und Sie hören nicht wieder von uns.',
  },
  alert: {
    subjects: {
      halted: '{name}: Die Ausgabe vom {day} steht still',
      skipped: '{name}: Keine Ausgabe vom {day}',
      uncertain: '{name}: Einige Briefe vom {day} sind vielleicht nicht angekommen',
      paused: '{name}: Die Ausgabe vom {day} wartet auf Resend',
      failed: '{name}: Einige Briefe vom {day} gingen nicht hinaus',
      empty: '{name}: Nichts zu verschicken am {day}',
      missed: '{name}: Nichts lief, als die Ausgabe vom {day} fällig war',
      unmade: '{name}: Die Ausgabe vom {day} lässt sich nicht herstellen',
    },
    preheader:
      'Was geschehen ist, was es für Ihre Leser heißt und was es behebt. Dieser Brief geht nur an Sie.',
    reason: 'Was geschehen ist:',
    todo: {
      halted:
        'Bis die Ursache behoben ist, wird nichts mehr verschickt. Danach geht es mit POST /api/digests/{day}/retry weiter.',
      skipped: 'Es ging kein Brief hinaus. Am selben Tag versucht es POST /api/digests noch einmal.',
      uncertain:
        'Ob Resend diese Briefe angenommen hat, lässt sich nicht feststellen; sie werden deshalb nicht noch einmal verschickt. In der Liste bei Resend steht, welche ankamen.',
      paused: 'Nichts ist verloren: Es geht von selbst weiter, sobald das Kontingent es erlaubt.',
      failed:
        'Ihre Zeit war um, bevor Resend sie annahm, und keiner dieser Leser hat einen Brief. Am selben Tag schickt POST /api/digests/{day}/retry ihn nur an sie.',
      empty:
        'Seit der Ausgabe davor kam kein Artikel herein, deshalb ging kein Brief hinaus. Sehen Sie nach, woher Ihre Artikel kommen; am selben Tag versucht es POST /api/digests noch einmal.',
      missed:
        'Es ging kein Brief hinaus. Sehen Sie nach, ob der Worker mit seinem Cron-Trigger läuft und die Konfiguration stimmt; was als Nächstes fällig ist, geht hinaus wie immer.',
      unmade:
        'Es wird immer wieder versucht und geht von selbst hinaus, sobald die Ursache vorbei ist; nach ihrer Zeit fällt die Ausgabe aus.',
    },
    counts: 'Briefe bisher:',
    look: 'Den Stand ansehen',
  },

  pages: {
    tagline: 'Die Nachrichten des Tages, einmal am Tag',
    skip: 'Zum Inhalt springen',
    subscribe: 'Abonnieren',
    allEditions: 'Alle Ausgaben',
    feed: 'Feed',
    promise: 'Kein Tracking, keine Cookies. In jedem Brief steht ein Link zum Abbestellen.',
    home: {
      description: '{name}: die Nachrichten des Tages in einem Brief, einmal am Tag.',
      lede: 'Ein Brief am Tag: was geschehen ist, wer darüber berichtet und wo es weitergeht. Nach Themen geordnet, ohne Werbung und ohne Tracking.',
      email: 'Ihre E-Mail-Adresse',
      wrongTitle: 'Das ist keine Adresse',
      wrong: 'Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte lauten wie name@example.com.',
      unprovenTitle: 'Eines fehlt noch',
      unproven:
        'Die Prüfung, ob Sie ein Mensch sind, ist nicht angekommen. Bitte versuchen Sie es noch einmal.',
      needsScripts: 'Dieses Formular prüft, ob Sie ein Mensch sind, und braucht dafür Skripte.',
      orByMail: 'Oder schreiben Sie eine leere E-Mail an',
      leaveEmpty: 'Dieses Feld leer lassen',
      hint: 'Sie bekommen einen Brief mit einem Link zum Bestätigen. Bis dahin schicken wir nichts weiter.',
      latest: 'Die letzte Ausgabe',
      whole: 'Die ganze Ausgabe lesen',
    },
    archive: {
      description: 'Alle Ausgaben von {name}, die neueste zuerst.',
      none: 'Noch gibt es keine. Hier wird die erste stehen.',
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
      previous: 'Vorige Ausgabe',
      next: 'Nächste Ausgabe',
    },
    asked: {
      title: 'Sehen Sie in Ihr Postfach',
      text: 'Wenn diese Adresse den Brief bekommen kann, ist eine Mail mit einem Link zum Bestätigen unterwegs. Der Link gilt sieben Tage.',
    },
    confirm: {
      title: 'Nur noch ein Klick',
      text: 'Drücken Sie den Knopf, und {name} kommt einmal am Tag in Ihr Postfach. In jedem Brief steht ein Link zum Abbestellen.',
      button: 'Abonnement bestätigen',
    },
    confirmed: {
      title: 'Sie haben abonniert',
      text: 'Die nächste Ausgabe kommt in Ihr Postfach. Abbestellen können Sie mit einem Klick, in jedem Brief.',
      link: 'Themen, Tage und Stunde wählen',
    },
    usedUp: {
      title: 'Dieser Link ist verbraucht',
      text: 'Das Abonnement, für das er galt, ist inzwischen beendet. Um wiederzukommen, melden Sie sich neu an.',
      link: 'Anmelden',
    },
    leave: {
      title: 'Abbestellen?',
      text: 'Drücken Sie den Knopf, und {name} wird Ihnen nicht mehr geschickt.',
      button: 'Abbestellen',
    },
    fewer: { text: 'Zu viel?', link: 'Lieber weniger Briefe: Themen und Tage wählen, oder pausieren' },
    left: {
      title: 'Sie haben abbestellt',
      text: 'Es kommt kein Brief mehr. Wenn er Ihnen fehlt, können Sie sich jederzeit wieder anmelden.',
      link: 'Wieder anmelden',
    },
    preferences: {
      title: 'Was Sie bekommen, und wann',
      lede: 'Was Sie hier ändern, gilt ab dem nächsten Brief.',
      themes: 'Themen',
      hour: 'Stunde',
      atOnce: 'Sobald die Ausgabe erscheint',
      timeZone: 'Zeitzone',
      timeZoneHint: 'Zum Beispiel Europe/Berlin. Ohne Angabe gilt {zone}.',
      weekdays: 'Wochentage',
      muted: 'Wörter, die wegbleiben',
      mutedHint:
        'Eines je Zeile. Eine Meldung mit einem davon in einer Überschrift oder der Zusammenfassung bleibt weg.',
      pausedUntil: 'Pause bis',
      pausedUntilHint: 'Der erste Tag, an dem wieder Briefe kommen. Leer: keine Pause.',
      email: 'Neue Adresse',
      emailHint:
        'Dorthin geht ein Brief mit einem Link zum Bestätigen; ab dem Klick gilt die Adresse. Leer: Ihre Adresse bleibt.',
      save: 'Speichern',
      saved: 'Gespeichert. Es gilt ab dem nächsten Brief.',
      addressAsked:
        'Wenn die neue Adresse den Brief empfangen kann, ist ein Link zum Bestätigen dorthin unterwegs.',
      kept: 'Was über Sie gespeichert ist',
      wrong: 'Noch ist nichts gespeichert: Etwas stimmt nicht.',
      faults: {
        themes: 'Wählen Sie mindestens ein Thema.',
        hour: 'Wählen Sie eine Stunde aus der Liste.',
        timeZone: 'Diese Zeitzone kennen wir nicht. Sie sollte wie Europe/Berlin aussehen.',
        weekdays: 'Wählen Sie mindestens einen Tag, oder pausieren Sie.',
        muted: 'Es sollten höchstens 50 Wörter sein, jedes mit höchstens 60 Zeichen.',
        pausedUntil: 'Das ist kein Datum. Es sollte wie 2026-12-31 aussehen.',
        email: 'Das sieht nicht wie eine E-Mail-Adresse aus. Sie sollte wie name@example.com aussehen.',
      },
    },
    away: {
      title: 'Sie sind abgemeldet',
      text: 'Sie bekommen keine Briefe, also gibt es hier nichts zu wählen. Um zurückzukommen, melden Sie sich an und bestätigen Sie; was Sie gewählt hatten, gilt dann wieder.',
      link: 'Wieder anmelden',
    },
    address: {
      title: 'Eine neue Adresse',
      text: 'Drücken Sie den Knopf, und {name} kommt ab dem nächsten Brief an diese Adresse.',
      button: 'Diese Adresse verwenden',
    },
    addressChanged: {
      title: 'Ihre Adresse ist geändert',
      text: 'Die Briefe kommen ab jetzt an die neue Adresse.',
    },
    addressVoid: {
      title: 'Dieser Link ist verbraucht',
      text: 'Es gab seither einen neueren Wunsch, oder die Adresse kann nicht verwendet werden. In Ihren Einstellungen können Sie es noch einmal versuchen.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Er galt sieben Tage. Melden Sie sich noch einmal an, und Sie bekommen einen neuen.',
    },
    broken: {
      title: 'Dieser Link führt nirgendwohin',
      text: 'Vielleicht fehlt ein Teil davon. Bitte öffnen Sie ihn noch einmal aus dem Brief, oder kopieren Sie ihn ganz.',
    },
    nothing: {
      title: 'Hier ist nichts',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder was hier stand, ist nicht mehr da.',
    },
    later: {
      title: 'Bitte versuchen Sie es später noch einmal',
      text: 'Es liegt nicht an Ihnen: Etwas funktioniert hier gerade nicht.',
    },
    wrong: {
      title: 'Das geht nicht',
      text: 'Was hier ankam, ist nicht zu verstehen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    },
  },
}
