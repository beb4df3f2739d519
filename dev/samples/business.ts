import { teased, trailed } from './faults.ts'
import type { Sample } from './sample.ts'

const RATE_WIRE = `The Bank of Castern left its main interest rate at 3.25 per cent today and said that it would wait for the winter's wage settlements before deciding whether to cut.
Inflation fell to 2.4 per cent last month, from 2.9, and is now close to the bank's target of two. Rents and restaurant meals still rise faster than that, while food and energy have become cheaper.
Seven of nine members of the rate council voted to hold; two wanted a cut of a quarter point. It was the first split vote this year.
Governor Anselm Keppler told reporters that the economy had "slowed without stalling". The bank lowered its growth forecast for next year from 1.6 to 1.3 per cent.
The krone, the currency of Castern, lost half a per cent after the decision. Shares in banks fell slightly, those of builders rose. Most analysts now expect a first cut in February.`

export const business: readonly Sample[] = [
  {
    id: 'rail-merger-kestrel-business',
    event: 'rail-merger',
    title: 'Brenholt Rail and Corvane Freight agree merger worth 9 billion',
    url: 'https://kestrelbusiness.example/companies/brenholt-corvane-merger',
    source: 'Kestrel Business',
    section: 'Companies',
    hoursAgo: 5,
    text: `Brenholt Rail and Corvane Freight have agreed to merge in an all-share deal that values the combined company at nine billion crowns and would create the largest rail operator on the eastern coast.
Shareholders of Brenholt will own 58 per cent, those of Corvane the rest. The companies expect to save 240 million a year from the third year on, chiefly by sharing depots and locomotives.
Brenholt's chief executive, Vera Lindholt, will lead the new group. Corvane's chairman, August Prill, becomes chairman of its board. No line will be closed for five years, the companies promised, and no job cut without agreement of the unions.
Investors were pleased with one side of the bargain: Corvane's shares rose by eleven per cent, Brenholt's fell by two.
The competition authority must approve. On the route between Port Ellery and the mines at Skarn the two carry nine tonnes of freight in ten, and customers there have already asked for conditions. A decision is expected within nine months.
Both companies have struggled with rising energy costs and with roads that were widened at public expense. Together they made a profit of 610 million last year on revenue of 5.2 billion.`,
  },
  {
    id: 'rail-merger-castern-courier',
    event: 'rail-merger',
    title: 'Freight customers wary as Brenholt Rail and Corvane announce merger',
    url: 'https://casterncourier.example/business/brenholt-corvane-customers-wary',
    source: 'Castern Courier',
    section: 'Business',
    hoursAgo: 4,
    text: teased(`Mines, paper mills and grain traders reacted with caution to the merger of Brenholt Rail and Corvane Freight, which would leave many of them with a single company to call.
"Today I ask two operators for a price. Next year I ask one, and it knows that," said Greta Solvang, who buys transport for the Skarn mines. She wants the competition authority to make the new group open its terminals to rivals.
The companies announced their agreement early this morning. Brenholt's shareholders are to hold 58 per cent of a group worth nine billion crowns; its chief executive, Vera Lindholt, will run it.
She promised customers fewer delays. At present a wagon from the mines changes hands twice before it reaches the port, and waits eleven hours on average each time. A single operator, she said, could halve that.
The unions were cautious too. They have a written pledge that no job will go without their consent, but it ends after five years. The authority's decision is expected next summer.`),
  },
  {
    id: 'rail-merger-harbour-post',
    event: 'rail-merger',
    title: 'Rail merger: Brenholt and Corvane to form biggest operator on the coast',
    url: 'https://harbourpost.example/business/brenholt-corvane-biggest-operator',
    source: 'The Harbour Post',
    section: 'Business',
    hoursAgo: 7,
    text: `The two largest railway companies on the eastern coast want to become one. Brenholt Rail, known for its blue passenger trains, and Corvane Freight, which hauls ore and timber, said this morning that their boards had agreed to merge.
The deal is paid in shares and values the group at nine billion crowns. It needs the approval of both companies' shareholders and of the competition authority, which blocked a similar plan twelve years ago.
Passengers should notice little. Timetables and fares stay as they are, and the name on the trains will not change. Behind the scenes the companies want to share depots, workshops and locomotives and so save 240 million a year.
Vera Lindholt, the chief executive of Brenholt, is to lead the group. August Prill of Corvane will chair its board.
Port Ellery stands to gain. The merged company plans a joint terminal on the old shipyard, with about three hundred jobs. Mayor-elect Maren Oduya said that she would welcome it, once she had read the contract.
Shares in Corvane jumped by eleven per cent on the news, while those in Brenholt slipped.`,
  },
  {
    id: 'rail-merger-uferzeitung',
    event: 'rail-merger',
    title: 'Brenholt Rail und Corvane Freight fusionieren zum größten Bahnunternehmen der Küste',
    url: 'https://uferzeitung.example/wirtschaft/brenholt-corvane-fusion',
    source: 'Uferzeitung',
    section: 'Wirtschaft',
    language: 'de',
    hoursAgo: 3,
    text: `Die Bahngesellschaften Brenholt Rail und Corvane Freight wollen sich zusammenschließen. Wie beide Unternehmen am Morgen mitteilten, haben sich die Vorstände auf eine Fusion im Wert von neun Milliarden Kronen geeinigt.
Die Aktionäre von Brenholt sollen 58 Prozent der Anteile am gemeinsamen Konzern halten. Vorstandschefin bleibt Vera Lindholt, den Aufsichtsrat soll August Prill von Corvane leiten.
Ab dem dritten Jahr wollen die Partner jährlich 240 Millionen Kronen sparen, vor allem durch gemeinsame Werkstätten und Lokomotiven. Strecken sollen mindestens fünf Jahre lang nicht stillgelegt werden.
Die Wettbewerbsbehörde muss dem Geschäft zustimmen. Auf der Strecke zwischen Port Ellery und den Bergwerken von Skarn befördern beide zusammen neun von zehn Tonnen. Großkunden fordern deshalb, dass der Konzern seine Terminals für Konkurrenten öffnet.
Die Gewerkschaften reagierten abwartend. Zwar gibt es eine schriftliche Zusage, dass ohne ihr Einverständnis keine Stelle wegfällt, doch gilt sie nur für fünf Jahre.
An der Börse stieg die Aktie von Corvane um elf Prozent, Brenholt verlor zwei Prozent. Im vergangenen Jahr erzielten die Unternehmen zusammen einen Gewinn von 610 Millionen Kronen.`,
  },
  {
    id: 'castern-rate-vista-wire',
    event: 'castern-rate',
    title: 'Bank of Castern holds interest rate at 3.25 per cent',
    url: 'https://vistawire.example/economy/bank-of-castern-holds-rate',
    source: 'Vista Wire',
    section: 'Economy',
    hoursAgo: 8,
    text: `${RATE_WIRE}
The council meets again in six weeks. Until then, the governor said, he would read wage contracts "the way others read novels".`,
  },
  {
    id: 'castern-rate-daily-lantern',
    event: 'castern-rate',
    title: 'Bank of Castern keeps interest rate at 3.25 per cent',
    url: 'https://dailylantern.example/business/bank-of-castern-keeps-rate',
    source: 'Daily Lantern',
    section: 'Business',
    hoursAgo: 7,
    text: trailed(
      `We use cookies to improve your experience. Accept all cookies
${RATE_WIRE}
Households with a variable mortgage will see no change for now. On a loan of two million, a quarter point is worth about four hundred a month.
(With inputs from Vista Wire)`,
      'More from Daily Lantern',
      [
        'Our favourite crime novels for a long weekend',
        'A gardener answers: when to prune the roses',
        'How to talk to children about the dark',
        'The return of the fountain pen',
        'Weather: mild and damp until the weekend',
      ],
    ),
  },
  {
    id: 'castern-rate-kestrel-business',
    event: 'castern-rate',
    title: 'Split vote at Bank of Castern points to interest rate cut in February',
    url: 'https://kestrelbusiness.example/economy/bank-of-castern-split-vote',
    source: 'Kestrel Business',
    section: 'Economy',
    hoursAgo: 6,
    text: `The decision was expected, the vote was not. When the Bank of Castern announced that its main rate would stay at 3.25 per cent, traders looked at the second line of the statement: seven members in favour, two for a cut.
It is the first dissent this year, and bond markets took it as a promise. They now put the chance of a cut in February at four in five. The yield on ten-year bonds fell to 2.81 per cent, its lowest since the spring.
Governor Anselm Keppler tried to dampen such hopes. Wages in services are rising by more than four per cent, he said, and inflation of 2.4 per cent was "near the target, not at it".
The bank's own figures argue against him. It expects the economy to grow by 1.3 per cent next year, less than it thought in summer, and inflation to fall below two by autumn.
One of the dissenters, the economist Thea Maurin, has warned for months that the council is looking in the mirror. Mortgages fixed four years ago at half the present rate run out in the coming year, for some 140,000 households.`,
  },
  {
    id: 'alder-dairies-kestrel-business',
    title: 'Cooperative of 900 farmers buys back its dairy brand',
    url: 'https://kestrelbusiness.example/companies/farmers-buy-back-dairy-brand',
    source: 'Kestrel Business',
    section: 'Companies',
    hoursAgo: 15,
    text: `Nine hundred dairy farmers from the Alder valley have bought back the company that their grandparents founded. They pay the investment fund Pinnock Capital 310 million crowns for Alder Dairies, which makes a third of the region's butter.
The cooperative sold the business eleven years ago, when milk prices had collapsed and the bank would no longer wait. Pinnock closed two plants, put the cheese into smaller packets and tripled the profit.
"They taught us what our brand was worth," said Josine Arkel, who chairs the cooperative. "It was an expensive lesson."
Each farmer puts in between twenty and two hundred thousand crowns. A regional bank lends the remaining half, secured by the milk itself: members commit their whole production for twelve years.
Analysts think the price fair. Alder's sales grew by four per cent last year to 540 million, although supermarkets press for discounts and demand for milk is falling. The future, the farmers believe, lies in butter and yoghurt for export.
The deal takes effect at the end of the quarter. The first decision of the new owners is already known: the cheese goes back to its old size.`,
  },
]
