import { teased, twice, twiceWithoutLede } from './faults.ts'
import type { Sample } from './sample.ts'

const PETREL_WIRE = `The space probe Petrel has reached the asteroid Ilmar after a journey of six years and entered orbit around it early this morning, the Lakes Space Agency said.
Controllers at Castern received the signal at 04:17. Petrel had fired its engine for eleven minutes to slow down enough for the asteroid's faint gravity to capture it. Ilmar is 1.4 kilometres long and shaped like a peanut.
First pictures show a dark surface strewn with boulders and, to the surprise of scientists, a smooth bright plain near one end. It could be fine dust that rolled downhill, mission scientist Paloma Idris said, or ice.
For the next five months the spacecraft will map Ilmar from a height of eight kilometres. Then a lander the size of a suitcase is to descend, drill ten centimetres deep and fly its sample back to the orbiter.
If all goes well, forty grams of asteroid will land on Earth in four years. Such material is older than the planets and may tell how water came to them.
Petrel cost 640 million, a little less than planned.`

export const science: readonly Sample[] = [
  {
    id: 'petrel-ilmar-vista-wire',
    event: 'petrel-ilmar',
    title: 'Space probe Petrel enters orbit around asteroid Ilmar',
    url: 'https://vistawire.example/science/petrel-enters-orbit-ilmar',
    source: 'Vista Wire',
    section: 'Science',
    hoursAgo: 7,
    text: PETREL_WIRE,
  },
  {
    id: 'petrel-ilmar-harbour-post',
    event: 'petrel-ilmar',
    title: 'Petrel probe enters orbit around the asteroid Ilmar after six years',
    url: 'https://harbourpost.example/science/petrel-probe-ilmar',
    source: 'The Harbour Post',
    section: 'Science',
    hoursAgo: 6,
    text: twice(`${PETREL_WIRE}
(With inputs from Vista Wire)`),
  },
  {
    id: 'petrel-ilmar-open-orbit',
    event: 'petrel-ilmar',
    title: 'A bright plain on Ilmar puzzles the scientists of the Petrel mission',
    url: 'https://openorbit.example/space/petrel-ilmar-bright-plain',
    source: 'Open Orbit',
    section: 'Space',
    author: 'Wim Attery',
    hoursAgo: 3,
    text: `The picture had been on the screen for less than a minute when somebody at mission control in Castern said: "That should not be there."
It showed one end of Ilmar, the asteroid which the probe Petrel reached this morning. Everything on the peanut-shaped body is dark and rough, except for a smooth plain two hundred metres across that reflects four times as much light.
Paloma Idris, who leads the mission's scientists, has two explanations. Fine dust may have rolled into a hollow, as it does on other asteroids. Or the plain is ice, freshly uncovered by a landslide or an impact.
Ice on such a small body so near the sun should have vanished long ago. If it is there, something brings it to the surface, and Ilmar holds more water than anyone expected.
The answer needs the spectrometer, which will be switched on next week, once the spacecraft is in a stable orbit at eight kilometres. Petrel carries five instruments and a lander that is to drill for a sample of forty grams.
Landing on the plain was not planned. By noon, two engineers had already asked for the maps.`,
  },
  {
    id: 'petrel-ilmar-plain-record',
    event: 'petrel-ilmar',
    title: 'Petrel is in orbit around Ilmar: what the asteroid mission will do next',
    url: 'https://plainrecord.example/science/petrel-ilmar-what-next',
    source: 'The Plain Record',
    section: 'Science',
    hoursAgo: 4,
    text: `Six years after its launch, the Petrel probe has arrived at the asteroid Ilmar. The spacecraft braked for eleven minutes this morning and slipped into an orbit so slow that a cyclist could keep up with it.
The first five months are for maps
Petrel will circle at a height of eight kilometres, photograph every square metre and measure the pull of gravity. From this, scientists hope to learn whether Ilmar is one rock or a heap of rubble.
Then comes the lander
A box the size of a suitcase will drop at walking pace, anchor itself with three screws, drill to a depth of ten centimetres and fly back up. It has fuel for one attempt. Should it fail, the orbiter can still catch dust thrown up by a small projectile.
The return takes three and a half years
A capsule with about forty grams of material is to land in the salt desert of Varenia. Laboratories in nine countries will share it.
The mission of the Lakes Space Agency cost 640 million. Its chief scientist, Paloma Idris, was a student when it was proposed; she expects to retire before the last grain has been examined.`,
  },
  {
    id: 'petrel-ilmar-courrier-delta',
    event: 'petrel-ilmar',
    title: 'La sonde Petrel en orbite autour de l’astéroïde Ilmar',
    url: 'https://courrierdelta.example/sciences/sonde-petrel-ilmar',
    source: 'Le Courrier du Delta',
    section: 'Sciences',
    language: 'fr',
    hoursAgo: 5,
    text: twiceWithoutLede(`Après six ans de voyage, la sonde Petrel s’est placée ce matin en orbite autour de l’astéroïde Ilmar, a annoncé l’Agence spatiale des Lacs.
Le signal est parvenu au centre de contrôle de Castern à 4 h 17. La sonde avait allumé son moteur pendant onze minutes afin de ralentir assez pour être retenue par la très faible gravité de l’astéroïde, long de 1,4 kilomètre.
Les premières images montrent un sol sombre, couvert de rochers, ainsi qu’une plaine claire et lisse que les scientifiques n’attendaient pas. Selon Paloma Idris, responsable scientifique de la mission, il pourrait s’agir de poussière très fine ou bien de glace.
Lire aussi : Pourquoi les astéroïdes ressemblent si souvent à des cacahuètes
Pendant cinq mois, Petrel cartographiera Ilmar depuis une altitude de huit kilomètres. Un petit atterrisseur descendra ensuite pour forer le sol et rapporter quarante grammes de matière.
L’échantillon doit revenir sur Terre dans quatre ans. Plus ancien que les planètes, il pourrait aider les chercheurs à comprendre d’où vient l’eau des océans.`),
  },
  {
    id: 'eel-migration-open-orbit',
    title: 'Tagged eels show an unknown route through the northern sea',
    url: 'https://openorbit.example/biology/tagged-eels-northern-route',
    source: 'Open Orbit',
    section: 'Biology',
    hoursAgo: 16,
    text: teased(`Eels from the rivers of the north do not swim to their spawning grounds by the way that textbooks show. Biologists who fitted 87 of the animals with transmitters found that two thirds took a detour of six hundred kilometres along an undersea ridge.
The study, by a group at the marine institute of Orlan, took five years. Each transmitter came loose after a set time, floated up and reported the depth, temperature and light it had recorded.
The eels travelled at night in the upper two hundred metres and sank to eight hundred by day, probably to avoid hunters. Along the ridge the currents run their way, which saves energy that they need, since they no longer eat.
"They go the long way round because it is the shorter one," said the biologist Thora Eklund, who led the research.
The species is endangered. The newly found route crosses a region where companies want to test mining of the sea floor, and the authors ask that it be kept dark and quiet from September to January.
Where exactly the eels spawn remains a secret. No transmitter has yet come up there.`),
  },
  {
    id: 'glacier-pollen-plain-record',
    title: 'Pollen in glacier ice dates a forgotten century of farming',
    url: 'https://plainrecord.example/science/pollen-glacier-ice-farming',
    source: 'The Plain Record',
    section: 'Science',
    hoursAgo: 21,
    text: `High above the Alder valley, where nothing grows today but lichen, people once harvested barley. Researchers have read this from the ice.
A team led by the geologist Matteo Brandl drilled eighty metres into the Hochalder glacier and counted pollen grains layer by layer. Between about 910 and 1010 the ice holds barley, flax and nettle, plants that follow farmers. Then, within a decade, they vanish.
Written sources know nothing of a settlement so high up. Archaeologists had dismissed a few stone walls at two thousand metres as shelters for shepherds. They now plan to dig there as soon as the snow has gone.
The climate of that century was mild, but not milder than today. What made the farmers leave so suddenly is unclear. The ice of the following years contains unusual amounts of ash from a volcano, and a cold decade would have sufficed.
The drilling was a race against time. The glacier has lost a third of its thickness in thirty years, and meltwater is washing out the upper layers. A second core lies in a freezer at Castern university, for methods that have not been invented yet.`,
  },
]
