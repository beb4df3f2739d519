import { WelcomeEmail, type WelcomeEmailProps } from '../welcome.tsx'
import { previewBrand } from './_sample/brand.ts'
import { dated, dir, filled, lang, words } from './_sample/words.ts'

const { subject, preheader, heading, later, daily, contacts, latest, leave } = words.welcome
const { name } = previewBrand

const PreviewProps = {
  lang,
  dir,
  brand: previewBrand,
  subject: filled(subject, { name }),
  preheader,
  heading: filled(heading, { name }),
  expect: `${filled(later, { day: dated('2026-11-24', { dateStyle: 'full' }), time: '07:00', zone: 'UTC' })} ${daily}`,
  advice: `${filled(contacts, { sender: 'digest@news.example' })} ${words.replies}`,
  latest: {
    before: latest,
    title: 'Port of Vellmar reopens its northern quay after eight months',
    url: 'https://news.example/digests/2026-11-23',
  },
  end: leave,
  why: filled(words.why, { name, address: 'reader@example.com' }),
  unsubscribeUrl: 'https://news.example/unsubscribe/token',
  archiveUrl: 'https://news.example/digests',
  allEditions: words.pages.allEditions,
  words,
} satisfies WelcomeEmailProps

export default Object.assign(WelcomeEmail, { PreviewProps })
