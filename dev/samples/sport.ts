import type { Sample } from './sample.ts'

export const sport: readonly Sample[] = [
  {
    id: 'cup-final-touchline',
    event: 'cup-final',
    title: 'Port Ellery Rovers beat Castern United on penalties in cup final',
    url: 'https://touchline.example/football/rovers-united-cup-final',
    source: 'Touchline',
    section: 'Football',
    hoursAgo: 16,
    text: `Port Ellery Rovers won the cup for the first time in fifty-four years last night, beating Castern United 5-4 on penalties after a final that ended 2-2.
United, champions three times in four seasons, led twice through Luca Andrade. Rovers, who play in the second division, equalised each time from a corner: first through their captain, Tam Osei, then in the fourth minute of added time through the goalkeeper, Bo Halvorsen, who had come forward because, he said, nobody told him not to.
Extra time brought cramp and little else. In the shoot-out Halvorsen saved from Andrade and then had to wait, on his knees, while the youngest player on the pitch walked up for the decisive kick. Rafi Denholm is eighteen and scored without a run-up.
Some 38,000 watched in Castern's national stadium, about half of them in the green of a club that was almost wound up six years ago.
Coach Ingrid Maas, the first woman to win the cup, gave her medal to the groundsman.
Rovers will play in the continental cup next season, whatever division they are in. They are currently ninth.`,
  },
  {
    id: 'cup-final-harbour-post',
    event: 'cup-final',
    title: 'Goalkeeper scores in added time as Rovers win the cup final on penalties',
    url: 'https://harbourpost.example/sport/rovers-win-cup-final-goalkeeper',
    source: 'The Harbour Post',
    section: 'Sport',
    hoursAgo: 14,
    text: `In the fourth minute of added time Bo Halvorsen left his goal, jogged the length of the pitch, and headed Port Ellery Rovers back into the cup final. Half an hour of football and ten penalties later the trophy was theirs.
It was the goalkeeper's first goal since a school tournament. "I only wanted to be in the way," he said.
Castern United had been the better team for most of the match. Luca Andrade scored with a free kick and then, after Tam Osei's equaliser, with a shot from the edge of the penalty area. The champions might have led by more.
But Rovers, a second-division club, defended with patience, and from corners they were a menace all evening. Their coach, Ingrid Maas, had trained nothing else for a week.
On penalties Halvorsen saved Andrade's kick. Rafi Denholm, eighteen years old, converted the last one for 5-4.
Port Ellery celebrated until morning. Tram drivers on line 4 announced each stop with the score, and mayor-elect Maren Oduya declared a late start for schools.
The parade begins at noon at the fish market. United's players formed a guard of honour as the winners went up for the cup.`,
  },
  {
    id: 'cup-final-castern-courier',
    event: 'cup-final',
    title: 'Castern United lose cup final to Port Ellery Rovers on penalties',
    url: 'https://casterncourier.example/sport/united-lose-cup-final-rovers',
    source: 'Castern Courier',
    section: 'Sport',
    hoursAgo: 13,
    text: `Castern United had the ball for two thirds of the cup final, hit the bar twice and led until the 94th minute. What they do not have is the cup.
It went to Port Ellery Rovers, a second-division team, who won 5-4 on penalties after a 2-2 draw in the national stadium. United's defenders lost sight of one opponent at the last corner of normal time: the goalkeeper, Bo Halvorsen.
"You plan for ten outfield players," said United's coach, Darius Whitlock. "We will plan for eleven from now on."
His team played well in the first half, when Luca Andrade curled in a free kick, and again after the break, when he restored the lead that Tam Osei had cancelled out. Later they grew careless, passed backwards and waited for the whistle.
Andrade, who missed his penalty in the shoot-out, left the pitch in tears. Teammates and several Rovers players consoled him.
United lead the league by seven points and play at Orlan on the weekend. Captain Jonas Reth asked for a day of silence first. The club will pay for the supporters' buses, as it had promised to do in case of victory.`,
  },
  {
    id: 'lakes-tour-touchline',
    event: 'lakes-tour',
    title: 'Solveig Anker wins the Tour of the Lakes by nine seconds',
    url: 'https://touchline.example/cycling/anker-wins-tour-of-the-lakes',
    source: 'Touchline',
    section: 'Cycling',
    hoursAgo: 18,
    text: `By Ned Castellane
Share
Tweet
Solveig Anker has won the Tour of the Lakes. The cyclist from Orlan defended the yellow armband in the closing time trial around Lake Imber and finished nine seconds ahead of Mireille Doat after six stages and 742 kilometres.
It was the narrowest result in the race's history. Doat, the champion of the two previous years, started forty-one seconds behind and won the time trial, but the rain that set in halfway cost her more than it cost her rival.
"I rode the wet corners like my grandmother," Anker said. "My grandmother is a very good cyclist."
The decisive day had been the fourth, when Anker attacked on the climb to Hochalder with thirty kilometres to go and gained more than a minute. She is twenty-two and rode the Tour for the first time.
Third place went to Pia Rosswald, 1:52 behind. Of 126 riders who started, 97 reached the finish; a fall on the second stage had put five out of the race, none with lasting injuries.
Photo credit: Touchline
Next year the Tour starts on the Sorrel Islands, if the roads there allow it.`,
  },
  {
    id: 'lakes-tour-northern-ledger',
    event: 'lakes-tour',
    title: 'Nine seconds decide the Tour of the Lakes for Anker',
    url: 'https://northernledger.example/sport/tour-of-the-lakes-anker',
    source: 'Northern Ledger',
    section: 'Sport',
    hoursAgo: 17,
    text: `Six days, four mountain passes and 742 kilometres came down to nine seconds. That was what Solveig Anker had left of her lead when she crossed the finish line of the Tour of the Lakes in the rain at Imber.
Mireille Doat, the winner of the last two years, had ridden the fastest time trial of her career. She needed to make up forty-one seconds over twenty-eight kilometres, made up thirty-two, and then stood by the barrier under an umbrella to watch the clock.
Anker is twenty-two and the youngest cyclist to win the race. She comes from Orlan, where there are no mountains, and learned to climb on a home trainer in her parents' boathouse.
Her team won the Tour on the fourth stage, below the pass of Hochalder. Two teammates set such a pace that the favourites were alone; when Anker attacked, only Doat could follow, and she only for a while.
"Second is the first place without flowers," Doat said. She will be back next year, she added, and so will the rain.
Pia Rosswald came third. The race moves to the Sorrel Islands for its start next season.`,
  },
  {
    id: 'chess-champion-plain-record',
    title: "Lighthouse keeper's daughter becomes the youngest chess champion",
    url: 'https://plainrecord.example/sport/youngest-chess-champion',
    source: 'The Plain Record',
    section: 'Sport',
    hoursAgo: 20,
    text: `Ylva Sund, fifteen, has won the national chess championship of Talmark, three years younger than any champion before her. She scored nine points from eleven games and lost none.
The tournament was decided in the last round. Her opponent, the grandmaster Havel Brokaw, needed a victory and played sharply from the opening. Sund gave up a knight for two pawns, defended for four hours and won the endgame when he ran short of time.
She grew up on Hesk Point, where her father keeps the lighthouse. The nearest club was two hours away by bus, so she played by radio with a retired ship's cook. "He never told me when I had made a mistake," she said. "He only laughed, and I had to find it."
The federation will send her to the continental championship in the spring, together with a coach. She has asked for the cook.
Sund is still at school and intends to remain there. On the day after her triumph she sat a test in geography. She does not expect a good mark, she said: it was about deserts, and she had spent the week preparing rook endings.`,
  },
]
