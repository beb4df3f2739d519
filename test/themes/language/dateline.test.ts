import { expect, test } from 'vitest'
import { withoutDateline } from '../../../src/themes/language/dateline.ts'

const REST = 'Ministers met on Monday to talk about the harbour.'

test.each([
  'PARIS (Reuters) — ',
  'BERLIN (dpa) - ',
  'Berlin (dpa/tmn) – ',
  'WASHINGTON, Nov. 23 (AP) -- ',
  'NEW YORK, Nov. 28, 2026 (GLOBE NEWSWIRE) -- ',
  'NEW YORK, Nov. 28, 2026 /PRNewswire/ -- ',
  'NEW YORK--(BUSINESS WIRE)--',
  'SEOUL, Nov. 28 (Yonhap) -- ',
  'New Delhi, Nov 28 (PTI) ',
  'Eastmere [Wales], November 24 (ANI): ',
  'ROMA, 28 NOV - ',
  'EASTMERE | ',
  'Lagos, Nov. 28, 2026 (NAN) ',
  'ATHENS, 28.11.2026 (ANA-MPA) – ',
  'Ciudad de México.- ',
  '28 November 2026 - ',
  'DOHA, 28th November 2012: ',
  '(ANSA) - ROMA, 28 NOV - ',
  'Madrid, 28 nov (EFE).- ',
  'Lisboa, 28 nov 2026 (Lusa) – ',
  'Paris (AFP) - ',
  'MOSCOW, November 28. /TASS/. ',
  'MOSCOW. Nov 28 (Interfax) - ',
  'SÃO PAULO, 28 de novembro (Reuters) - ',
  'Washington, D.C. - ',
  'RIO DE JANEIRO — ',
  'Torvala, Meskanda - ',
  'Graz / Wien – ',
  'Wien – ',
  'AMMAN: ',
  '(CNN) -- ',
  'Rome (CNN) -- ',
  'ST. LOUIS (AP) _ ',
  'Nairobi | November 28, 2026: ',
])('withoutDateline() removes "%s"', (dateline) => {
  expect(withoutDateline(dateline + REST)).toBe(REST)
})

test.each([
  ['القاهرة (رويترز) - ', 'أعادت المدينة يوم الثلاثاء فتح أقدم منارة فيها.'],
  ['नई दिल्ली, 28 नवंबर (भाषा) - ', 'शहर ने मंगलवार को प्रकाशस्तंभ खोल दिया।'],
  ['नई दिल्ली, 28 नवंबर (भाषा) ', 'शहर ने मंगलवार को प्रकाशस्तंभ खोल दिया।'],
  ['МОСКВА, 28 ноя (РИА Новости) — ', 'Город снова открыл маяк.'],
  ['新华社北京11月28日电 ', '北京周二重新开放了灯塔。'],
  ['［東京 28日 ロイター］ - ', '市は火曜日、灯台を再び公開した。'],
  ['(서울=연합뉴스) 홍길동 기자 = ', '시는 화요일 등대를 다시 열었다.'],
])('withoutDateline() removes "%s"', (dateline, rest) => {
  expect(withoutDateline(dateline + rest)).toBe(rest)
})

test.each([
  REST,
  'The mayor said: The harbour is closed.',
  'Angela Example (CDU) said that the harbour is closed.',
  'On Monday, Nov. 28, the harbour closed.',
  'In 2026 (the year of the comet) the harbour closed.',
  'Two men - both from Torvala - were found.',
  'BBC journalists met.',
  'May 28 is a holiday.',
])('withoutDateline() keeps "%s"', (text) => {
  expect(withoutDateline(text)).toBe(text)
})
