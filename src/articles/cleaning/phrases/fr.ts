import { asWritten } from '../../../text/as-written.ts'
import type { Phrases } from './phrases.ts'

export const fr: Phrases = {
  exact: {
    share: asWritten`
      partager · partagez · partager cet article · partagez cet article · partager l article ·
      partager larticle · partager sur facebook · partager sur twitter · partager sur x ·
      partager sur whatsapp · partager sur linkedin · partager par e mail · partager par mail · partager sur ·
      partager via · partages · # partages · tweeter · copier le lien · lien copie · envoyer par e mail ·
      envoyer par mail · envoyer · envoyer a un ami · imprimer l article · imprimer larticle ·
      imprimer cet article · enregistrer · sauvegarder · ajouter a vos selections · ajouter aux favoris ·
      ajouter a mes favoris · offrir · offrir cet article · offrir larticle · suivre · suivez nous ·
      suivez nous sur · j aime · jaime · reagir · lire plus tard · classer · nous suivre`,
    cookies: asWritten`
      accepter · tout accepter · accepter tout · accepter les cookies · accepter et continuer ·
      accepter et fermer · j accepte · jaccepte · refuser · tout refuser · continuer sans accepter ·
      parametrer · parametrer les cookies · gerer les cookies · gerer mes preferences · gerer mes cookies ·
      gestion des cookies · personnaliser · personnaliser mes choix · parametres des cookies ·
      politique de cookies · politique de confidentialite · confidentialite · donnees personnelles ·
      en savoir plus et parametrer · nous respectons votre vie privee · votre vie privee · fermer`,
    newsletter: asWritten`
      s inscrire · sinscrire · inscription · je m inscris · je minscris · inscrivez vous · s abonner ·
      sabonner · je m abonne · je mabonne · abonnez vous · s abonner a la newsletter ·
      sinscrire a la newsletter · s inscrire a la newsletter · votre adresse e mail · votre adresse email ·
      votre e mail · votre email · votre adresse mail · adresse e mail · entrez votre adresse e mail ·
      recevoir la newsletter · nos newsletters · toutes nos newsletters · activer les notifications ·
      recevoir les alertes`,
    paywall: asWritten`
      se connecter · connexion · connectez vous · deja abonne · deja abonne se connecter ·
      deja abonne connectez vous · vous etes deja abonne · deja inscrit · creer un compte ·
      reserve aux abonnes · article reserve aux abonnes · article reserve a nos abonnes ·
      contenu reserve aux abonnes · cet article est reserve aux abonnes ·
      cet article est reserve a nos abonnes · abonne · abonnes · abonnement · sans engagement ·
      lire la suite · la suite est reservee aux abonnes · la suite apres cette publicite ·
      decouvrir nos offres · voir les offres · profiter de l offre · essai gratuit · soutenez nous ·
      faire un don · je fais un don · poursuivre la lecture · continuer la lecture`,
    app: asWritten`
      telecharger l application · telecharger lapplication · telechargez l application ·
      telechargez notre application · ouvrir dans l application · lire dans l application ·
      ouvrir l application · installer l application`,
    advert: asWritten`
      publicite · publicites · pub · annonce · annonces · la suite apres la publicite ·
      la suite apres cette publicite · suite de l article apres la publicite ·
      l article continue apres la publicite · article continue apres la publicite · contenu sponsorise ·
      contenu partenaire · contenu de marque · sponsorise · partenaire · fermer la publicite ·
      passer la publicite · passer la pub · la suite ci dessous · lien sponsorise · liens sponsorises ·
      en partenariat avec`,
    comments: asWritten`
      commentaires · commentaire · # commentaires · # commentaire · commentaires # · aucun commentaire ·
      commenter · commenter cet article · commentez cet article · ajouter un commentaire ·
      laisser un commentaire · ecrire un commentaire · poster un commentaire · publier un commentaire ·
      voir les commentaires · voir tous les commentaires · lire les commentaires · afficher les commentaires ·
      tous les commentaires · reagissez · reagir a cet article · reagissez a cet article · votre avis ·
      donnez votre avis · soyez le premier a commenter · soyez le premier a reagir ·
      connectez vous pour commenter · repondre · signaler · signaler un abus · signaler ce commentaire ·
      les commentaires sont fermes · participer a la conversation · contribuer`,
    rights: asWritten`
      tous droits reserves · mentions legales · conditions generales · conditions d utilisation ·
      conditions generales d utilisation · conditions generales de vente · cgu · cgv · accessibilite ·
      plan du site · signaler une erreur · signaler une faute · une erreur dans l article ·
      droits de reproduction · charte · nous contacter · qui sommes nous`,
    navigation: asWritten`
      aller au contenu · aller au contenu principal · aller au menu · passer au contenu · acceder au contenu ·
      retour en haut · retour en haut de page · haut de page · retour a l accueil · retour a laccueil ·
      retour · ouvrir le menu · fermer le menu · menu principal · mon compte · se deconnecter · voir plus ·
      voir moins · afficher plus · afficher moins · en savoir plus · lire plus · lire l article ·
      lire larticle · lire l article complet · tout voir · voir tout · article suivant · article precedent ·
      page suivante · page precedente · agrandir · agrandir l image · agrandir limage · sommaire ·
      chargement · chargement en cours · ecouter l article · ecouter cet article · ecouter larticle ·
      cliquez ici · voir le diaporama · version imprimable · l essentiel de l actu ·
      veuillez activer javascript`,
    live: asWritten`
      direct · en direct · en continu · mis a jour · derniere minute · alerte info · urgent · actualiser ·
      rafraichir · cette page se met a jour automatiquement · cette page est mise a jour automatiquement ·
      nouveaux messages · voir les nouveaux messages · charger plus · plus d informations a venir ·
      plus d informations a suivre · plus dinformations a venir · article en cours de mise a jour ·
      suivez notre direct · le direct est termine · le live est termine · a l instant`,
    player: asWritten`
      lecture · lire la video · lancer la video · voir la video · regarder la video · plein ecran ·
      activer le son · couper le son · muet · sous titres · ecouter · regarder · video indisponible ·
      cette video n est pas disponible · replay`,
    photo: asWritten`
      photo d illustration · photo dillustration · image d illustration · image dillustration · illustration ·
      photo d archives · photo darchives · archives · image d archives · diaporama · credit photo · legende ·
      getty images`,
  },
  openings: {
    share:
      /^(?:partager (?:cet article|l article|larticle|cette page|ce contenu) (?:sur|via|avec) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|partagez (?:cet article|l article|larticle) (?:sur|via) (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|cliqu(?:ez|er) (?:ici )?pour (?:partager sur (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|envoyer (?:un lien )?par e ?mail a une? amie?|envoyer par e ?mail|imprimer)(?: s?ouvre dans une nouvelle fenetre)?(?: s ouvre dans une nouvelle fenetre)?|(?:partager sur (?:facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|xing|pocket|messenger|instagram|skype)|imprimer) (?:s ?)?ouvre dans une nouvelle fenetre)$/,
    cookies:
      /^(?:nous (?:et nos (?:# )?partenaires )?(?:utilisons|stockons|respectons|deposons|souhaitons|avons besoin)\b.*\b(?:cookies?|vie privee|traceurs|consentement|terminal)\b|(?:ce|notre) site (?:web )?utilise\b.*\bcookies?\b|en (?:poursuivant|continuant|cliquant|naviguant|acceptant|utilisant)\b.*\b(?:cookies?|acceptez|navigation|conditions|consentez|traceurs)\b|les cookies nous permettent\b|avec votre (?:accord|consentement)\b.*\b(?:cookies?|traceurs|nous|partenaires)\b|vous pouvez (?:a tout moment )?(?:modifier|gerer|retirer|parametrer|changer)\b.*\b(?:cookies?|consentement|choix|preferences)\b|pour afficher ce contenu\b.*\bcookies?\b)/,
    newsletter:
      /^(?:(?:inscrivez vous|abonnez vous|recevez|rejoignez|suivez|retrouvez|restez|ne manquez|ne ratez)\b.*\b(?:newsletters?|notre|nos|boite mail|boite de reception|mail|whatsapp|telegram|facebook|chaine|google actualites|alertes|informe|actualite|aucune?)\b|(?:chaque|tous les) (?:jour|matin|soir|semaine|matins|jours|soirs)\b.*\b(?:newsletter|boite|recevez|par mail|par e mail)\b|en (?:vous inscrivant|m inscrivant)\b|l essentiel de l (?:actualite|info)\b.*\b(?:mail|newsletter|boite)\b|(?:notre|la) newsletter\b.*\b(?:vous|votre|gratuite|quotidienne)\b)/,
    paywall:
      /^(?:(?:deja|vous etes deja|pas encore) (?:abonnee?|inscrite?)\b|(?:cet|l|la suite de cet) ?(?:article|contenu)\b.*\b(?:reservee?s?|abonnes?)\b|(?:article|contenu) reserve (?:aux|a nos) abonnes\b|il vous reste # ?\w*\b.*\b(?:article|lire|decouvrir)\b|pour (?:lire|poursuivre|continuer|acceder)\b.*\b(?:abonnez|connectez|abonnement|compte|abonne|inscrivez)\b|(?:abonnez vous|connectez vous|identifiez vous|creez un compte) (?:pour|a partir|des|et)\b|la suite est reservee\b|soutenez (?:notre|un journalisme|une presse|une information)\b|(?:votre|vos) (?:soutien|dons?|abonnement)\b.*\b(?:nous|notre)\b|sans engagement\b)/,
    app: /^(?:telechargez?\b.*\b(?:l|notre) ?(?:application|appli|app)\b|(?:disponible|gratuite?) sur (?:l )?(?:app store|google play)\b)/,
    advert:
      /^(?:(?:la )?suite (?:de l ?article )?apres (?:la|cette) (?:publicite|pub)\b|(?:l )?article (?:continue|se poursuit) (?:apres|ci dessous)\b|(?:cet article|cette page) contient des liens (?:affilies|sponsorises)\b)/,
    comments:
      /^(?:(?:reagissez|commentez|participez|donnez votre avis|laissez)\b.{0,60}\b(?:article|commentaire|conversation|avis|debat)\b|(?:vous devez|il faut|connectez vous|identifiez vous)\b.*\b(?:commenter|commentaire|reagir|connecte)\b|les commentaires\b.*\b(?:fermes|desactives|moderes|clos)\b|(?:voir|lire|afficher) (?:tous )?les (?:# )?commentaires\b|soyez le premier a\b|(?:vous avez|une) (?:une )?(?:information|question|erreur|temoignage)\b.*\b(?:contactez|ecrivez|signalez|nous)\b|votre adresse e ?mail ne sera pas publiee\b)/,
    rights:
      /^(?:.{1,80} tous droits reserves\b|(?:reproduction|toute reproduction|droits de reproduction|copyright)\b.*\b(?:interdite|reserves|autorisation|droits|#)\b|(?:vous avez (?:repere|trouve|constate)|signalez|signaler) une (?:erreur|faute|coquille)\b|cet article (?:a ete|est) (?:publie|initialement|republie)\b.*\b(?:conversation|licence|originale?)\b)/,
    live: /^(?:(?:cette page|cet article|ce direct|cette actualite)\b.*\b(?:mise? a jour|actualisee?|automatiquement|termine)\b|plus d ?informations (?:a venir|a suivre|dans quelques|suivent)\b|(?:voir|charger|afficher) (?:les|plus de|# )? ?(?:nouveaux|nouvelles|anciens|messages|posts|publications|mises a jour)\b|suivez (?:en direct|notre direct|l evolution|la situation)\b)/,
    photo:
      /^(?:(?:photo|image|video) (?:d ?)?(?:illustration|archives?)\b|legende (?:de la photo|photo|image)\b|credits? (?:photos?|images?)\b)/,
    player:
      /^(?:(?:cette|la|votre) (?:video|navigateur)\b.*\b(?:disponible|ne peut|supporte|lecture)\b|cliquez (?:ici )?pour (?:lire|voir|regarder|ecouter|agrandir)\b)/,
    navigation:
      /^(?:page # sur #$|(?:retour|revenir) (?:a|au|en|vers)\b.{0,30}$|(?:veuillez|merci de) activer javascript\b|aller a[ul]?\b.{0,25}$)/,
  },
  labels: asWritten`
    accueil · recherche · rechercher · actualites · actualite · actu · politique · monde · economie ·
    societe · culture · sport · sports · sciences · sante · planete · opinion · opinions · idees ·
    international · france · europe · regions · region · faits divers · justice · medias · technologie ·
    high tech · videos · photos · suivant · precedent · plus · aide · contact · a propos · exclusif ·
    analyse · decryptage · enquete · reportage · entretien · tribune · la redaction · redaction · rubriques ·
    a propos de l auteur · meteo · immobilier · emploi · annonces legales · voyage · cuisine · mode · boutique`,
  headings: asWritten`
    a lire aussi · lire aussi · a lire egalement · lire egalement · a lire · a lire ensuite ·
    a lire sur le meme sujet · a lire sur le sujet · a voir aussi · a voir egalement · voir aussi ·
    voir egalement · a ecouter aussi · a decouvrir · a decouvrir aussi · a ne pas manquer · a ne pas rater ·
    sur le meme sujet · sur le meme theme · dans la meme rubrique · dans la meme categorie ·
    dans le meme dossier · dans l actualite · dans lactualite · articles similaires · articles lies ·
    articles associes · articles connexes · articles recommandes · articles populaires ·
    articles les plus lus · article precedent et suivant · autres articles · plus d articles ·
    plus darticles · plus d actualites · les plus lus · les plus lues · le plus lu · les plus populaires ·
    les plus partages · les plus commentes · les plus vus · les articles les plus lus · populaires ·
    derniers articles · dernieres actualites · dernieres infos · dernieres nouvelles ·
    les dernieres actualites · les derniers articles · les dernieres infos · a la une · recommande pour vous ·
    recommandes pour vous · recommande · recommandations · nos recommandations · nous vous recommandons ·
    notre selection · notre selection d articles · notre selection darticles · la selection de la redaction ·
    le choix de la redaction · les choix de la redaction · la redaction vous conseille ·
    la redaction vous recommande · vous aimerez aussi · vous aimerez peut etre · vous pourriez aimer ·
    vous pourriez aussi aimer · vous pourriez etre interesse par · cela pourrait vous interesser ·
    ca pourrait vous interesser · ceci pourrait vous interesser · ces articles pourraient vous interesser ·
    ces articles peuvent vous interesser · cela peut vous interesser · pour aller plus loin ·
    en lien avec cet article · en relation · contenus lies · contenus similaires · sujets lies · tendances ·
    en ce moment · ailleurs sur le web · sur le web · contenus sponsorises · plus sur ce sujet ·
    plus sur le sujet · notre dossier · tous nos articles · l actualite en continu · fil info ·
    fil d actualite · top articles · les titres`,
  looseHeadings: asWritten`
    lire la suite · en savoir plus · plus · l essentiel · lessentiel · videos · le fil · zoom · focus ·
    dossier · dossiers · nos dossiers · et aussi · aussi`,
  headingOpenings: asWritten`
    plus de · plus sur · tout sur · lire aussi dans · toute l actualite de · toute lactualite ·
    toute l actualite · les plus lus dans · les plus lus de · l actualite de · les dernieres actualites de ·
    a lire aussi sur · a lire sur · a lire dans · aussi sur · egalement sur · dans le dossier ·
    autres articles de · du meme auteur · articles de · nos articles sur`,
  pointers: asWritten`
    a lire aussi · lire aussi · a lire egalement · lire egalement · a lire · lire · a relire · a lire ici ·
    lire notre article · lire notre enquete · lire notre dossier · lire notre reportage · lire notre analyse ·
    lire l article · lire larticle · lire la suite · lire plus · lisez aussi · lisez egalement · relire ·
    voir aussi · voir egalement · a voir aussi · a voir egalement · a voir · voir · en savoir plus ·
    pour en savoir plus · pour aller plus loin · sur le meme sujet · sur le meme theme · notre dossier ·
    notre article · video · en video · en images · en direct · direct · diaporama · podcast · a ecouter ·
    a ecouter aussi · ecouter aussi · ecoutez · ecouter · regarder · regardez · article lie ·
    plus d informations · plus dinformations · a ne pas manquer · a decouvrir · a decouvrir aussi ·
    decouvrez aussi · retrouvez aussi · et aussi · dossier · a suivre · suivez notre direct ·
    vous aimerez aussi · cela pourrait vous interesser`,
  photoMarks: asWritten`
    photo · photos · credit · credits · credit photo · credits photo · credits photos · credit photos ·
    photo credit · credit image · photographie · photographe · image · images · illustration ·
    photo d illustration · photo dillustration · photo archives · photo d archives · photo darchives ·
    dessin · infographie · carte · legende · archives · copyright · capture d ecran · capture decran · visuel`,
  bylines: 'par',
  makers: asWritten`
    ecrit par · redige par · publie par · propos recueillis par · texte · texte par · texte de · auteur ·
    auteure · autrice · auteurs · journaliste · redaction · article de · article par · article ecrit par ·
    un article de · edite par · traduit par · reportage de · entretien realise par`,
  roles: asWritten`
    journaliste · correspondant · correspondante · redaction · redacteur · redactrice · envoye · envoyee ·
    reporter · chroniqueur · chroniqueuse · editorialiste · service`,
  stampWords: asWritten`
    publie · publiee · mis · mise · a · jour · modifie · actualise · poste · le · derniere · modification ·
    temps · creation · il · y · de · du · l · par · au · article · et · maj`,
  dateWords: asWritten`
    janvier · fevrier · mars · avril · mai · juin · juillet · aout · septembre · octobre · novembre ·
    decembre · janv · fevr · avr · juil · sept · lundi · mardi · mercredi · jeudi · vendredi · samedi ·
    dimanche · aujourdhui · hier · h · heure · heures · minute · minutes · min · jour · jours · semaine ·
    semaines · mois · an · ans · 1er`,
  readingTime:
    /^(?:(?:temps|duree) de lecture(?: estimee?)?(?: environ)? # ?(?:m|min|mn|minutes?)?|lecture # ?(?:m|min|mn|minutes?)|# ?(?:m|min|mn|minutes?) de lecture|lire en # ?(?:min|minutes?)|(?:a )?lire en # ?(?:min|minutes?)|lecture en # ?(?:min|minutes?))$/,
}
