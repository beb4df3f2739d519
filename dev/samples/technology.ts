import { thrice } from './faults.ts'
import type { Sample } from './sample.ts'

export const technology: readonly Sample[] = [
  {
    id: 'nimbaro-outage-signal-and-switch',
    event: 'nimbaro-outage',
    title: 'Expired certificate took Nimbaro cloud offline for five hours',
    url: 'https://signalandswitch.example/cloud/nimbaro-outage-certificate',
    source: 'Signal & Switch',
    section: 'Technology',
    hoursAgo: 6,
    text: `A certificate that nobody renewed brought down much of the Nimbaro cloud for five hours yesterday, the company said in a report published this morning. Banking apps, a railway's ticket machines and several newspapers were affected.
The certificate protected traffic between the service that starts virtual machines and the one that knows where they run. When it expired at 14:00, new machines could not be started. Customers' software reacted to the lack of servers by asking for more, and the queue grew to nine million requests.
Engineers found the cause within twenty minutes. What took so long was that the tool for issuing a new certificate ran on the very platform that was down.
"We had a spare key and kept it inside the locked house," wrote Nimbaro's head of reliability, Jun Castellan.
The company will move that tool to separate data centres and shed load earlier. Customers get a tenth of their monthly bill back.
The certificate had a reminder. It was sent, correctly and three times, to the mailbox of an engineer who left in the spring.`,
  },
  {
    id: 'nimbaro-outage-daily-lantern',
    event: 'nimbaro-outage',
    title: 'Nimbaro cloud outage hits banking apps and ticket machines',
    url: 'https://dailylantern.example/tech/nimbaro-cloud-outage',
    source: 'Daily Lantern',
    section: 'Tech',
    hoursAgo: 18,
    text: `Share this article
Facebook
Twitter
Email
Customers of at least four banks could not see their accounts on their phones yesterday afternoon, and railway passengers had to buy tickets on board. The cause was an outage at the cloud provider Nimbaro, on whose computers all of these services run.
The disturbance began at two o'clock and ended shortly before seven. Nimbaro spoke of a "problem with an internal certificate" and ruled out an attack.
Advertisement
Brenholt Rail told conductors not to fine passengers without a ticket. At Castern central station, staff sold tickets from a folding table, in cash, to some amusement.
Banks stressed that no money was lost and that card payments had worked throughout. Cash machines were not affected either.
Software companies complained that Nimbaro's status page had shown green for almost an hour. The page, it turned out, ran on the same cloud.
Experts called the outage a reminder of how few companies the internet depends on. Nimbaro serves about a fifth of the market; it promised a full report within a day.
Follow us on WhatsApp`,
  },
  {
    id: 'nimbaro-outage-kestrel-business',
    event: 'nimbaro-outage',
    title: 'Banks ask what it costs to leave Nimbaro after cloud outage',
    url: 'https://kestrelbusiness.example/technology/banks-nimbaro-outage',
    source: 'Kestrel Business',
    section: 'Technology',
    hoursAgo: 3,
    text: `Five hours without Nimbaro were enough to reopen a debate that banks' technology departments thought they had closed: should they run on one cloud, or on two?
The outage, caused by an expired certificate, left customers of four banks without their apps. The supervisory authority has asked each of them for a report by the end of the month.
Running on two providers sounds prudent and seldom is, says Leocadia Frum, who advises banks on software. "You pay for both, use what both can do, which is little, and then find that they share a data centre."
Moving away is costlier still. One mid-sized bank estimated the price at 80 million and three years of engineers' time, according to a person who has seen the figures.
Nimbaro's shares lost three per cent. The company refunds a tenth of the monthly bill, less than customers lost, and will keep its tools for emergencies outside its own cloud from now on.
The regulator may force the matter. From next year banks must show that they can serve customers for two days without their main provider. So far, none has tried it with the plug pulled.`,
  },
  {
    id: 'wren-chip-signal-and-switch',
    event: 'wren-chip',
    title: 'Wren, an open processor design, is fast enough for a laptop',
    url: 'https://signalandswitch.example/hardware/wren-open-processor',
    source: 'Signal & Switch',
    section: 'Hardware',
    hoursAgo: 10,
    text: `For six years the engineers of the Wren project were told that an open processor design would never leave the laboratory. This week they sent out a laptop that runs on one.
Wren is a chip whose plans anyone may read, change and have manufactured without a licence fee. In the usual benchmarks its eight cores reach about seventy per cent of the speed of current commercial processors, at slightly lower power.
It was designed at three universities by some forty people, most of whom have never met. They used open software throughout, including the program that arranges 1.9 billion transistors on a surface the size of a fingernail.
The first thousand laptops go to developers. Linux runs; the camera does not yet. A data centre operator has ordered chips for storage servers, where speed matters less than the right to look inside.
Security was the original reason. After a series of flaws in closed processors, Amaru Velasco and two doctoral students asked why nobody could check. "It turned out to be a longer homework than we thought," she said.
The next version, due in two years, is meant to close the gap in speed.`,
  },
  {
    id: 'wren-chip-open-orbit',
    event: 'wren-chip',
    title: 'First laptops with the open Wren chip shipped to developers',
    url: 'https://openorbit.example/technology/wren-chip-laptops',
    source: 'Open Orbit',
    section: 'Technology',
    hoursAgo: 9,
    text: thrice(`The first thousand laptops with Wren, a processor whose design is free for all to use, were shipped to software developers this week.
Three universities developed the chip with public money of about 30 million over six years. Anyone may have it manufactured without paying for a licence, which distinguishes it from the designs that dominate phones and computers today.
In tests by this magazine the Wren laptop opened documents and web pages without delay, compiled a large program in nine minutes and played video smoothly. The battery lasted for eight hours. The camera lacks a driver, and the machine sometimes wakes from sleep with the screen upside down.
Project lead Amaru Velasco said that the open design lets security researchers look for flaws before attackers do. More than two hundred have been reported and fixed so far, thirty of them by students.
A manufacturer has agreed to produce the chip in larger numbers next year. The laptop will then cost about as much as an ordinary office machine.`),
  },
  {
    id: 'map-app-walkers-signal-and-switch',
    title: 'A map app that knows where the benches are',
    url: 'https://signalandswitch.example/apps/map-app-benches',
    source: 'Signal & Switch',
    section: 'Apps',
    hoursAgo: 19,
    text: `Most navigation software asks how to get there fastest. Slowpath, an app written by a retired surveyor and her grandson, asks how far you can walk before you need to sit down.
Its map shows benches, handrails, kerbs, toilets and shade in eleven towns. Routes are planned around them: no more than three hundred metres without a seat, say, or no steps steeper than a given slope.
Volunteers collected the data on foot, about 61,000 objects so far. Anyone can add a bench with a photo, which software checks and then blurs if there are faces in it. The data is free for others to use, and two city councils already do.
The app keeps no account and sends no location to a server; routes are computed on the phone. That was a matter of taste, said its developer, Orla Pennick. "I would not like my bench to be told on."
Forty thousand people use it each month, and not only the old. Parents with prams, people with crutches and, to the authors' surprise, couples on first dates are among them.
Version two will know which benches are in the sun at what time of day.`,
  },
]
