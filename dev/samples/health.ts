import { trailed } from './faults.ts'
import type { Sample } from './sample.ts'

export const healthSamples: readonly Sample[] = [
  {
    id: 'marsh-fever-vaccine-clinic-weekly',
    event: 'marsh-fever-vaccine',
    title: 'Marsh fever vaccine protects four in five children in large trial',
    url: 'https://clinicweekly.example/trials/marsh-fever-vaccine',
    source: 'Clinic Weekly',
    section: 'Trials',
    hoursAgo: 11,
    text: `A vaccine against marsh fever protected 81 per cent of young children from the disease in a trial with 14,200 participants, doctors reported today. It is the first vaccine to work against an illness that kills about nine thousand people a year in the delta countries.
Children between one and five years received two doses eight weeks apart, or a dummy injection. Over two rainy seasons 61 vaccinated children fell ill, against 322 in the other group.
Side effects were mild: fever for a day in one child in twelve, and sore arms. No serious illness was linked to the vaccine.
"We had hoped for sixty per cent," said Nadira Solano, the paediatrician who led the study at the hospital of Port Amity. Protection was still strong after eighteen months; whether a third dose is needed will become clear next year.
The vaccine keeps for six weeks without a refrigerator, which matters where patients live a day's journey from a clinic. Its makers, a public institute in Castern, want to sell it for the equivalent of two loaves of bread.
Health authorities in three countries have begun to examine the data.`,
  },
  {
    id: 'marsh-fever-vaccine-tideway-times',
    event: 'marsh-fever-vaccine',
    title: 'First marsh fever vaccine cuts cases by 81 per cent, trial finds',
    url: 'https://tidewaytimes.example/health/first-marsh-fever-vaccine',
    source: 'Tideway Times',
    section: 'Health',
    hoursAgo: 9,
    text: `By our health correspondent
3 min read
Doctors have tested a vaccine against marsh fever with a success that surprised them. Of 14,200 small children in the delta countries who took part in a trial, those who were vaccinated fell ill five times less often than the others.
The disease is carried by midges and begins with headache and shivering. One infected child in forty dies. There is no drug against the virus itself; hospitals can do little but give fluids and wait.
Read also: Living with midges, a village's long war
Nadira Solano, who directed the study, said that mothers had walked for two days so that their children could take part. She would now write to every family whose child received the dummy injection and offer the vaccine.
Side effects were few. The vaccine needs no constant cooling, two doses are enough for at least eighteen months, and its public manufacturer in Castern promises a low price.
Approval could come within a year. The institute can produce four million doses by then, enough for about half of the children who need it.
Image: Tideway Times graphics desk
Subscribe to our health newsletter`,
  },
  {
    id: 'dialysis-boat-hoja-levante',
    title: 'Un barco hospital lleva la diálisis a las islas del Alfaz',
    url: 'https://hojalevante.example/salud/barco-hospital-dialisis',
    source: 'La Hoja de Levante',
    section: 'Salud',
    language: 'es',
    hoursAgo: 8,
    text: trailed(
      `Los pacientes renales de las islas del Alfaz ya no tienen que cruzar el mar tres veces por semana. Desde ayer los atiende un barco hospital con doce sillones de diálisis, el primero de su clase en la costa de Levante.
Hasta ahora los enfermos salían de casa a las cuatro de la madrugada para llegar al hospital de Valdemar y volvían de noche. Cuando había temporal perdían el tratamiento, con riesgo para su vida.
El barco, un antiguo transbordador reformado, atracará cada semana en cinco puertos. A bordo trabajan dos médicos, nueve enfermeras y un técnico que vigila la planta de agua, la pieza más delicada de la instalación.
«La primera paciente lloró al ver su casa desde el sillón», contó la nefróloga Amparo Rius, que dirige el servicio. En la lista hay 47 personas; la mayor tiene 88 años.
La consejería de Sanidad pagó once millones por la reforma. Calcula que ahorrará una tercera parte en dos años, porque cada traslado en helicóptero costaba tanto como un mes de tratamiento.
Si el invierno confirma los resultados, un segundo barco ofrecerá consultas de corazón y revisiones de la vista. Los alcaldes de las islas piden que también haya un dentista.`,
      'Te puede interesar',
      [
        'Las mejores rutas para caminar en otoño',
        'Cómo elegir un buen aceite de oliva',
        'El pueblo que canta sus noticias',
        'Diez libros para leer junto al fuego',
        'Por qué los gatos duermen tanto',
      ],
    ),
  },
  {
    id: 'night-shift-clinic-weekly',
    title: 'Fixed night shifts are easier on nurses than changing ones, study says',
    url: 'https://clinicweekly.example/work/night-shifts-nurses-study',
    source: 'Clinic Weekly',
    section: 'Research',
    hoursAgo: 15,
    text: `Nurses who always work nights sleep better and make fewer mistakes than colleagues whose shifts change every few days, according to a study in eleven hospitals of the lake cantons.
For one year, 640 nurses wore a sensor at night and kept a diary. Those on rotating shifts slept 5.6 hours on average, those on fixed nights 6.7. Day workers managed 7.1.
Errors with medicines, nearly all harmless, were a third more frequent during the first two nights after a change of shift. From the third night on there was no difference.
The body can get used to the night, said the sleep physician Ansgar Thiel, but not to surprise. He recommends blocks of at least three weeks, bright light in the first half of the shift and, above all, that nobody be forced.
About a quarter of the nurses asked said that they would choose permanent nights if they could, mostly because of small children or higher pay. Two hospitals have changed their rosters since.
The study has a weakness: nurses who cope badly with nights had probably left before it began. Dr Thiel wants to look for them next.`,
  },
  {
    id: 'village-surgery-daily-lantern',
    title: 'A library van brings the doctor to thirty villages',
    url: 'https://dailylantern.example/health/library-van-doctor',
    source: 'Daily Lantern',
    section: 'Health',
    hoursAgo: 22,
    text: `On the first and third week of the month, the library van that serves the villages of upper Corvane has a second door. Behind it sit a general practitioner, a nurse and an examination couch that used to be the shelf for large-print novels.
The last doctor's surgery in the area closed four years ago. Since then patients have had to travel forty kilometres to the clinic, and many did not. Blood pressure went unmeasured and wounds were dressed with whatever was in the kitchen.
The idea came from the librarian, Dorrit Hale, who noticed that people asked her about medicines. In its first year the van has had 3,900 consultations. Eleven patients were sent to hospital in time, the doctor, Kofi Lindgren, estimates.
It costs less than half of a fixed surgery, health insurers say, because it needs no waiting room. People wait among the books. Loans have risen by a fifth.
The regional health board will pay for three more vans. There is just one rule that both sides insist on: what is said behind the second door is no concern of the library, and overdue books are no concern of the doctor.`,
  },
]
