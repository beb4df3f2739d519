import { twiceWithoutLede } from './faults.ts'
import type { Sample } from './sample.ts'

export const culture: readonly Sample[] = [
  {
    id: 'imber-prize-northern-ledger',
    event: 'imber-prize',
    title: 'Odile Marrant wins the Imber Prize for her novel The Salt Ledger',
    url: 'https://northernledger.example/books/odile-marrant-imber-prize',
    source: 'Northern Ledger',
    section: 'Books',
    hoursAgo: 15,
    text: `Odile Marrant has been awarded the Imber Prize, the most important literary award of the lake countries, for her novel The Salt Ledger. The jury praised "a book in which a shipping office becomes the whole world".
The novel follows four generations of clerks in a harbour town who copy the same accounts by hand, each changing a single figure. What begins as a comedy about bookkeeping turns into a history of debts, in money and otherwise.
Marrant, 67, worked for thirty years as a customs officer and published her first book at fifty-eight. She writes by hand, in ledgers, she told the audience at the ceremony, since they were what the office had left over.
The prize comes with fifty thousand crowns and, by tradition, a rowing boat. The winner said that she could not row but would learn.
Five other novels were on the shortlist, among them The Weather Indoors by Casimir Bohl, which critics had favoured. The Salt Ledger has sold eleven thousand copies so far; its small publisher ordered sixty thousand more overnight.
A translation into Varenian is to appear in the spring.`,
  },
  {
    id: 'imber-prize-daily-lantern',
    event: 'imber-prize',
    title: 'Imber Prize goes to former customs officer Odile Marrant',
    url: 'https://dailylantern.example/culture/imber-prize-odile-marrant',
    source: 'Daily Lantern',
    section: 'Culture',
    hoursAgo: 14,
    text: twiceWithoutLede(`A former customs officer has won the Imber Prize. Odile Marrant, 67, received the literary award last night for The Salt Ledger, her third novel, and with it fifty thousand crowns and a wooden rowing boat.
The book tells of a family of clerks in a harbour town. For a hundred years they copy the accounts of a shipping company, and each of them quietly alters one number. The jury called it funny, exact and, by the last page, devastating.
Marrant thanked her former superiors, who had given her a night shift and a desk lamp. The best sentences, she said, came between two and four, when no ships arrived.
Booksellers were taken by surprise. Most had expected Casimir Bohl to win for The Weather Indoors, and few had more than three copies of The Salt Ledger in stock. The publisher, a company of two people, is having sixty thousand printed.
The prize has been awarded since 1961. Only four first-time nominees have won it, and none, according to the organisers, has ever used the boat.`),
  },
  {
    id: 'imber-prize-courrier-delta',
    event: 'imber-prize',
    title: 'Le prix Imber à Odile Marrant pour son roman « Le Registre du sel »',
    url: 'https://courrierdelta.example/culture/prix-imber-odile-marrant',
    source: 'Le Courrier du Delta',
    section: 'Culture',
    language: 'fr',
    hoursAgo: 12,
    text: `Par Blandine Orvault
Temps de lecture : 2 min
La romancière Odile Marrant a reçu hier soir le prix Imber, la plus haute distinction littéraire des pays des Lacs, pour « Le Registre du sel ». Le jury a salué un livre « où un bureau de port devient le monde entier ».
Le roman suit quatre générations d’employés qui recopient les mêmes comptes à la main, chacun changeant un seul chiffre. La comédie du début devient peu à peu une histoire des dettes, d’argent et de cœur.
Âgée de 67 ans, l’autrice a travaillé trente ans à la douane et publié son premier livre à 58 ans. Elle écrit toujours à la main, dans de vieux registres.
Le prix est doté de cinquante mille couronnes et, selon la tradition, d’une barque. La lauréate a dit qu’elle ne savait pas ramer, mais qu’elle apprendrait.
Casimir Bohl, que la critique donnait favori, figurait parmi les cinq autres finalistes. L’éditeur du « Registre du sel », une maison de deux personnes, fait réimprimer soixante mille exemplaires.
Une traduction en varénien est annoncée pour le printemps.
Abonnez-vous à notre newsletter`,
  },
  {
    id: 'tram-opera-tideway-times',
    title: 'An opera on line 9: singers take over the trams of Varnholm',
    url: 'https://tidewaytimes.example/culture/tram-opera-varnholm',
    source: 'Tideway Times',
    section: 'Culture',
    hoursAgo: 10,
    text: `Passengers who boarded line 9 at the flower market on the last weekend may have wondered why the conductor was a baritone. The Varnholm opera is performing in the city's trams.
Terminus, by the composer Ines Calloway, lasts exactly as long as a ride from one end of the line to the other, fifty-two minutes if the lights are kind. Eight singers get on and off; a cellist sits in the second row. Whoever stays to the end has heard the whole story, of a couple who keep missing each other by one stop.
The stage director, Rufus Embry, rehearsed by night in the depot. Motors and bells are written into the score, he said, and the driver has a part, though he refuses to bow.
Tickets cost as much as a tram ticket, because they are one. All sixty performances were full within a day, and on some rides more people waited outside than sat within.
Critics admired the music and the audience's patience with the curve at the old theatre, where the top notes wobble. The opera house itself is being renovated until next autumn.`,
  },
  {
    id: 'silent-film-harbour-post',
    title: 'Lost silent film found in the wall of a village cinema',
    url: 'https://harbourpost.example/film/lost-silent-film-village-cinema',
    source: 'The Harbour Post',
    section: 'Film',
    hoursAgo: 19,
    text: `Builders who took down a wall in the former cinema of Orrin found eleven tins behind the plaster. Inside lay a silent film that had been thought lost for ninety years.
The Cartographer's Daughter, made by the director Wanda Ilic, was shown for a single week. It then disappeared, and with it most of what was known about one of the first women to direct films in Varenia. A poster and four photographs survived.
The film archive at Castern has examined the reels. Nine of them are complete; in the tenth, damp has eaten a scene in a garden. The projectionist seems to have hidden the tins himself: each is labelled in his hand, with the words "not to be returned".
Ilic's heroine draws maps of places she has never been to, until an expedition follows one. Archivists speak of an astonishing camera that climbs stairs and looks out of trains.
The restored film will have its premiere at the Imber festival next summer, with a new score for piano and saw. Afterwards it goes back to Orrin, where the cinema is to reopen, with a small window in the wall.`,
  },
]
