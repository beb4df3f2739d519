import { withFrenchSpaces } from './french-spaces.ts'
import type { Words } from './words.ts'

export const fr = withFrenchSpaces<Words>({
  locale: 'fr',
  themeNames: {
    world: 'Monde',
    politics: 'Politique',
    business: 'Économie',
    technology: 'Technologies',
    science: 'Sciences',
    health: 'Santé',
    sport: 'Sport',
    culture: 'Culture',
    more: 'Autres sujets',
  },

  counts: '{stories} dans {themes}, environ {minutes}',
  stories: { one: '{n} sujet', other: '{n} sujets' },
  themes: { one: '{n} rubrique', other: '{n} rubriques' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  inBrief: 'En bref',
  minutesToRead: { other: '{n} min de lecture' },
  also: 'Aussi :',
  comma: ', ',
  and: ' et ',
  update: 'Suite d’un sujet du {date}',
  publishers: { one: '{n} média', other: '{n} médias' },
  reportedBy: { one: 'traité par {n} média', other: 'traité par {n} médias' },
  end: 'C’est tout pour aujourd’hui.',
  unsubscribe: 'Se désabonner',
  preferences: 'Préférences',

  readOnTheWeb: 'Lire sur le web',
  goodEdition: 'Bonne édition',
  notForMe: 'Pas pour moi',
  forward: 'Faire suivre',
  forwardText: 'Dans {name} :',
  forwardedToYou: 'On vous a transféré cette lettre ?',
  getYourOwn: 'Abonnez-vous',
  replies: 'Vos réponses sont lues.',
  moreOutlets: { one: '{n} autre', other: '{n} autres' },
  moreOnTheWeb: { one: '{n} autre sujet sur le web', other: '{n} autres sujets sur le web' },
  onTheWeb: { one: '{n} sujet, sur le web', other: '{n} sujets, sur le web' },
  why: 'Vous recevez cette lettre parce que l’adresse {address} est inscrite à {name}.',
  preferencesNote: {
    themes: { other: 'Vous recevez {shown} des {n} rubriques de cette édition.' },
    muted: {
      one: '{n} sujet est laissé de côté, car vous l’avez mis en sourdine.',
      other: '{n} sujets sont laissés de côté, car vous les avez mis en sourdine.',
    },
    whole: 'Vos préférences ne retirent rien de cette édition.',
  },
  changePreferences: 'Modifier vos préférences',
  confirmation: {
    subject: 'Confirmez votre abonnement à {name}',
    preheader:
      'Un clic, et la prochaine édition est pour vous. D’ici là, rien d’autre ne sera envoyé à cette adresse.',
    heading: 'Plus qu’un clic',
    ask: 'Quelqu’un, vous sans doute, a demandé à recevoir {name} chaque jour à cette adresse. Confirmez que c’était bien vous.',
    button: 'Confirmer l’abonnement',
    orPaste: 'Ou ouvrez cette adresse dans votre navigateur :',
    byMail:
      'Ou confirmez par e-mail : ouvrez ce lien et envoyez le message, ou écrivez avec le code ci-dessous pour objet à',
    notYou:
      'Si ce n’était pas vous, ne faites rien. Sans confirmation, nous supprimerons la demande et ne vous écrirons plus.',
  },
  welcome: {
    subject: 'Votre abonnement est confirmé : {name}, une fois par jour',
    preheader:
      'À quoi vous attendre, la dernière édition pour commencer et comment vous désabonner en un clic.',
    heading: 'Bienvenue dans {name}',
    expect: 'La prochaine édition de {name} arrive à {time}. C’est une lettre par jour, et elle a une fin.',
    latest: 'D’ici là, la dernière édition :',
    leave: 'Vous pouvez vous désabonner en un clic, maintenant ou depuis n’importe quelle lettre.',
  },
  addressChange: {
    subject: 'Confirmez votre nouvelle adresse pour {name}',
    preheader: 'Un clic, et vos lettres arrivent désormais ici. D’ici là, elles vont à l’adresse habituelle.',
    heading: 'Une nouvelle adresse',
    ask: 'Quelqu’un, vous sans doute, a demandé à recevoir désormais {name} à cette adresse. Confirmez que c’était bien vous.',
    button: 'Utiliser cette adresse',
    orPaste: 'Ou ouvrez cette adresse dans votre navigateur :',
    notYou:
      'Si ce n’était pas vous, ne faites rien : sans confirmation, rien ne change, et nous ne vous écrirons plus.',
  },
  leaveLink: {
    subject: 'Se désabonner de {name}',
    preheader: 'Un clic, et vous ne recevrez plus de lettres.',
    heading: 'Voulez-vous vous désabonner ?',
    ask: 'Nous avons reçu un message demandant de désabonner cette adresse de {name}, mais rien ne prouve qui l’a envoyé. Si c’était vous, désabonnez-vous ici.',
    button: 'Se désabonner',
    orPaste: 'Ou ouvrez cette adresse dans votre navigateur :',
    notYou: 'Si ce n’était pas vous, ne faites rien : vos lettres continueront d’arriver.',
  },
  alert: {
    subjects: {
      halted: '{name} : l’édition du {day} est arrêtée',
      skipped: '{name} : pas d’édition du {day}',
      uncertain: '{name} : des lettres du {day} ne sont peut-être pas parties',
      paused: '{name} : l’édition du {day} attend Resend',
      failed: '{name} : des lettres du {day} ne sont pas parties',
      empty: '{name} : rien à envoyer le {day}',
      missed: '{name} : rien n’a tourné quand l’édition du {day} devait partir',
      unmade: '{name} : l’édition du {day} ne peut être composée',
      source_failing: '{name} : des sources ne fonctionnent plus',
      no_articles: '{name} : bien moins d’articles que d’habitude le {day}',
    },
    preheader:
      'Ce qui s’est passé, ce que cela change pour vos lecteurs et comment y remédier. Ce message n’est envoyé qu’à vous.',
    reason: 'Ce qui s’est passé :',
    todo: {
      halted:
        'Rien ne part tant que le problème persiste. Corrigez-le, puis demandez la suite avec POST /api/digests/{day}/retry.',
      skipped: 'Aucune lettre n’est partie. Le jour même, POST /api/digests essaie encore.',
      uncertain:
        'On ne peut savoir si Resend a pris ces lettres ; elles ne sont donc pas renvoyées. La liste de Resend montre celles qui sont arrivées.',
      paused: 'Rien n’est perdu : l’envoi reprend de lui-même dès que le quota le permet.',
      failed:
        'Le délai était écoulé avant que Resend ne les accepte, et aucun de ces lecteurs n’a reçu de lettre. Le jour même, POST /api/digests/{day}/retry n’écrit qu’à eux.',
      empty:
        'Aucun article n’est arrivé depuis l’édition précédente ; aucune lettre n’est donc partie. Voyez d’où viennent vos articles ; le jour même, POST /api/digests essaie encore.',
      missed:
        'Aucune lettre n’est partie. Vérifiez que le Worker est déployé avec son cron et que sa configuration est juste ; la suite part comme toujours.',
      unmade:
        'L’essai est répété, et l’édition part d’elle-même dès que la cause a disparu ; passé son délai, elle est abandonnée.',
      source_failing:
        'Chaque source est réessayée d’elle-même, au moins une fois par jour. GET /api/sources les montre toutes : corrigez l’adresse ou supprimez la source.',
      no_articles:
        'Vérifiez les sources avec GET /api/sources. Si la plupart ne fonctionnent plus, consultez le journal du Worker.',
    },
    counts: 'Lettres envoyées jusqu’ici :',
    look: 'Voir son état',
  },

  pages: {
    tagline: 'L’actualité du jour, une fois par jour',
    skip: 'Aller au contenu',
    subscribe: 'S’abonner',
    allEditions: 'Toutes les éditions',
    feed: 'RSS',
    promise: 'Ni pistage ni cookies. Désabonnement en un clic dans chaque lettre.',
    home: {
      description: '{name} : l’actualité du jour en une lettre, une fois par jour.',
      lede: 'Une lettre par jour : ce qui s’est passé, qui en parle et où lire la suite. Classé par rubrique, sans publicité et sans pistage.',
      email: 'Votre adresse e-mail',
      wrongTitle: 'Ce n’est pas une adresse',
      wrong: 'Cela ne ressemble pas à une adresse e-mail. Exemple : nom@example.com.',
      unprovenTitle: 'Il manque une chose',
      unproven: 'Nous n’avons pas pu vérifier que vous êtes une personne. Veuillez réessayer.',
      needsScripts: 'Ce formulaire vérifie que vous êtes une personne, et a besoin de JavaScript pour cela.',
      orByMail: 'Ou écrivez un message, même vide, à',
      leaveEmpty: 'Laissez ce champ vide',
      hint: 'Vous recevrez une lettre avec un lien de confirmation. D’ici là, rien d’autre n’est envoyé.',
      join: 'Recevoir {name} par e-mail',
      latest: 'La dernière édition',
      whole: 'Lire toute l’édition',
    },
    archive: {
      description: 'Toutes les éditions de {name}, de la plus récente à la plus ancienne.',
      none: 'Il n’y en a pas encore. La première sera ici.',
      search: 'Chercher dans les titres de l’année écoulée',
      searchButton: 'Chercher',
      found: { one: '{n} titre avec « {query} »', other: '{n} titres avec « {query} »' },
      nothing: 'Aucun titre ne contient « {query} ».',
      months: 'Mois',
    },
    edition: {
      themes: 'Rubriques',
      also: 'Aussi en',
      shortened: 'Certains sujets sont abrégés ici ; en entier en',
      text: 'texte',
      previous: 'Édition précédente',
      next: 'Édition suivante',
    },
    asked: {
      title: 'Consultez votre boîte de réception',
      text: 'Si cette adresse peut recevoir la lettre, un message avec un lien de confirmation est en route. Le lien est valable sept jours.',
    },
    confirm: {
      title: 'Plus qu’un clic',
      text: 'Appuyez sur le bouton, et {name} arrive chez vous une fois par jour. Vous pouvez vous désabonner en un clic dans chaque lettre.',
      button: 'Confirmer l’abonnement',
    },
    confirmed: {
      title: 'L’abonnement est confirmé',
      text: 'La prochaine édition arrivera dans votre boîte. Vous pouvez vous désabonner en un clic dans chaque lettre.',
      link: 'Choisir les rubriques, les jours et l’heure',
    },
    usedUp: {
      title: 'Ce lien n’est plus valable',
      text: 'L’abonnement pour lequel il était fait est terminé depuis. Pour revenir, abonnez-vous à nouveau.',
      link: 'S’abonner',
    },
    leave: {
      title: 'Se désabonner ?',
      text: 'Appuyez sur le bouton, et {name} ne vous sera plus envoyé.',
      button: 'Se désabonner',
    },
    fewer: {
      text: 'Trop de lettres ?',
      link: 'Choisir moins de rubriques ou de jours, ou faire une pause',
    },
    left: {
      title: 'L’abonnement est terminé',
      text: 'Aucune lettre ne vous sera plus envoyée. Si elle vous manque, vous pouvez vous abonner à nouveau quand vous voulez.',
      link: 'Se réabonner',
    },
    preferences: {
      title: 'Ce que vous recevez et quand',
      lede: 'Les modifications s’appliquent dès la prochaine lettre.',
      themes: 'Rubriques',
      hour: 'Heure',
      atOnce: 'Dès la parution',
      timeZone: 'Fuseau horaire',
      timeZoneHint: 'Par exemple Europe/Paris. Sans indication, c’est {zone}.',
      weekdays: 'Jours de la semaine',
      muted: 'Mots en sourdine',
      mutedHint:
        'Un par ligne. Les sujets dont un titre ou le résumé contient l’un d’eux sont laissés de côté.',
      pausedUntil: 'Pause jusqu’au',
      pausedUntilHint: 'Le premier jour où les lettres reviennent. Laissez vide pour ne pas faire de pause.',
      email: 'Nouvelle adresse',
      emailHint:
        'Nous y envoyons un lien de confirmation ; vos lettres y arrivent dès le clic. Laissez vide pour garder la vôtre.',
      save: 'Enregistrer',
      saved: 'C’est enregistré. Les modifications s’appliquent dès la prochaine lettre.',
      addressAsked: 'Si la nouvelle adresse peut recevoir la lettre, un lien de confirmation est en route.',
      kept: 'Ce qui est conservé sur vous',
      wrong: 'Rien n’a été enregistré. Vérifiez les champs signalés ci-dessous.',
      faults: {
        themes: 'Choisissez au moins une rubrique.',
        hour: 'Choisissez une heure dans la liste.',
        timeZone: 'Nous ne connaissons pas ce fuseau horaire. Exemple : Europe/Paris.',
        weekdays: 'Choisissez au moins un jour, ou faites une pause.',
        muted: 'Il doit y avoir au plus 50 mots, de 60 caractères au plus.',
        pausedUntil: 'Ce n’est pas une date. Exemple : 2026-12-31.',
        email: 'Cela ne ressemble pas à une adresse e-mail. Exemple : nom@example.com.',
      },
    },
    feedback: {
      good: {
        title: 'Une bonne édition ?',
        text: 'Dites-le à la rédaction d’un clic. Votre réponse est comptée, et personne ne peut savoir qu’elle vient de vous.',
        button: 'Bonne édition',
      },
      'not-for-me': {
        title: 'Pas pour vous ?',
        text: 'Dites-le à la rédaction d’un clic. Votre réponse est comptée, et personne ne peut savoir qu’elle vient de vous.',
        button: 'Pas pour moi',
      },
      comment: {
        label: 'Souhaitez-vous ajouter quelque chose ?',
        hint: 'Facultatif, 300 caractères au plus.',
      },
      thanks: {
        title: 'Merci',
        text: 'Votre réponse a été comptée, sans votre nom ni votre adresse.',
        link: 'Revenir à l’édition',
      },
    },
    away: {
      title: 'Vous n’êtes plus abonné',
      text: 'Vous ne recevez pas de lettres, il n’y a donc rien à choisir ici. Pour revenir, abonnez-vous et confirmez ; vos choix précédents seront rétablis.',
      link: 'Se réabonner',
    },
    address: {
      title: 'Une nouvelle adresse',
      text: 'Appuyez sur le bouton, et {name} arrive à cette adresse dès la prochaine lettre.',
      button: 'Utiliser cette adresse',
    },
    addressChanged: {
      title: 'Votre adresse a été modifiée',
      text: 'Les lettres arrivent désormais à la nouvelle adresse.',
    },
    addressVoid: {
      title: 'Ce lien n’est plus valable',
      text: 'Il y a eu une demande plus récente, ou l’adresse ne peut pas servir. Vous pouvez redemander dans vos préférences.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Il était valable sept jours. Abonnez-vous à nouveau, et un autre vous sera envoyé.',
    },
    broken: {
      title: 'Ce lien ne fonctionne pas',
      text: 'Il en manque peut-être une partie. Ouvrez-le encore une fois depuis la lettre, ou copiez-le en entier.',
    },
    nothing: {
      title: 'Page introuvable',
      text: 'L’adresse est peut-être mal écrite, ou la page n’existe plus.',
    },
    later: {
      title: 'Réessayez plus tard',
      text: 'Vous n’y êtes pour rien : quelque chose ne marche pas ici en ce moment.',
    },
    tooMany: {
      title: 'Trop de demandes',
      text: 'Patientez une heure, puis réessayez. Rien n’a été envoyé.',
    },
    toHome: 'Aller à la page d’accueil',
    wrong: {
      title: 'Action impossible',
      text: 'Nous n’avons pas compris cette demande. Revenez en arrière et réessayez.',
    },
  },
})
