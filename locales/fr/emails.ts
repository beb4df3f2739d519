import type { EmailWords } from '../words.ts'

export const frEmails: EmailWords = {
  confirmation: {
    subject: 'Confirmez votre abonnement à {name}',
    preheader:
      'Un clic, et la prochaine édition est pour vous. D’ici là, rien d’autre ne sera envoyé à cette adresse.',
    heading: 'Plus qu’un clic',
    ask: 'Quelqu’un, vous sans doute, a demandé à recevoir {name} chaque jour à cette adresse. Confirmez que c’était bien vous.',
    button: 'Confirmer l’abonnement',
    orPaste: 'Ou ouvrez cette adresse dans votre navigateur :',
    byMail: 'Ou confirmez par e-mail : écrivez, avec le code ci-dessous pour objet, à',
    notYou:
      'Si ce n’était pas vous, ne faites rien. Sans confirmation, nous supprimerons la demande et ne vous écrirons plus.',
  },
  welcome: {
    subject: 'Votre abonnement est confirmé : {name}, une fois par jour',
    preheader:
      'À quoi vous attendre, la dernière édition pour commencer et comment vous désabonner en un clic.',
    heading: 'Bienvenue dans {name}',
    soon: 'Votre première lettre arrive {day} à {time} ({zone}).',
    later: 'Votre première lettre arrive {day} à {time} ({zone}).',
    daily: 'C’est une lettre par jour, et elle a une fin.',
    contacts: 'Pour qu’elle n’arrive pas dans les indésirables, ajoutez {sender} à vos contacts.',
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
      missed: '{name} : le service ne fonctionnait pas quand l’édition du {day} devait partir',
      unmade: '{name} : l’édition du {day} ne peut pas être composée',
      source_failing: '{name} : des sources ne fonctionnent plus',
      no_articles: '{name} : bien moins d’articles que d’habitude le {day}',
    },
    preheader:
      'Ce qui s’est passé, ce que cela change pour vos lecteurs et comment y remédier. Ce message n’est envoyé qu’à vous.',
    reason: 'Ce qui s’est passé :',
    todo: {
      halted:
        'Rien ne part tant que le problème persiste. Corrigez-le, puis demandez la suite avec POST /api/digests/{day}/retry.',
      skipped: 'Aucune lettre n’est partie. Le jour même, POST /api/digests permet de réessayer.',
      uncertain:
        'On ne peut pas savoir si Resend a accepté ces lettres ; elles ne sont donc pas renvoyées. La liste de Resend montre celles qui sont arrivées.',
      paused: 'Rien n’est perdu : l’envoi reprend de lui-même dès que le quota le permet.',
      failed:
        'Le délai était écoulé avant que Resend ne les accepte, et aucun de ces lecteurs n’a reçu de lettre. Le jour même, POST /api/digests/{day}/retry n’écrit qu’à eux.',
      empty:
        'Il n’y avait aucun article ou aucun sujet nouveau ; aucune lettre n’est donc partie. Vérifiez d’où viennent vos articles ; le jour même, POST /api/digests permet de réessayer.',
      missed:
        'Aucune lettre n’est partie. Vérifiez que le Worker est déployé avec son cron et que sa configuration est juste ; la prochaine édition partira comme d’habitude.',
      unmade:
        'Broadsheet réessaie, et l’édition part d’elle-même dès que la cause a disparu ; passé son délai, elle est abandonnée.',
      source_failing:
        'Chaque source est réessayée d’elle-même. GET /api/sources les montre toutes avec leurs problèmes. Si une source a changé d’adresse, supprimez-la et ajoutez la nouvelle adresse.',
      no_articles:
        'Vérifiez les sources avec GET /api/sources. Si la plupart ne fonctionnent plus, consultez le journal du Worker.',
    },
    counts: 'Lettres envoyées jusqu’ici :',
    look: 'Voir son état',
  },
}
