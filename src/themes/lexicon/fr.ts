// Words that indicate a theme in French news, written by hand.
import type { Lexicon } from './lexicon.ts'

export const FR: Lexicon = {
  world: `guerre+ armée+ soldats+ troupes+ militaires militaire+ attaque attaques frappe+ frappes+ missile+ missiles
    attentat+ attentats bombe explosion terroriste+ terroristes+ terrorisme+ djihadistes+ djihadiste jihadistes+ otages+
    otage rebelles+ séparatistes cessez-le-feu+ trêve+ paix réfugiés+ migrants+ humanitaire+ ambassade+ ambassadeur+
    diplomate diplomatie+ diplomatique+ sanctions+ otan+ onu+ nations_unies+ séisme+ tsunami inondations cyclone morts+ tués+
    blessés victimes putsch+ coup_d'etat junte+ régime conflit+ frontière syrie irak iran israël israélien gaza
    palestinien palestiniens hamas+ hezbollah+ liban yémen afghanistan talibans+ pakistan inde chine chinois
    pékin japon corée russie russe russes moscou kremlin poutine ukraine ukrainien kiev crimée turquie turc
    erdogan égypte libye tunisie algérie maroc soudan éthiopie tigré somalie kenya- nigeria- mali niger burkina
    tchad- cameroun centrafrique congo- rdc rwanda burundi ouganda- zimbabwe- mozambique- angola- boko_haram+ sahel étranger
    venezuela brésil mexique colombie haïti cuba états-unis- washington- trump- biden- londres- vatican pape villageois
    casques_bleus+ minusma+`,
  politics: `gouvernement+ président+ présidente présidentiel présidentielle+ élection+ élections+ électoral+ électorale
    scrutin+ vote+ votes voter électeurs+ candidat+ candidats+ candidate candidature+ campagne+ parti+ partis opposition+
    opposant+ opposants+ majorité+ coalition+ parlement+ parlementaire+ parlementaires assemblée+ député+ députés+ sénat+
    sénateur+ sénateurs ministre+ ministres+ premier_ministre+ cabinet remaniement+ maire+ mairie municipales législatives+
    loi+ projet_de_loi+ constitution+ constitutionnel+ constitutionnelle+ référendum+ mandat+ réforme+ réformes politique+
    politiques+ démocratie+ démocratique gauche+ droite+ socialiste+ socialistes républicains+ macron+ hollande+ sarkozy+
    le_pen+ mélenchon+ élysée+ matignon+ manifestation+ manifestants+ manifestations dialogue transition+ destitution
    commission_électorale+ ceni+ résultats- urnes+ chef_de_l'etat+ démission+ nommé investiture+ ouattara+ gbagbo+ kabila+
    tshisekedi+ biya+ déby+ condé+ bongo+ nkurunziza+ kagame+ wade sall+ pouvoir+ citoyens droits_de_l'homme
    scrutins bulletin bulletins coalition_présidentielle chef_de_l'opposition+ militants- meeting-
    campagne_électorale+ présidentielles+ élu+ élus+ élue investi- gouvernementale+ gouvernemental+ coup-
    président_sortant+ sortant- succession- décret+ décrets ordonnance- conseil_des_ministres+
    conseil_constitutionnel+ cour_constitutionnelle+ cour_suprême+ justice- procès- corruption+ détournement-
    arrestation- arrêté- libération- prison- avocat- avocats- droits- société_civile+ syndicat- grève- citoyen-
    souveraineté+ vice-président+ ministère+ primature gouverneur+ préfet souverain- primaire_démocrate biden-
    démocrates+ républicain+ sénatoriales+ régionales+ élection_présidentielle+ bédié+ soro+ ado- rhdp+ pdci+
    fpi+ mahamat_déby+ goïta+ traoré- choguel doumbouya+ fayulu+ katumbi+ kamto+ bazoum+ issoufou+ talon+ yayi+
    macky_sall+ sonko+ embalo paul_kagame+ museveni+ ramaphosa+ zuma+ buhari+
    coup_d'état junte putsch régime- transition_politique+ chef_d'état+ chefs_d'état+
    gouvernements+ ministériel+ ministérielle+ diplomatie- sommet- politicien+ politiciens+ électorat+ abstention+
    dépouillement+ bureau_de_vote+ bureaux_de_vote+ recensement_électoral+ fraude_électorale+ troisième_mandat+ alternance+
    vice-présidente+ premier_ministre+ première_ministre+ motion_de_censure+ dissolution+ amnistie+ grâce_présidentielle+
    parti_au_pouvoir+ chef_de_file+ opposante+ dissident+ dissidents+ dictature+ dictateur+ autoritaire+ junte_militaire`,
  business: `
    entreprise+ entreprises+ société- sociétés- groupe- économie+ économique+ économiques+ économiste
    croissance+ pib+ inflation+ récession+ chômage+ emploi+ emplois+ salaires salaire licenciements marché+
    marchés+ bourse+ actions+ actionnaires+ investisseurs+ investissement+ investissements investir+ cac+
    banque+ banques+ banquier bancaire+ crédit+ prêt+ prêts dette+ dettes taux+ bce+ fmi+ banque_mondiale+
    milliards+ millions- dollars+ euros- francs_cfa+ cfa+ monnaie+ devise devises chiffre_d'affaires+
    bénéfice+ bénéfices+ ventes+ pertes trimestre fusion+ acquisition+ rachat+ faillite+ pdg+ patron+
    directeur_général dirigeant- industrie+ industriel+ usine+ usines production+ producteur producteurs+
    exportation+ exportations+ importations+ commerce+ commercial+ commerçants+ douane douanes
    consommateurs+ clients prix+ pétrole+ pétrolier baril+ gaz- or- mines mine minier+ cacao+ café- coton
    agriculture+ agriculteurs+ automobile+ renault+ peugeot airbus+ boeing total- orange-
    compagnie_aérienne+ tourisme- immobilier+ fiscal+ impôts+ taxe+ taxes budget- entrepreneur+
    entrepreneurs+ start-up- vente marque- télécoms- commerçantes marchand marchands vendeurs- vendeuses-
    acheteurs hausse_des_prix+ coût_de_la_vie+ pouvoir_d'achat+ pénurie+ carburant+ essence+ gasoil
    électricité- énergie- riz- blé- engrais+ récolte+ récoltes+ cultivateurs planteurs+ élevage+ bétail-
    pêche- pêcheurs- port- fret- transport- aérien- air_france+ ethiopian_airlines+ compagnie- investisseur+
    financement+ financements financier+ financière+ finances+ fonds+ capital- capitaux+ épargne+
    microfinance+ mobile_money+ banque_centrale+ bad+ uemoa+ cemac+ zlecaf+ libre-échange+ franc+ naira+
    euro+ rand- cryptomonnaie+ bitcoin+ milliardaire+ milliardaires+ fortune+ dangote+ richesse+ riche-
    pauvreté- salarié+ salariés+ travailleurs+ embauche patronat+ pme+ marché_noir+ exploitation- gisement+
    diamant+ diamants+ lithium+ cobalt+ cuivre+ uranium- bauxite+ hydrocarbures+ raffinerie+ total_energies+
    argent+ acheter achat achats- vendu- vendus- vendre coût+ coûts+ payer paiement+ paiements+ revenu+
    revenus+ tarif+ tarifs+ magasin+ magasins+ boutique boutiques détaillants+ grossistes+ entrepreneuriat+
    entrepreneuse+ entreprendre artisan artisans artisanat rentable+ rentabilité+ millionnaire+ recrutement+
    embauches+ bancaires+ microcrédit+ prêteurs+ enchères- franchise+ concurrence+ concurrents+ filiale+
    filiales+ multinationale+ multinationales+ sous-traitants+ fournisseur+ fournisseurs+ consommation+
    demande_mondiale+ surendettement+ comptable+ comptabilité+ assureur+ assurance+ assurances+ logistique+
    conteneurs+ armateur+ semences agroalimentaire+ filière+ filières+ cours_du_pétrole+ levée_de_fonds+
    lève+ tour_de_table+ amorçage+ série_a+ série_b+ série_c+ valorisation+ licornes+ licorne+ jeune_pousse+
    jeunes_pousses+ suppression_de_postes+ suppressions_de_postes+ postes- plan_social+
    redressement_judiciaire+ liquidation_judiciaire+ tribunal_de_commerce+ capital-risque+ cofondateur+
    cofondatrice+ fondateur fondatrice fondateurs rachète+ racheté+`,
  technology: `
    technologie+ technologies+ technologique numérique+ logiciel+ logiciels informatique+ ordinateur+
    ordinateurs téléphone- =téléphones smartphone+ smartphones+ portable- mobile+ iphone+ ipad+ android+
    application+ applications+ appli apple+ google+ microsoft+ windows+ samsung+ huawei+ sony nokia amazon-
    facebook+ twitter+ instagram+ whatsapp+ youtube+ tiktok+ internet+ internautes+ web+ site- en_ligne-
    réseaux_sociaux+ réseau_social+ connexion données+ utilisateurs+ navigateur moteur_de_recherche courriel
    pirate pirates- piratage+ hackers+ cyber+ cybersécurité+ cyberattaque+ virus- chiffrement mot_de_passe
    intelligence_artificielle+ ia+ robot+ robots+ drone drones+ jeu_vidéo+ jeux_vidéo+ console+ playstation+
    xbox+ nintendo+ puce+ puces+ processeur écran 4g+ 5g+ fibre opérateur+ start-up startups développeurs+
    innovation algorithme algorithmes cloud+ vie_privée+ surveillance- zuckerberg+ musk- numériques+
    numérisation+ connecté+ connectés hacker piraté+ logiciel_malveillant données_personnelles+
    cybercriminalité+ arnaque- escroquerie- écouteurs batterie+ satellite- starlink+ télécom+ télécoms+
    télécommunications+ sms+ appel- messagerie vidéo- vidéos- youtubeur influenceur- influenceuse- twitch+
    snapchat+ telegram+ signal- zoom- chatgpt+ openai+ codage+ programmation+ inventeur+ invention+ inventé
    ingénieur+ ingénieurs+ prototype+ électronique électroniques+ voiture_électrique+ imprimante_3d+
    réalité_virtuelle+ métavers+ blockchain+ bill_gates+ jeff_bezos+ elon_musk+ plateforme plateformes
    site_web+ virtuel+ virtuelle+ capteur+ capteurs+ gps+ geek+ clavier+ codeur+ codeurs+ développeur+
    développeuse+ informaticien+ informaticiens+ informaticienne+ cryptage+ biométrique+
    reconnaissance_faciale+ deepfake+ câble_sous-marin+ antenne+ antennes+ haut_débit+ navigateurs+
    mise_à_jour+ téléchargement+ télécharger+ fuite_de_données+ ransomware+ semi-conducteurs+ composants-
    métadonnées+ chatbot+ robotique+ automatisation+ rançongiciel+ faille+ failles+ vulnérabilité+
    vulnérabilités+ correctif+ serveur+ serveurs+ hébergeur+ base_de_données+ bases_de_données+ code_source+
    open_source+ api+ authentification+ mots_de_passe+ cookies+ cnil+ rgpd+ centre_de_données+
    centres_de_données+ data_center+ panne+`,
  science: `scientifique+ scientifiques+ science+ sciences+ chercheur+ chercheurs+ chercheuse recherche+ étude- université-
    laboratoire+ expérience nasa+ esa+ espace+ spatial+ spatiale+ astronaute+ astronautes fusée+ satellite+ satellites+
    sonde+ mars- lune+ planète+ planètes+ astéroïde+ comète+ étoile+ étoiles télescope+ astronome+ astronomes+ univers+
    galaxie+ trou_noir+ physique+ physicien physiciens+ particules quantique+ chimie+ biologie+ biologiste génétique+ gène+
    gènes adn+ évolution- espèce+ espèces+ fossile+ fossiles+ dinosaure+ dinosaures+ archéologues+ archéologue archéologie+
    préhistorique climat+ climatique+ réchauffement+ carbone+ émissions+ glacier glaciers+ arctique+ antarctique+ océan+
    océans animaux+ animal oiseaux+ faune+ biodiversité+ écosystème environnement+ forêt- volcan+ nobel+ découverte+
    découvert
    spatiaux orbite+ lancement- gravité+ soleil- éclipse+ cosmonaute expérimentation extinction+ mammifère
    mammifères éléphants- singes+ insectes+ abeilles+ requin requins baleine baleines dauphin tortue poissons-
    plantes- arbres- déforestation+ sécheresse- pollution+ température+ températures+ el_niño+ nucléaire-
    squelette+ tombe- pyramide momie+`,
  health: `santé+ médical+ médicale+ médicaux médecin+ médecins+ médecine+ docteur- infirmier infirmière infirmiers hôpital+
    hôpitaux+ clinique+ patient+ patients+ malade+ malades+ maladie+ maladies+ symptômes+ diagnostic+ traitement+
    traitements+ thérapie médicament+ médicaments+ vaccin+ vaccins+ vaccination+ vacciner vaccinés virus+ infection+
    infections infecté contamination+ contaminations épidémie+ pandémie+ covid+ covid-19+ coronavirus+ grippe+ ebola+ vih+
    sida+ paludisme+ choléra+ rougeole+ tuberculose+ cancer+ tumeur diabète+ obésité+ alimentation- nutrition+ cardiaque+
    avc+ sang+ transfusion démence alzheimer+ dépression+ mentale+ sommeil+ grossesse+ enceinte+ enceintes accouchement+
    naissance bébé- contraception+ avortement+ excision chirurgie+ chirurgien greffe+ douleur+ tabac+ cigarette alcool+
    drogue- oms+ quarantaine+ confinement+ masque masques+ dépistage+ hygiène corps- sexuelle- femmes-
    soignant+ soignants+ sage-femme+ sages-femmes+ chirurgical+ opération- urgences+ soins+ prise_en_charge
    ordonnance- pharmacie+ pharmacien+ antibiotiques+ bactérie+ bactéries+ parasite+ fièvre+ toux+ vih/sida+
    séropositif+ hépatite+ drépanocytose+ lèpre+ polio+ variole_du_singe+ variant+ variants+ omicron+ delta-
    astrazeneca+ pfizer+ sinovac dose+ doses+ immunité+ anticorps+ règles+ menstruations+ menstruelles+
    ménopause+ utérus+ fausse_couche+ fertilité+ stérilité+ allaitement+ prématuré sexe- rapports_sexuels+
    préservatif+ préservatifs+ prostate+ sein- poumons+ poumon+ foie+ rein+ reins+ coeur- cerveau- tension+
    hypertension+ cholestérol+ régime- calories+ vitamines+ vitamine+ sucre- sel- poids- obèse+ stress+ anxiété+
    autisme+ psychologue+ psychiatre+ suicide- handicap- aveugle- dents+ dentiste+ peau- dépigmentation+ ongles
    soigner+ soigné+ guérir+ guérison+ guéri+ mortalité+ chronique+ chroniques+ syndrome+ organe+ organes+ respiratoire+
    respiratoires+ pulmonaire+ rénale+ estomac+ intestin+ intestinal+ digestion+ aliments+ protéines+ activité_physique+
    santé_publique+ santé_mentale+ ambulance+ ambulances+ hospitalisé+ hospitalisés+ hospitalisation+ hospitalier+
    nouveau-né+ nouveau-nés+ bébés+ pédiatre+ maternité+ maternelle gynécologue+ cardiologue+ hormone+ hormones+
    hormonal+ endométriose+ puberté+ sexualité+ fécondation+ spermatozoïdes+ ovaires+ mammographie+
    tumeurs+ chimiothérapie+ métastases+ leucémie+ anémie+ asthme+ allergie+ allergies+ migraine+ migraines+ épilepsie+
    schizophrénie+ bipolaire+ addiction+ toxicomanie+ overdose+ surpoids+ malnutrition+ dénutrition+ carence+ carences+
    insuline+ glycémie+ artères+ vaisseaux_sanguins+ infarctus+ crise_cardiaque+ pacemaker+ réanimation+ respirateur+
    anesthésie+ prothèse+ kinésithérapeute+ thérapeute+ effets_secondaires+ essais_cliniques+ placebo+ pathologie+
    pathologies+ contagieux+ contagieuse+ incubation+ moustiques+ moustique+ dengue+ zika+ typhoïde+ méningite+`,
  sport: `sport+ sports sportif+ sportive match+ matchs+ équipe+ équipes joueur+ joueurs+ entraîneur+ sélectionneur+ football+
    footballeur+ foot+ ballon+ but+ buts+ buteur+ attaquant+ milieu- défenseur+ gardien+ penalty+ arbitre+ mi-temps+ victoire-
    défaite+ match_nul battu+ qualifié+ qualification+ qualifications finale+ demi-finale+ quart_de_finale+ quarts+ tournoi+
    coupe+ can+ coupe_du_monde+ mondial+ euro- ligue+ ligue_1+ ligue_des_champions+ championnat+ champion+ champions+ fifa+
    uefa+ caf+ psg+ marseille+ om- lyon- monaco+ real_madrid+ barcelone+ barça+ chelsea+ arsenal+ liverpool+ manchester+
    juventus+ bayern+ messi+ ronaldo+ neymar+ mbappé+ drogba+ eto'o+ mané+ salah+ zidane+ lions_indomptables+ éléphants+
    aigles+ tennis+ roland-garros+ wimbledon+ nadal+ federer+ djokovic+ rugby+ xv+ basket+ basket-ball+ nba+ handball+
    cyclisme+ tour_de_france+ athlétisme+ athlète+ athlètes+ jeux_olympiques+ olympique+ olympiques+ médaille+ médailles+
    marathon+ natation boxe+ boxeur+ formule_1+ grand_prix+ course- dopage+ stade+ supporters+ saison+ transfert+ club+
    clubs+ classement+ points- blessure- capitaine+
    sélection+ lion- coach+ coéquipier+ ailier+ dribble passe_décisive+ tirs_au_but+ prolongation+
    temps_additionnel+ carton_rouge+ carton_jaune+ hors-jeu+ hat-trick+ doublé+ triplé+ titulaire+ remplaçant+
    vestiaire+ mercato+ recrue+ prêté ballon_d'or+ coupe_d'afrique+ coupe_d'afrique_des_nations+ chan+
    ligue_des_champions_africaine al_ahly+ wydad+ raja+ mazembe+ mamelodi+ espérance_de_tunis super_eagles+
    black_stars+ fennecs+ lions_de_la_teranga+ écureuils étalons+ léopards+ onana+ aubameyang+ mahrez+ hakimi+
    koulibaly+ osimhen+ gradel haller+ kessié+ pogba+ benzema+ griezmann+ giroud+ deschamps+ guardiola+ klopp+
    mourinho+ wenger+ milan+ inter_milan+ tottenham+ everton+ leicester+ manchester_united+ manchester_city+
    premier_league+ liga+ serie_a+ bundesliga+ sprinteur 100_mètres+ sprint+ record_du_monde+ jo+ tokyo_2020+
    paralympiques+ judo+ lutte- lutteur+ boxeurs+ poids_lourds+ ufc+ ngannou+ karaté+
    entraînement+ entraîneurs+ footballeuse+ footballeuses+ gardien_de_but+ arbitres+ arbitrage+ vainqueur+ vainqueurs
    palmarès+ podium+ éliminatoires+ éliminé+ phase_de_groupes+ huitièmes+ stades+ pelouse+ maillot+ coup_franc+
    sprinteuse+ perchiste+ haies+ sauteur lanceur marathonien+ cycliste+ cyclistes+ maillot_jaune+ escrime+ judoka+
    volley+ volley-ball+ surf+ golf+ golfeur+ rallye+ motogp+ octogone+ ring+ champion_du_monde+
    championne+ championne_du_monde+ médaillé+ médaillée+ olympiade+ fédération_internationale+ sélection_nationale+`,
  culture: `
    film+ films+ cinéma+ réalisateur+ réalisatrice acteur+ acteurs+ actrice+ actrices oscar+ oscars césar+
    cannes+ festival+ festivals série- séries télévision+ télé+ théâtre+ pièce scène+ spectacle+ musique+
    musicien+ musiciens chanteur+ chanteuse+ chanson+ chansons album+ albums concert+ concerts+ rap+
    rappeur+ artiste+ artistes+ art+ arts+ peintre+ peinture tableau- sculpture+ exposition+ musée+ musées
    galerie photographe+ photographie livre+ livres+ roman+ romans écrivain+ écrivaine écrivains auteur-
    littérature+ littéraire+ poète+ poésie culture+ culturel+ culturelle+ patrimoine+ unesco danse+ danseur
    danseurs mode+ styliste+ défilé couture mannequin miss+ célébrité+ célébrités star+ stars+ humoriste+
    comédie+ comédien+ opéra orchestre prince- mariage- royal cuisine beauté cheveux hollywood+ nollywood+
    netflix+ beyoncé+ rihanna+ célèbre+ mannequins tapis_rouge+ clip- tube- hit- afrobeats+ coupé-décalé+
    dj_arafat+ fally_ipupa+ koffi_olomide+ burna_boy+ davido+ wizkid+ tiwa_savage+ youssou_n'dour+
    angélique_kidjo+ salif_keita+ reggae+ rumba+ jazz+ hip-hop+ grammy+ grammys+ mtv+ concours- miss_monde+
    miss_univers+ coiffure+ perruque tresses tenue- robe- bijoux- tissu- pagne+ wax- gastronomie+ recette+
    plat- jollof+ conte- contes+ légende- tradition+ traditions+ traditionnel- coutume- rite- masques-
    statue+ statues+ bronzes_du_bénin+ restitution+ trésors+ oeuvres+ oeuvre+ œuvres+ salon_du_livre+
    prix_goncourt+ goncourt+ prix_littéraire+ autobiographie+ biographie+ bande_dessinée+ dessinateur+
    dessin_animé+ photographies+ documentaire+ festival_de_cannes+ fespaco+ harry_et_meghan meghan+ archie`,
}
