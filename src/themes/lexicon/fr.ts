// Words that indicate a theme in French news, written by hand.
import type { Lexicon } from './lexicon.ts'

export const FR: Lexicon = {
  world: `guerre+ armée+ soldats+ troupes+ militaires+ attaque frappe+ missile+ attentat+ bombe explosion
    terroriste+ terrorisme+ djihadistes+ jihadistes+ otages+ rebelles+ séparatistes cessez-le-feu+ trêve+ paix
    réfugiés+ migrants+ humanitaire+ ambassade+ ambassadeur+ diplomate diplomatie+ diplomatique+ sanctions+ otan+ onu+
    nations_unies+ séisme+ tsunami inondations cyclone morts+ tués+ blessés victimes putsch+ coup_d'etat junte+ régime
    conflit+ frontière syrie irak iran israël israélien gaza palestinien hamas+ hezbollah+ liban yémen afghanistan
    talibans+ pakistan inde chine chinois pékin japon corée russie russe moscou kremlin poutine ukraine ukrainien kiev
    crimée turquie turc erdogan égypte libye tunisie algérie maroc soudan éthiopie tigré somalie kenya- nigeria- mali
    niger burkina tchad- cameroun centrafrique congo- rdc rwanda burundi ouganda- zimbabwe- mozambique- angola-
    boko_haram+ sahel étranger venezuela brésil mexique colombie haïti cuba états-unis- washington- trump- biden-
    londres- vatican pape villageois casques_bleus+ minusma+`,
  politics: `gouvernement+ président+ présidentiel présidentielle+ élection+ électoral+ scrutin+ vote+ voter
    électeurs+ candidat+ candidature+ campagne+ parti+ opposition+ opposant+ majorité+ coalition+ parlement+
    parlementaire+ assemblée+ député+ sénat+ sénateur+ ministre+ premier_ministre+ cabinet remaniement+ maire+ mairie
    municipales législatives+ loi+ projet_de_loi+ constitution+ constitutionnel+ constitutionnelle+ référendum+
    mandat+ réforme+ politique+ démocratie+ démocratique gauche+ droite+ socialiste+ républicains+ macron+ hollande+
    sarkozy+ le_pen+ mélenchon+ élysée+ matignon+ manifestation+ manifestants+ dialogue transition+ destitution
    commission_électorale+ ceni+ résultats- urnes+ chef_de_l'etat+ démission+ nommé investiture+ ouattara+ gbagbo+
    kabila+ tshisekedi+ biya+ déby+ condé+ bongo+ nkurunziza+ kagame+ wade sall+ pouvoir+ citoyens droits_de_l'homme
    bulletin coalition_présidentielle chef_de_l'opposition+ militants- meeting- campagne_électorale+ élu+ élue
    investi- gouvernementale+ coup- président_sortant+ sortant- succession- décret+ ordonnance- conseil_des_ministres+
    conseil_constitutionnel+ cour_constitutionnelle+ cour_suprême+ justice- procès- corruption+ détournement-
    arrestation- arrêté- libération- prison- avocat- société_civile+ syndicat- grève- souveraineté+ vice-président+
    ministère+ primature gouverneur+ préfet souverain- primaire_démocrate biden- démocrates+ sénatoriales+ régionales+
    élection_présidentielle+ bédié+ soro+ ado- rhdp+ pdci+ fpi+ mahamat_déby+ goïta+ traoré- choguel doumbouya+
    fayulu+ katumbi+ kamto+ bazoum+ issoufou+ talon+ yayi+ macky_sall+ sonko+ embalo paul_kagame+ museveni+ ramaphosa+
    zuma+ buhari+ coup_d'état junte putsch régime- transition_politique+ chef_d'état+ ministériel+ ministérielle+
    diplomatie- sommet- politicien+ électorat+ abstention+ dépouillement+ bureau_de_vote+ bureaux_de_vote+
    recensement_électoral+ fraude_électorale+ troisième_mandat+ alternance+ première_ministre+ motion_de_censure+
    dissolution+ amnistie+ grâce_présidentielle+ parti_au_pouvoir+ chef_de_file+ dissident+ dictature+ dictateur+
    autoritaire+ junte_militaire`,
  business: `
    entreprise+ société- groupe- économie+ économique+ économiste croissance+ pib+ inflation+ récession+ chômage+
    emploi+ salaires licenciements marché+ bourse+ actions+ actionnaires+ investisseurs+ investissement+ investir+
    cac+ banque+ banquier bancaire+ crédit+ prêt+ dette+ taux+ bce+ fmi+ banque_mondiale+ milliards+ millions-
    dollars+ euros+ francs_cfa+ cfa+ monnaie+ devise chiffre_d'affaires+ bénéfice+ ventes+ pertes trimestre fusion+
    acquisition+ rachat+ faillite+ pdg+ patron+ directeur_général dirigeant- industrie+ industriel+ usine+ production+
    producteur+ exportation+ importations+ commerce+ commercial+ commerçants+ douane consommateurs+ clients prix+
    pétrole+ pétrolier baril+ gaz- or- mines minier+ cacao+ café- coton agriculture+ agriculteurs+ automobile+
    renault+ peugeot airbus+ boeing total- orange- compagnie_aérienne+ tourisme- immobilier+ fiscal+ impôts+ taxe+
    budget- entrepreneur+ start-up- marque- télécoms- marchand vendeurs- vendeuses- acheteurs hausse_des_prix+
    coût_de_la_vie+ pouvoir_d'achat+ pénurie+ carburant+ essence+ gasoil électricité- énergie- riz- blé- engrais+
    récolte+ cultivateurs planteurs+ élevage+ bétail- pêche- pêcheurs- port- fret- transport- aérien- air_france+
    ethiopian_airlines+ compagnie- financement+ financier+ financière+ fonds+ capital+ épargne+ microfinance+
    mobile_money+ banque_centrale+ bad+ uemoa+ cemac+ zlecaf+ libre-échange+ franc+ naira+ rand- cryptomonnaie+
    bitcoin+ milliardaire+ fortune+ dangote+ richesse+ riche- pauvreté- salarié+ travailleurs+ embauche+ patronat+
    pme+ marché_noir+ exploitation- gisement+ diamant+ lithium+ cobalt+ cuivre+ uranium- bauxite+ hydrocarbures+
    raffinerie+ total_energies+ argent+ acheter achat vendu- vendre coût+ payer paiement+ revenu+ tarif+ magasin+
    boutique détaillants+ grossistes+ entrepreneuriat+ entrepreneuse+ entreprendre artisan artisanat rentable+
    rentabilité+ millionnaire+ recrutement+ microcrédit+ prêteurs+ enchères- franchise+ concurrence+ concurrents+
    filiale+ multinationale+ sous-traitants+ fournisseur+ consommation+ demande_mondiale+ surendettement+ comptable+
    comptabilité+ assureur+ assurance+ logistique+ conteneurs+ armateur+ semences agroalimentaire+ filière+
    cours_du_pétrole+ levée_de_fonds+ lève+ tour_de_table+ amorçage+ série_a+ série_b+ série_c+ valorisation+
    licornes+ jeune_pousse+ suppression_de_postes+ postes- plan_social+ redressement_judiciaire+
    liquidation_judiciaire+ tribunal_de_commerce+ capital-risque+ cofondateur+ cofondatrice+ fondateur fondatrice
    rachète+`,
  technology: `
    technologie+ technologique numérique+ logiciel+ informatique+ ordinateur+ téléphone- =téléphones smartphone+
    portable- mobile+ iphone+ ipad+ android+ application+ appli apple+ google+ microsoft+ windows+ samsung+ huawei+
    sony nokia amazon- facebook+ twitter+ instagram+ whatsapp+ youtube+ tiktok+ internet+ internautes+ web+ site-
    en_ligne- réseaux_sociaux+ réseau_social+ connexion données+ utilisateurs+ navigateur+ moteur_de_recherche
    courriel pirate+ piratage+ hackers+ cyber+ cybersécurité+ cyberattaque+ virus- chiffrement mot_de_passe+
    intelligence_artificielle+ ia+ robot+ drone+ jeu_vidéo+ console+ playstation+ xbox+ nintendo+ puce+ processeur
    écran 4g+ 5g+ fibre opérateur+ start-up startups développeurs+ innovation algorithme cloud+ vie_privée+
    surveillance- zuckerberg+ musk- numérisation+ connecté+ logiciel_malveillant données_personnelles+
    cybercriminalité+ arnaque- escroquerie- écouteurs batterie+ satellite- starlink+ télécom+ télécommunications+ sms+
    appel- messagerie vidéo- youtubeur influenceur- influenceuse- twitch+ snapchat+ telegram+ signal- zoom- chatgpt+
    openai+ codage+ programmation+ inventeur+ invention+ inventé ingénieur+ prototype+ électronique+
    voiture_électrique+ imprimante_3d+ réalité_virtuelle+ métavers+ blockchain+ bill_gates+ jeff_bezos+ elon_musk+
    plateforme site_web+ virtuel+ virtuelle+ capteur+ gps+ geek+ clavier+ codeur+ développeuse+ informaticien+
    informaticienne+ cryptage+ biométrique+ reconnaissance_faciale+ deepfake+ câble_sous-marin+ antenne+ haut_débit+
    mise_à_jour+ téléchargement+ fuite_de_données+ ransomware+ semi-conducteurs+ composants- métadonnées+ chatbot+
    robotique+ automatisation+ rançongiciel+ faille+ vulnérabilité+ correctif+ serveur+ hébergeur+ base_de_données+
    code_source+ open_source+ api+ authentification+ cookies+ cnil+ rgpd+ centre_de_données+ data_center+ panne+`,
  science: `scientifique+ science+ chercheur+ chercheuse recherche+ étude- université- laboratoire+ expérience nasa+
    esa+ espace+ spatial+ astronaute+ fusée+ satellite+ sonde+ mars- lune+ planète+ astéroïde+ comète+ étoile+
    télescope+ astronome+ univers+ galaxie+ trou_noir+ physique+ physicien+ particules quantique+ chimie+ biologie+
    biologiste génétique+ gène+ adn+ évolution- espèce+ fossile+ dinosaure+ archéologues+ archéologie+ préhistorique
    climat+ climatique+ réchauffement+ carbone+ émissions+ glacier+ arctique+ antarctique+ océan+ animaux+ oiseaux+
    faune+ biodiversité+ écosystème environnement+ forêt- volcan+ nobel+ découverte+ orbite+ lancement- gravité+
    soleil- éclipse+ cosmonaute expérimentation extinction+ mammifère éléphants- singes+ insectes+ abeilles+ requin
    baleine dauphin tortue poissons- plantes- arbres- déforestation+ sécheresse- pollution+ température+ el_niño+
    nucléaire- squelette+ tombe- pyramide momie+`,
  health: `santé+ médical+ médecin+ docteur- infirmier infirmière hôpital+ clinique+ patient+ malade+ maladie+
    symptômes+ diagnostic+ traitement+ thérapie médicament+ vaccin+ vaccination+ virus+ infection+ infecté
    contamination+ épidémie+ pandémie+ covid+ covid-19+ coronavirus+ grippe+ ebola+ vih+ sida+ paludisme+ choléra+
    rougeole+ tuberculose+ cancer+ tumeur+ diabète+ obésité+ alimentation- nutrition+ cardiaque+ avc+ sang+
    transfusion démence alzheimer+ dépression+ mentale+ sommeil+ grossesse+ enceinte+ accouchement+ naissance bébé+
    contraception+ avortement+ excision chirurgie+ chirurgien greffe+ douleur+ tabac+ cigarette alcool+ drogue- oms+
    quarantaine+ confinement+ masque+ dépistage+ hygiène corps- sexuelle- femmes- soignant+ sage-femme+ chirurgical+
    opération- urgences+ soins+ prise_en_charge ordonnance- pharmacie+ pharmacien+ antibiotiques+ bactérie+ parasite+
    fièvre+ toux+ vih/sida+ séropositif+ hépatite+ drépanocytose+ lèpre+ polio+ variole_du_singe+ variant+ omicron+
    delta- astrazeneca+ pfizer+ sinovac dose+ immunité+ anticorps+ règles+ menstruations+ menstruelles+ ménopause+
    utérus+ fausse_couche+ fertilité+ stérilité+ allaitement+ prématuré sexe- rapports_sexuels+ préservatif+ prostate+
    sein- poumons+ foie+ rein+ coeur- cerveau- tension+ hypertension+ cholestérol+ régime- calories+ vitamines+ sucre-
    sel- poids- obèse+ stress+ anxiété+ autisme+ psychologue+ psychiatre+ suicide- handicap- aveugle- dents+ dentiste+
    peau- dépigmentation+ ongles soigner+ guérir+ guérison+ guéri+ mortalité+ chronique+ syndrome+ organe+
    respiratoire+ pulmonaire+ rénale+ estomac+ intestin+ intestinal+ digestion+ aliments+ protéines+
    activité_physique+ santé_publique+ santé_mentale+ ambulance+ hospitalisé+ hospitalisation+ hospitalier+
    nouveau-né+ nouveau-nés+ pédiatre+ maternité+ maternelle gynécologue+ cardiologue+ hormone+ hormonal+
    endométriose+ puberté+ sexualité+ fécondation+ spermatozoïdes+ ovaires+ mammographie+ chimiothérapie+ métastases+
    leucémie+ anémie+ asthme+ allergie+ migraine+ épilepsie+ schizophrénie+ bipolaire+ addiction+ toxicomanie+
    overdose+ surpoids+ malnutrition+ dénutrition+ carence+ insuline+ glycémie+ artères+ vaisseaux_sanguins+
    infarctus+ crise_cardiaque+ pacemaker+ réanimation+ respirateur+ anesthésie+ prothèse+ kinésithérapeute+
    thérapeute+ effets_secondaires+ essais_cliniques+ placebo+ pathologie+ contagieux+ contagieuse+ incubation+
    moustiques+ dengue+ zika+ typhoïde+ méningite+`,
  sport: `sport+ sportif+ sportive match+ équipe+ joueur+ entraîneur+ sélectionneur+ football+ footballeur+ foot+
    ballon+ but+ buteur+ attaquant+ milieu- défenseur+ gardien+ penalty+ arbitre+ mi-temps+ victoire- défaite+
    match_nul battu+ qualifié+ qualification+ finale+ demi-finale+ quart_de_finale+ quarts+ tournoi+ coupe+ can+
    coupe_du_monde+ mondial+ euro- ligue+ ligue_1+ ligue_des_champions+ championnat+ champion+ fifa+ uefa+ caf+ psg+
    marseille+ om- lyon- monaco+ real_madrid+ barcelone+ barça+ chelsea+ arsenal+ liverpool+ manchester+ juventus+
    bayern+ messi+ ronaldo+ neymar+ mbappé+ drogba+ eto'o+ mané+ salah+ zidane+ lions_indomptables+ éléphants+ aigles+
    tennis+ roland-garros+ wimbledon+ nadal+ federer+ djokovic+ rugby+ xv+ basket+ basket-ball+ nba+ handball+
    cyclisme+ tour_de_france+ athlétisme+ athlète+ jeux_olympiques+ olympique+ médaille+ marathon+ natation boxe+
    boxeur+ formule_1+ grand_prix+ course- dopage+ stade+ supporters+ saison+ transfert+ club+ classement+ points-
    blessure- capitaine+ sélection+ lion- coach+ coéquipier+ ailier+ dribble passe_décisive+ tirs_au_but+
    prolongation+ temps_additionnel+ carton_rouge+ carton_jaune+ hors-jeu+ hat-trick+ doublé+ triplé+ titulaire+
    remplaçant+ vestiaire+ mercato+ recrue+ prêté ballon_d'or+ coupe_d'afrique+ coupe_d'afrique_des_nations+ chan+
    ligue_des_champions_africaine al_ahly+ wydad+ raja+ mazembe+ mamelodi+ espérance_de_tunis super_eagles+
    black_stars+ fennecs+ lions_de_la_teranga+ écureuils étalons+ léopards+ onana+ aubameyang+ mahrez+ hakimi+
    koulibaly+ osimhen+ gradel haller+ kessié+ pogba+ benzema+ griezmann+ giroud+ deschamps+ guardiola+ klopp+
    mourinho+ wenger+ milan+ inter_milan+ tottenham+ everton+ leicester+ manchester_united+ manchester_city+
    premier_league+ liga+ serie_a+ bundesliga+ sprinteur 100_mètres+ sprint+ record_du_monde+ jo+ tokyo_2020+
    paralympiques+ judo+ lutte- lutteur+ poids_lourds+ ufc+ ngannou+ karaté+ entraînement+ footballeuse+
    gardien_de_but+ arbitrage+ vainqueur+ palmarès+ podium+ éliminatoires+ éliminé+ phase_de_groupes+ huitièmes+
    pelouse+ maillot+ coup_franc+ sprinteuse+ perchiste+ haies+ sauteur lanceur marathonien+ cycliste+ maillot_jaune+
    escrime+ judoka+ volley+ volley-ball+ surf+ golf+ golfeur+ rallye+ motogp+ octogone+ ring+ champion_du_monde+
    championne+ championne_du_monde+ olympiade+ fédération_internationale+ sélection_nationale+`,
  culture: `
    film+ cinéma+ réalisateur+ réalisatrice acteur+ actrice+ oscar+ césar+ cannes+ festival+ série télévision+ télé+
    théâtre+ pièce scène+ spectacle+ musique+ musicien+ chanteur+ chanteuse+ chanson+ album+ concert+ rap+ rappeur+
    artiste+ art+ peintre+ peinture tableau- sculpture+ exposition+ musée+ galerie photographe+ photographie+ livre+
    roman+ écrivain+ auteur- littérature+ littéraire+ poète+ poésie culture+ culturel+ culturelle+ patrimoine+ unesco
    danse+ danseur mode+ styliste+ défilé couture mannequin miss+ célébrité+ star+ humoriste+ comédie+ comédien+ opéra
    orchestre prince- mariage- royal cuisine beauté cheveux hollywood+ nollywood+ netflix+ beyoncé+ rihanna+ célèbre+
    tapis_rouge+ clip- tube- hit- afrobeats+ coupé-décalé+ dj_arafat+ fally_ipupa+ koffi_olomide+ burna_boy+ davido+
    wizkid+ tiwa_savage+ youssou_n'dour+ angélique_kidjo+ salif_keita+ reggae+ rumba+ jazz+ hip-hop+ grammy+ mtv+
    concours- miss_monde+ miss_univers+ coiffure+ perruque tresses tenue- robe- bijoux- tissu- pagne+ wax-
    gastronomie+ recette+ plat- jollof+ conte+ légende- tradition+ traditionnel- coutume- rite- masques- statue+
    bronzes_du_bénin+ restitution+ trésors+ oeuvres+ salon_du_livre+ prix_goncourt+ goncourt+ prix_littéraire+
    autobiographie+ biographie+ bande_dessinée+ dessinateur+ dessin_animé+ documentaire+ festival_de_cannes+ fespaco+
    harry_et_meghan meghan+ archie`,
}
