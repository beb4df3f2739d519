import { trailed, twice } from './faults.ts'
import type { Sample } from './sample.ts'

export const politics: readonly Sample[] = [
  {
    id: 'housing-bill-castern-courier',
    event: 'housing-bill',
    title: 'Castern parliament passes housing bill by two votes',
    url: 'https://casterncourier.example/politics/parliament-passes-housing-bill',
    source: 'Castern Courier',
    section: 'Politics',
    hoursAgo: 4,
    text: twice(`Parliament passed the government's housing bill by two votes last night, after a debate of eleven hours and the resignation of a junior minister who would not support it.
The bill obliges every town of more than twenty thousand people to set aside land for rented homes at capped prices. It also lets councils tax flats that stand empty for longer than a year.
Prime Minister Helka Brandt needed 151 votes and got 152. Three members of her own party abstained; two independents from the coast voted with the government after it promised exemptions for summer cottages.
The opposition leader, Osric Dane, called it "a law that builds forms, not houses". His party will challenge the tax on empty flats before the constitutional court.
The housing minister, Yusra Feld, said that the first sites would be named in the spring. The ministry expects eighteen thousand homes in five years, about half of what tenants' associations say is needed.
The bill now goes to the upper house, which can delay it for sixty days but cannot stop it.`),
  },
  {
    id: 'housing-bill-harbour-post',
    event: 'housing-bill',
    title: 'Housing bill scrapes through parliament in Castern as minister quits',
    url: 'https://harbourpost.example/politics/castern-housing-bill-minister-quits',
    source: 'The Harbour Post',
    section: 'Politics',
    hoursAgo: 6,
    text: `A junior minister resigned and three deputies of the governing party abstained, yet the housing bill on which Helka Brandt has staked her year went through Castern's parliament last night with 152 votes, two more than the opposition could muster.
Pell Harrow, until yesterday deputy minister for the regions, told the chamber that he could not vote for a tax on empty flats which, he said, would hit heirs before speculators. He walked out to applause from both sides.
The prime minister spoke last. She told members that they would be asked for twenty years how they had voted, by people who were then still at school.
The bill makes larger towns provide land for rented homes with capped prices and allows councils to tax flats left empty for more than a year. Two independents gave the government its majority in return for sparing summer cottages.
Opposition leader Osric Dane promised to take the law to the constitutional court. Lawyers are divided about his chances, since a similar tax has stood in the port cities for decades.
The upper house takes up the bill in ten days. It may delay the law until spring, but the lower chamber's vote is final.`,
  },
  {
    id: 'housing-bill-plain-record',
    event: 'housing-bill',
    title: "What Castern's housing bill changes for tenants, owners and councils",
    url: 'https://plainrecord.example/politics/castern-housing-bill-explained',
    source: 'The Plain Record',
    section: 'Politics',
    hoursAgo: 3,
    text: `Castern's parliament has passed the housing bill by the narrowest of margins. If the upper house only delays it, as expected, it becomes law in the spring. This is what it does.
For tenants
Towns of more than twenty thousand people must set aside land for rented homes. Rents there are capped at a quarter of the median local income for the first fifteen years. The housing ministry expects eighteen thousand such homes in five years.
For owners
Councils may tax a flat that stands empty for longer than a year. The rate is theirs to choose, up to two per cent of the value. Summer cottages are exempt, a price that two independent deputies asked for their votes. So are flats under repair, for two years.
For councils
They receive the money from the tax but must spend it on land. Those that name no sites by the end of next year lose their say: the ministry, led by Yusra Feld, will choose for them.
What may still stop it
Osric Dane's opposition wants the constitutional court to strike down the tax. The court usually takes eight months. The duty to provide land would stand in any case, since nobody has challenged it.
Prime Minister Helka Brandt has said that she will not change the bill again.`,
  },
  {
    id: 'housing-bill-northern-ledger',
    event: 'housing-bill',
    title: 'Two votes: how Helka Brandt won her housing bill in Castern',
    url: 'https://northernledger.example/politics/how-brandt-won-her-housing-bill',
    source: 'Northern Ledger',
    section: 'Politics',
    author: 'Edda Corwin',
    hoursAgo: 2,
    text: `By Edda Corwin, parliamentary correspondent
The arithmetic was plain at noon: 149 for, 150 against, three undecided. By midnight Castern's prime minister, Helka Brandt, had her housing bill, and one minister fewer.
Colleagues describe a day of short conversations in corridors. Two independent deputies from the coast wanted summer cottages left out of the tax on empty flats. They got it at four. Three members of Brandt's own party would not vote yes, but were persuaded that being absent from the roll was not the same as voting no.
Pell Harrow, the deputy minister for the regions, could not be persuaded. He resigned in a speech of two minutes, then sat among the opposition and did not vote at all.
"She counts better than anyone in this building," an opposition whip said afterwards. "It is not a talent one can legislate against."
The bill is the most important of the coalition's term. It obliges larger towns to provide land for homes with capped rents and gives councils a tax on flats that stand empty. Osric Dane, who leads the opposition, will go to the constitutional court.
Whether the law builds anything is another matter. Builders say that land was never the shortage; bricklayers were.
Photo: Northern Ledger archive`,
  },
  {
    id: 'ellery-recount-tideway-times',
    event: 'ellery-recount',
    title: 'Recount confirms Maren Oduya as mayor of Port Ellery by 31 votes',
    url: 'https://tidewaytimes.example/politics/port-ellery-recount-oduya',
    source: 'Tideway Times',
    section: 'Politics',
    hoursAgo: 12,
    text: trailed(
      `Maren Oduya is the new mayor of Port Ellery. A recount of all 118,402 ballots, finished yesterday evening, put her 31 votes ahead of the incumbent, Silas Wend. On election night the margin had been 44.
Mr Wend accepted the result within the hour. He telephoned his successor and then thanked the counters, who had worked for six days in an unheated sports hall.
The election commission found 207 ballots that had been put on the wrong pile and nine that had been missed altogether. None of this pointed to fraud, its chair, Bettina Rusk, said. "It points to people reading handwriting at three in the morning."
Ms Oduya, 38, ran the city's water works before she entered politics. She has promised to reopen the two northern tram lines and to publish every contract of the port authority.
She will have no majority on the council, where the parties that support her hold 22 of 51 seats. Budget talks begin in a fortnight.
Turnout was 61 per cent, the highest at a municipal election in Port Ellery for thirty years.`,
      'Related articles',
      [
        'Restaurant of the week: smoked eel under the viaduct',
        'The best walking boots for wet weather',
        'Horoscope: a good week for Capricorns',
        'Quiz: can you name these ten seabirds?',
        'Inside the house that was built around an oak',
      ],
    ),
  },
  {
    id: 'ellery-recount-castern-courier',
    event: 'ellery-recount',
    title: 'Oduya wins Port Ellery mayoral election after recount, Wend concedes',
    url: 'https://casterncourier.example/politics/oduya-port-ellery-mayor',
    source: 'Castern Courier',
    section: 'Politics',
    hoursAgo: 13,
    text: `After six days of recounting, Port Ellery has a mayor. Maren Oduya, a former head of the city's water works, beat the incumbent Silas Wend by 31 votes out of more than 118,000.
The election commission read every ballot twice. It moved 207 that had been put on the wrong pile and discovered nine at the bottom of a box. The changes nearly cancelled each other out and cut Ms Oduya's lead by thirteen.
Mr Wend, mayor for nine years, conceded at once and asked his voters to do the same. He had been entitled to demand a third count.
Ms Oduya spoke briefly on the steps of the town hall. She would begin, she said, with the trams: two northern lines have been closed since a bridge was found unsafe four years ago.
She also wants to publish the contracts of the port authority, a demand that made her known during the campaign. The authority said that it had nothing to hide and would need some time to arrange it.
On the council her allies hold 22 of 51 seats, so that every budget will need votes from elsewhere. Coalition talks are expected to last into the winter.`,
  },
  {
    id: 'lobby-register-plain-record',
    title: 'Lake cantons adopt a public register of lobbyists',
    url: 'https://plainrecord.example/politics/lake-cantons-lobby-register',
    source: 'The Plain Record',
    section: 'Politics',
    hoursAgo: 20,
    text: `The five lake cantons will publish who meets their ministers, and about what. Their parliaments approved a common register of lobbyists this week, after seven years of negotiation and one near collapse over the definition of lunch.
From the summer every paid representative must sign up before asking for a meeting. Ministers and senior officials enter the meeting, its subject and any papers handed over within ten days. The register is open to everyone and can be searched by company, by law and by name.
Lunch, for the record, counts when it lasts longer than thirty minutes or costs more than a sandwich.
Transparency campaigners welcomed the law, though they regret that members of parliament are left out. "It watches the front door," said Ilse Varga of the association Open Chamber. "The side entrance is still dark."
Trade associations had lobbied against the register, a fact which will be the last of its kind to go unrecorded. Their spokesman, Bram Okell, said that members would comply and that most already kept such lists.
Breaches can be fined, and repeated breaches lead to a ban from government buildings for a year. An ombudsman, elected jointly by the five parliaments, decides in cases of doubt.`,
  },
]
