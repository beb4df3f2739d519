import { trailed, twiceWithoutLede } from './faults.ts'
import type { Sample } from './sample.ts'

const SELM_WIRE = `Varenia and Talmark reopened the Selm Pass bridge to civilians on foot this morning, eleven years after shelling closed the only road crossing between the two countries. About four hundred people crossed in the first three hours, most of them with a single bag.
Under the ceasefire protocol signed in the spring, the bridge is open from eight until four, with a limit of two thousand crossings a day. Lorries will follow in the new year if both border commissions agree that the approach roads are free of mines.
The Varenian foreign minister, Irena Volsk, called the opening "a small gate in a long wall". Her Talmark counterpart, Joren Haldane, said that the real test would come when the first harvest was carried across it.
Observers of the Lakes Conference, which brokered the ceasefire, counted no incident. They keep forty monitors on each bank and publish a report every evening.
For Lena Torvik, 71, the walk took nineteen minutes. Her sister was waiting at the other end with a thermos of tea and, she said, a list of complaints dating back to the year the bridge closed.
The two governments meet again next month to discuss prisoners and the water rights of the upper Selm, the two questions that the ceasefire left open.`

export const world: readonly Sample[] = [
  {
    id: 'selm-bridge-vista-wire',
    event: 'selm-bridge',
    title: 'Selm Pass bridge reopens between Varenia and Talmark after eleven years',
    url: 'https://vistawire.example/world/selm-pass-bridge-reopens',
    source: 'Vista Wire',
    section: 'World',
    hoursAgo: 9,
    text: SELM_WIRE,
  },
  {
    id: 'selm-bridge-tideway-times',
    event: 'selm-bridge',
    title: 'Bridge at Selm Pass reopens between Varenia and Talmark',
    url: 'https://tidewaytimes.example/world/bridge-at-selm-pass-reopens',
    source: 'Tideway Times',
    section: 'World news',
    hoursAgo: 8,
    text: trailed(
      twiceWithoutLede(`${SELM_WIRE}
(With inputs from Vista Wire)`),
      'You may also like',
      [
        'Ten quiet beaches you can still reach by train',
        'Why your sourdough never rises in winter',
        'The lighthouse keeper who paints every storm',
        'Test your knowledge: capital cities of the north',
        'Five ways to make a small kitchen feel larger',
      ],
    ),
  },
  {
    id: 'selm-bridge-northern-ledger',
    event: 'selm-bridge',
    title: 'On foot across the Selm: Varenia and Talmark open their border bridge',
    url: 'https://northernledger.example/foreign/on-foot-across-the-selm',
    source: 'Northern Ledger',
    section: 'Foreign',
    author: 'Ruta Amsel',
    hoursAgo: 6,
    text: `At eight o'clock a Varenian border guard lifted a red and white pole, looked at it as if unsure where to put it, and laid it in the grass. The Selm Pass bridge was open.
It had been shut since the second winter of the war between Varenia and Talmark, when artillery brought down its middle span. Engineers from both armies rebuilt it over the summer, working from opposite banks and, by all accounts, sharing one crane.
The ceasefire that made this possible has held for seven months. Diplomats who helped to negotiate it in the lake town of Imber credit its dullness: no summit, no photographs, and a telephone line between two colonels that is tested every night at ten.
What the treaty leaves open
Nobody on the bridge this morning spoke of peace. The question of prisoners is unsettled, and refugees from the eastern villages still have no right to return to houses that others now live in. The foreign ministers, Irena Volsk and Joren Haldane, will take up both at their next meeting.
There is also the river itself. Talmark's farmers draw on the upper Selm, and Varenia says that they draw too much.
Yet by noon the traders had come. A man from the Talmark side sold hot chestnuts on the Varenian one, for either currency. "Eleven years," he said. "They have forgotten what good ones taste like."`,
  },
  {
    id: 'selm-bridge-harbour-post',
    event: 'selm-bridge',
    title: 'Families reunite as Varenia-Talmark bridge opens under ceasefire',
    url: 'https://harbourpost.example/world/families-reunite-selm-bridge',
    source: 'The Harbour Post',
    section: 'World',
    hoursAgo: 7,
    text: `Hundreds of families were reunited at the Selm Pass bridge today as Varenia and Talmark opened the border crossing for the first time since the war.
People queued from before dawn on both banks of the river. Crossings are limited to two thousand a day and to travellers on foot, in line with the ceasefire that the two governments signed in the spring.
"I last saw my brother when he was a boy, and he has grey hair," said Mikel Sand, a carpenter from the Varenian town of Orrin. He carried a door handle that the two of them had unscrewed from their parents' house on the day they left it.
Monitors of the Lakes Conference reported a calm opening. A medical tent treated nine people, all for cold or exhaustion.
The bridge will close again at four each afternoon. Officials on both sides said that goods lorries could be allowed in the new year, once the approach roads have been searched for mines. Aid agencies hope that this will cut the price of flour in the border villages by a third.
Foreign ministers Irena Volsk and Joren Haldane are due to meet next month for talks on prisoners and water.`,
  },
  {
    id: 'sorrel-quake-vista-wire',
    event: 'sorrel-quake',
    title: 'Magnitude 6.8 earthquake shakes Sorrel Islands, tsunami warning lifted',
    url: 'https://vistawire.example/world/sorrel-islands-earthquake',
    source: 'Vista Wire',
    section: 'World',
    hoursAgo: 14,
    text: `An earthquake of magnitude 6.8 struck off the Sorrel Islands shortly before midnight, damaging some three hundred houses and sending thousands of people to higher ground. A tsunami warning was lifted after two hours when tide gauges showed waves of less than forty centimetres.
The islands' civil protection office reported 52 people injured, four of them seriously, and no deaths. The hospital at Port Amity was running on its generators and had moved patients into the courtyard as a precaution.
The epicentre lay thirty kilometres south of the main island at a depth of twenty-two kilometres, according to the regional seismic network. More than sixty aftershocks followed, the strongest of magnitude 5.4.
Prime Minister Salome Teo said that schools would stay closed for the rest of the week while engineers inspected them. She asked residents to keep off the coast road, which landslides have cut in three places.
Two neighbouring countries have sent rescue teams and a ship with drinking water. The airport reopened at dawn for relief flights only.
The Sorrel Islands, home to 94,000 people, rewrote their building rules after an earthquake in which 118 people died sixteen years ago. Engineers said that houses built since then had come through almost untouched.`,
  },
  {
    id: 'sorrel-quake-daily-lantern',
    event: 'sorrel-quake',
    title: 'LIVE: Sorrel Islands earthquake injures dozens, aftershocks go on',
    url: 'https://dailylantern.example/live/sorrel-islands-earthquake',
    source: 'Daily Lantern',
    section: 'World',
    hoursAgo: 11,
    text: `Last updated: 06:42
Share
Facebook
WhatsApp
Copy link
Rescue workers on the Sorrel Islands searched damaged houses through the night after a strong earthquake that injured at least 52 people and cut the coast road in three places.
06:42
The all-clear for a tsunami was given two hours after the quake, but many families chose to stay on the hills until it was light. On the sports field above Port Amity, volunteers handed out blankets and rice.
06:10
"The floor went one way and the cupboard the other," said Dina Paloma, who runs a bakery near the harbour. Her ovens had survived, she added, and she meant to have bread ready by seven.
05:31
Aftershocks of up to magnitude 5.4 continued to shake the islands. Seismologists warned that a larger one could not be ruled out in the coming days, and civil protection asked people not to enter houses with cracked walls.
Also read: How a seismic network hears an earthquake before you feel it
05:05
Prime Minister Salome Teo has closed all schools. Rescue teams from two neighbouring countries were expected at the airport at first light, together with a ship that carries drinking water and tents.
Much of the newer town stood firm. The islands adopted strict building rules after an earthquake sixteen years ago that killed 118 people.
Sign up for our newsletter and get the morning's news in your inbox.`,
  },
  {
    id: 'sorrel-quake-plain-record',
    event: 'sorrel-quake',
    title: 'Strict building rules spared the Sorrel Islands worse in earthquake, engineers say',
    url: 'https://plainrecord.example/world/sorrel-islands-building-rules',
    source: 'The Plain Record',
    hoursAgo: 5,
    text: `The earthquake that struck the Sorrel Islands last night was almost as strong as the one of sixteen years ago. Then 118 people died. This time, as far as is known, nobody did.
The difference, say engineers who walked through Port Amity this morning, is a thin book of rules. After the earlier disaster the islands required light roofs, steel ties between walls and floors, and an inspection before anyone moved in. Nearly six in ten houses have been built or strengthened since.
"You can see the year of construction from across the street," said Noor Keahi, who leads the inspection teams. Of the three hundred houses reported damaged, she said, all but a dozen were older than the rules.
Fifty-two people were hurt, most of them by falling tiles and glass. A tsunami warning sent thousands to the hills and was lifted after two hours.
The rules were not popular. They made a new house about a tenth more expensive, and two governments tried to soften them. Prime Minister Salome Teo, who as a young deputy voted against, said today that she had been wrong.
Aftershocks are expected for weeks. The teams have chalked a green, yellow or red mark on every door in the harbour quarter.`,
  },
  {
    id: 'sorrel-quake-uferzeitung',
    event: 'sorrel-quake',
    title: 'Erdbeben erschüttert Sorrel-Inseln: Dutzende Verletzte, Tsunami-Warnung aufgehoben',
    url: 'https://uferzeitung.example/ausland/erdbeben-sorrel-inseln',
    source: 'Uferzeitung',
    section: 'Ausland',
    language: 'de',
    hoursAgo: 10,
    text: `Von Henrike Aldag
Lesezeit: 2 Minuten
Ein Erdbeben der Stärke 6,8 hat in der Nacht die Sorrel-Inseln erschüttert. Nach Angaben des Zivilschutzes wurden 52 Menschen verletzt, vier von ihnen schwer. Tote gab es nach bisherigem Stand nicht.
Das Epizentrum lag dreißig Kilometer südlich der Hauptinsel. Eine Tsunami-Warnung wurde nach zwei Stunden aufgehoben, nachdem die Pegel nur geringe Wellen gemessen hatten. Tausende Bewohner verbrachten die Nacht dennoch auf den Hügeln über Port Amity.
Rund dreihundert Häuser sind beschädigt, die Küstenstraße ist an drei Stellen verschüttet. Das Krankenhaus arbeitet mit Notstrom; Patienten wurden vorsorglich in den Innenhof gebracht.
Lesen Sie auch: Warum die Erde unter den Inseln nie lange ruht
Premierministerin Salome Teo ließ alle Schulen bis zum Ende der Woche schließen. Zwei Nachbarländer haben Rettungskräfte und ein Schiff mit Trinkwasser entsandt. Der Flughafen öffnete am Morgen nur für Hilfsflüge.
Fachleute führen die vergleichsweise geringen Schäden auf die strengen Bauvorschriften zurück, die nach dem schweren Beben vor sechzehn Jahren erlassen wurden. Damals starben 118 Menschen.
Seismologen rechnen in den kommenden Tagen mit weiteren Nachbeben. Der Zivilschutz bittet die Bevölkerung, Gebäude mit Rissen nicht zu betreten.`,
  },
  {
    id: 'orlan-ferry-harbour-post',
    title: 'Ferry link between Orlan and the outer skerries restored after embassy talks',
    url: 'https://harbourpost.example/world/orlan-skerries-ferry',
    source: 'The Harbour Post',
    section: 'World',
    hoursAgo: 17,
    text: `The night ferry between Orlan and the outer skerries will sail again next week, three years after a quarrel over fishing waters stopped it.
Diplomats of the two island states settled the matter in four days of talks at the Talmark embassy in Orlan. Each side keeps its own reading of the sea border; both agree that a ferry is not a fishing boat and may cross it.
The line carried ninety thousand passengers a year before it closed. Since then the trip has meant two flights and a night in a third country. Students, nurses and wedding parties suffered most, the operators say, in that order.
Ambassador Fenna Roake, who chaired the talks, said that the breakthrough came when the delegations were stuck at the harbour by fog and ran out of prepared statements.
The first boat leaves on the last evening of the month. Fares will be frozen for a year, and the old captain, Per Lindqvaal, has agreed to come out of retirement for the first crossing.
Fishing remains in dispute. A joint commission of foreign ministry officials is to report in the autumn, and patrol boats on both sides have been told to keep a nautical mile apart until then.`,
  },
]
