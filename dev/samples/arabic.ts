// Invented stories in Arabic, to check the right-to-left layout.
import type { Edition, EditionStory } from '../../src/digest/edition.ts'

const story = (
  id: string,
  title: string,
  summary: string,
  more: Partial<EditionStory> = {},
): EditionStory => ({
  id,
  title,
  url: `https://mina.example/${id}`,
  source: 'صحيفة الميناء',
  summary,
  minutes: 3,
  also: [],
  language: 'ar',
  ...more,
})

const outlet = (source: string, slug: string) => ({ source, url: `https://${slug}.example/1`, title: source })

/** Creates an edition of six stories, one of them in English. @param day `YYYY-MM-DD`. */
export const arabicDigest = (day: string): Edition => ({
  day,
  language: 'ar',
  subject: 'افتتاح الرصيف الشمالي من جديد بعد ثمانية أشهر',
  preheader: 'مذنّب لم يتوقعه أحد يُرى من المدينة · قطارات الليل تعود إلى خط الجبل في الربيع بنصف السعر القديم',
  minutes: 2,
  lead: {
    ...story(
      'quay',
      'افتتاح الرصيف الشمالي من جديد بعد ثمانية أشهر',
      'رست أول سفينة بعد الفجر بقليل، وشاهدها نحو مئتي شخص من فوق السور. واستبدل المهندسون 1400 متر من الأساس.',
      {
        subject: 'الرصيف الشمالي',
        also: [
          outlet('Coast Daily', 'coast'),
          outlet('جريدة المساء', 'masaa'),
          outlet('بريد الشمال', 'shamal'),
        ],
      },
    ),
    theme: { id: 'world', name: 'World' },
  },
  themes: [
    {
      id: 'world',
      name: 'World',
      stories: [
        story(
          'pilots',
          'مرشدو السفن ينهون إضرابهم قبل افتتاح الرصيف بيوم',
          'قبلت نقابتهم العرض الثالث مساء الأحد. وكانت أربعون سفينة تنتظر قبالة الميناء.',
          {
            subject: 'الرصيف الشمالي',
            updateOf: '2026-11-21',
            source: 'Coast Daily',
            minutes: 2,
          },
        ),
        story(
          'trains',
          'قطارات الليل تعود إلى خط الجبل في الربيع',
          'تسير ثلاثة قطارات كل أسبوع في كل اتجاه.',
          {
            minutes: 11,
          },
        ),
      ],
    },
    {
      id: 'business',
      name: 'Business',
      stories: [
        story(
          'grain',
          'Grain prices fall for a third week',
          'A tonne of milling wheat cost 194 crowns on Friday.',
          {
            source: 'Evening Ledger',
            language: 'en',
          },
        ),
      ],
    },
    {
      id: 'science',
      name: 'Science',
      stories: [
        story(
          'comet',
          'مذنّب لم يتوقعه أحد يُرى من المدينة',
          'اكتشفه قبل أحد عشر يومًا نادي التلسكوب في إحدى المدارس.',
          {
            minutes: 1,
            also: [outlet('Meridian Science', 'meridian')],
          },
        ),
      ],
    },
    {
      id: 'health',
      name: 'Health',
      stories: [
        story(
          'fever',
          'جرعة واحدة تحمي من حمى المستنقعات خمس سنوات',
          'تابعت الدراسة 9200 شخص في أربعة بلدان.',
        ),
      ],
    },
  ],
  brief: ['grain', 'comet', 'fever'],
})
