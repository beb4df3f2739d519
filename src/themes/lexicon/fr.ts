// Words that indicate each theme in French news, compiled by hand.
import { asWritten } from '../../text/as-written.ts'
import type { Lexicon } from './lexicon.ts'

export const FR: Lexicon = {
  world: asWritten`
    afghanistan algérie attaque blessés bombe brésil burkina burundi cameroun centrafrique chine chinois colombie
    corée coup_d'etat crimée cuba cyclone diplomate erdogan explosion frontière gaza haïti inde inondations irak
    iran israélien israël japon kiev kremlin liban libye mali maroc mexique moscou niger paix pakistan
    palestinien pape poutine pékin rdc russe russie rwanda régime sahel somalie soudan syrie séparatistes tigré
    tsunami tunisie turc turquie ukraine ukrainien vatican venezuela victimes villageois yémen égypte éthiopie
    étranger + ambassade ambassadeur armée attentat boko_haram casques_bleus cessez-le-feu conflit diplomatie
    diplomatique djihadistes frappe guerre hamas hezbollah humanitaire jihadistes junte migrants militaires
    minusma missile morts nations_unies onu otages otan putsch rebelles réfugiés sanctions soldats séisme
    talibans terrorisme terroriste troupes trêve tués - angola biden congo kenya londres mozambique nigeria
    ouganda tchad trump washington zimbabwe états-unis`,
  politics: asWritten`
    bulletin cabinet choguel citoyens coalition_présidentielle coup_d'état destitution dialogue droits_de_l'homme
    démocratique embalo junte junte_militaire mairie municipales nommé primaire_démocrate primature préfet
    présidentiel putsch voter wade élue + abstention alternance amnistie assemblée autoritaire bazoum biya bongo
    buhari bureau_de_vote bureaux_de_vote bédié campagne campagne_électorale candidat candidature ceni
    chef_d'état chef_de_file chef_de_l'etat chef_de_l'opposition coalition commission_électorale condé
    conseil_constitutionnel conseil_des_ministres constitution constitutionnel constitutionnelle corruption
    cour_constitutionnelle cour_suprême dictateur dictature dissident dissolution doumbouya droite déby décret
    démission démocrates démocratie dépouillement député fayulu fpi fraude_électorale gauche gbagbo gouvernement
    gouvernementale gouverneur goïta grâce_présidentielle hollande investiture issoufou kabila kagame kamto
    katumbi le_pen loi législatives macky_sall macron mahamat_déby maire majorité mandat manifestants
    manifestation matignon ministre ministère ministériel ministérielle motion_de_censure museveni mélenchon
    nkurunziza opposant opposition ouattara parlement parlementaire parti parti_au_pouvoir paul_kagame pdci
    politicien politique pouvoir premier_ministre première_ministre projet_de_loi président président_sortant
    présidentielle ramaphosa recensement_électoral remaniement rhdp réforme référendum régionales républicains
    sall sarkozy scrutin socialiste société_civile sonko soro souveraineté sénat sénateur sénatoriales talon
    transition transition_politique troisième_mandat tshisekedi urnes vice-président vote yayi zuma électeurs
    élection élection_présidentielle électoral électorat élu élysée - ado arrestation arrêté avocat biden coup
    diplomatie détournement grève investi justice libération meeting militants ordonnance prison procès régime
    résultats sommet sortant souverain succession syndicat traoré`,
  business: asWritten`
    achat acheter acheteurs artisan artisanat banquier boeing boutique clients coton cultivateurs devise
    directeur_général douane entreprendre fondateur fondatrice gasoil licenciements marchand mines payer pertes
    peugeot pétrolier salaires semences trimestre vendre économiste + acquisition actionnaires actions
    agriculteurs agriculture agroalimentaire air_france airbus amorçage argent armateur assurance assureur
    automobile bad bancaire banque banque_centrale banque_mondiale baril bauxite bce bitcoin bourse bénéfice cac
    cacao capital capital-risque carburant cemac cfa chiffre_d'affaires chômage cobalt cofondateur cofondatrice
    commerce commercial commerçants compagnie_aérienne comptabilité comptable concurrence concurrents
    consommateurs consommation conteneurs cours_du_pétrole coût coût_de_la_vie croissance cryptomonnaie crédit
    cuivre dangote demande_mondiale dette diamant dollars détaillants embauche emploi engrais entrepreneur
    entrepreneuriat entrepreneuse entreprise essence ethiopian_airlines euros exportation faillite filiale
    filière financement financier financière fiscal fmi fonds fortune fournisseur franc franchise francs_cfa
    fusion gisement grossistes hausse_des_prix hydrocarbures immobilier importations impôts industrie industriel
    inflation investir investissement investisseurs jeune_pousse levée_de_fonds libre-échange licornes
    liquidation_judiciaire lithium logistique lève magasin marché marché_noir microcrédit microfinance
    milliardaire milliards millionnaire minier mobile_money monnaie multinationale naira paiement patron patronat
    pdg pib plan_social planteurs pme pouvoir_d'achat prix producteur production prêt prêteurs pénurie pétrole
    rachat rachète raffinerie recrutement redressement_judiciaire renault rentabilité rentable revenu richesse
    récession récolte salarié sous-traitants suppression_de_postes surendettement série_a série_b série_c tarif
    taux taxe total_energies tour_de_table travailleurs tribunal_de_commerce uemoa usine valorisation ventes
    zlecaf économie économique élevage épargne - aérien blé budget bétail café compagnie dirigeant enchères
    exploitation fret gaz groupe marque millions or orange pauvreté port postes pêche pêcheurs rand riche riz
    société start-up total tourisme transport télécoms uranium vendeurs vendeuses vendu électricité énergie`,
  technology: asWritten`
    =téléphones algorithme appli chiffrement connexion courriel fibre innovation inventé logiciel_malveillant
    messagerie moteur_de_recherche nokia plateforme processeur sony start-up startups technologique youtubeur
    écouteurs écran + 4g 5g android antenne api apple application authentification automatisation base_de_données
    batterie bill_gates biométrique blockchain capteur centre_de_données chatbot chatgpt clavier cloud cnil
    codage code_source codeur connecté console cookies correctif cryptage cyber cyberattaque cybercriminalité
    cybersécurité câble_sous-marin data_center deepfake données données_personnelles drone développeurs
    développeuse elon_musk facebook faille fuite_de_données geek google gps hackers haut_débit huawei hébergeur
    ia imprimante_3d informaticien informaticienne informatique ingénieur instagram intelligence_artificielle
    internautes internet inventeur invention ipad iphone jeff_bezos jeu_vidéo logiciel microsoft mise_à_jour
    mobile mot_de_passe métadonnées métavers navigateur nintendo numérique numérisation open_source openai
    opérateur ordinateur panne piratage pirate playstation programmation prototype puce ransomware rançongiciel
    reconnaissance_faciale rgpd robot robotique réalité_virtuelle réseau_social réseaux_sociaux samsung
    semi-conducteurs serveur site_web smartphone sms snapchat starlink technologie telegram tiktok twitch twitter
    téléchargement télécom télécommunications utilisateurs vie_privée virtuel virtuelle voiture_électrique
    vulnérabilité web whatsapp windows xbox youtube zuckerberg électronique - amazon appel arnaque composants
    en_ligne escroquerie influenceur influenceuse musk portable satellite signal site surveillance téléphone
    vidéo virus zoom`,
  science: asWritten`
    baleine biologiste chercheuse cosmonaute dauphin expérience expérimentation mammifère particules
    préhistorique pyramide requin tortue écosystème + abeilles adn animaux antarctique archéologie archéologues
    arctique astronaute astronome astéroïde biodiversité biologie carbone chercheur chimie climat climatique
    comète dinosaure découverte déforestation el_niño environnement esa espace espèce extinction faune fossile
    fusée galaxie glacier gravité gène génétique insectes laboratoire lune momie nasa nobel océan oiseaux orbite
    physicien physique planète pollution quantique recherche réchauffement satellite science scientifique singes
    sonde spatial squelette température trou_noir télescope univers volcan éclipse émissions étoile - arbres
    forêt lancement mars nucléaire plantes poissons soleil sécheresse tombe université éléphants étude évolution`,
  health: asWritten`
    chirurgien cigarette démence excision hygiène infecté infirmier infirmière maternelle naissance ongles
    prise_en_charge prématuré sinovac thérapie transfusion + accouchement activité_physique addiction alcool
    aliments allaitement allergie alzheimer ambulance anesthésie antibiotiques anticorps anxiété anémie artères
    asthme astrazeneca autisme avc avortement bactérie bipolaire bébé calories cancer cardiaque cardiologue
    carence chimiothérapie chirurgical chirurgie cholestérol choléra chronique clinique confinement contagieuse
    contagieux contamination contraception coronavirus covid covid-19 crise_cardiaque dengue dentiste dents
    diabète diagnostic digestion dose douleur drépanocytose dénutrition dépigmentation dépistage dépression ebola
    effets_secondaires enceinte endométriose essais_cliniques estomac fausse_couche fertilité fièvre foie
    fécondation glycémie greffe grippe grossesse guéri guérir guérison gynécologue hormonal hormone hospitalier
    hospitalisation hospitalisé hypertension hépatite hôpital immunité incubation infarctus infection insuline
    intestin intestinal kinésithérapeute leucémie lèpre malade maladie malnutrition mammographie masque maternité
    menstruations menstruelles mentale migraine mortalité moustiques médecin médical médicament méningite
    ménopause métastases nouveau-né nouveau-nés nutrition obèse obésité omicron oms organe ovaires overdose
    pacemaker paludisme pandémie parasite pathologie patient pfizer pharmacie pharmacien placebo polio poumons
    prostate prothèse protéines préservatif psychiatre psychologue puberté pulmonaire pédiatre quarantaine
    rapports_sexuels rein respirateur respiratoire rougeole règles réanimation rénale sage-femme sang santé
    santé_mentale santé_publique schizophrénie sexualité sida soignant soigner soins sommeil spermatozoïdes
    stress stérilité surpoids symptômes syndrome séropositif tabac tension thérapeute toux toxicomanie traitement
    tuberculose tumeur typhoïde urgences utérus vaccin vaccination vaisseaux_sanguins variant variole_du_singe
    vih vih/sida virus vitamines zika épidémie épilepsie - alimentation aveugle cerveau coeur corps delta docteur
    drogue femmes handicap opération ordonnance peau poids régime sein sel sexe sexuelle sucre suicide`,
  sport: asWritten`
    dribble espérance_de_tunis gradel lanceur ligue_des_champions_africaine match_nul natation prêté sauteur
    sportive sprinteur écureuils + 100_mètres aigles ailier al_ahly arbitrage arbitre arsenal athlète athlétisme
    attaquant aubameyang ballon ballon_d'or barcelone barça basket basket-ball battu bayern benzema black_stars
    boxe boxeur bundesliga but buteur caf can capitaine carton_jaune carton_rouge champion champion_du_monde
    championnat championne championne_du_monde chan chelsea classement club coach coup_franc coupe
    coupe_d'afrique coupe_d'afrique_des_nations coupe_du_monde coéquipier cyclisme cycliste demi-finale deschamps
    djokovic dopage doublé drogba défaite défenseur entraînement entraîneur escrime eto'o everton federer fennecs
    fifa finale foot football footballeur footballeuse formule_1 fédération_internationale gardien gardien_de_but
    giroud golf golfeur grand_prix griezmann guardiola haies hakimi haller handball hat-trick hors-jeu huitièmes
    inter_milan jeux_olympiques jo joueur judo judoka juventus karaté kessié klopp koulibaly leicester liga ligue
    ligue_1 ligue_des_champions lions_de_la_teranga lions_indomptables liverpool lutteur léopards mahrez maillot
    maillot_jaune mamelodi manchester manchester_city manchester_united mané marathon marathonien marseille match
    mazembe mbappé mercato messi mi-temps milan monaco mondial motogp mourinho médaille nadal nba neymar ngannou
    octogone olympiade olympique onana osimhen palmarès paralympiques passe_décisive pelouse penalty perchiste
    phase_de_groupes podium pogba poids_lourds premier_league prolongation psg qualification qualifié
    quart_de_finale quarts raja rallye real_madrid record_du_monde recrue remplaçant ring roland-garros ronaldo
    rugby saison salah serie_a sport sportif sprint sprinteuse stade super_eagles supporters surf sélection
    sélection_nationale sélectionneur temps_additionnel tennis tirs_au_but titulaire tokyo_2020 tottenham
    tour_de_france tournoi transfert triplé uefa ufc vainqueur vestiaire volley volley-ball wenger wimbledon
    wydad xv zidane éliminatoires éliminé éléphants équipe étalons - blessure course euro lion lutte lyon milieu
    om points victoire`,
  culture: asWritten`
    archie beauté cheveux couture cuisine danseur défilé galerie harry_et_meghan mannequin opéra orchestre
    peinture perruque pièce poésie royal réalisatrice série tresses unesco + acteur actrice afrobeats album
    angélique_kidjo art artiste autobiographie bande_dessinée beyoncé biographie bronzes_du_bénin burna_boy
    cannes chanson chanteur chanteuse cinéma coiffure comédie comédien concert conte coupé-décalé culture
    culturel culturelle célèbre célébrité césar danse davido dessin_animé dessinateur dj_arafat documentaire
    exposition fally_ipupa fespaco festival festival_de_cannes film gastronomie goncourt grammy hip-hop hollywood
    humoriste jazz jollof koffi_olomide littéraire littérature livre meghan miss miss_monde miss_univers mode mtv
    musicien musique musée netflix nollywood oeuvres oscar pagne patrimoine peintre photographe photographie
    poète prix_goncourt prix_littéraire rap rappeur recette reggae restitution rihanna roman rumba réalisateur
    salif_keita salon_du_livre sculpture scène spectacle star statue styliste tapis_rouge théâtre tiwa_savage
    tradition trésors télé télévision wizkid youssou_n'dour écrivain - auteur bijoux clip concours coutume hit
    légende mariage masques plat prince rite robe tableau tenue tissu traditionnel tube wax`,
}
