// Describes the API calls for diagnosis and statistics.
import * as z from 'zod'
import type { Statistics } from '../../delivery/statistics.ts'
import { Day, named, type Operations } from './operation.ts'

const Finding = named(
  'Finding',
  z.object({
    level: z
      .enum(['good', 'problem', 'unknown'])
      .meta({ description: '`unknown` if the check could not run or was inconclusive' }),
    title: z.string(),
    detail: z
      .string()
      .meta({ description: 'Result of the check and, if needed, how to fix the problem or check by hand' }),
  }),
)

const count = z.int()
const Statistic = named(
  'Statistics',
  z.object({
    days: z.array(z.object({ day: Day, joined: count, left: count, active: count })),
    editions: z.array(
      z.object({
        day: Day,
        accepted: count,
        bounced: count,
        complained: count,
        secondsToLast: count
          .nullable()
          .meta({ description: 'Seconds from publication until Resend accepted the last letter' }),
      }),
    ),
    sources: z.array(z.object({ source: z.string(), articles: count, stories: count })),
  }) satisfies z.ZodType<Statistics>,
)

export const installationOperations: Operations = {
  'GET /api/diagnosis': {
    id: 'diagnose',
    summary: 'Find problems in the installation',
    description: `Checks the sender's domain at Resend, its DMARC record, the webhook for bounces and complaints, the
routing of inbound email, the recipient of alerts, and the cron trigger.`,
    answers: {
      200: {
        says: 'A finding for each check, problems first',
        schema: z.object({ findings: z.array(Finding) }),
        example: {
          findings: [
            {
              level: 'unknown',
              title: 'DMARC record',
              detail: 'DNS did not respond. Check the record with: dig TXT _dmarc.news.example',
            },
          ],
        },
      },
    },
  },
  'GET /api/statistics': {
    id: 'showStatistics',
    summary: 'Show statistics',
    description: `Counts readers who joined and left by UTC day, bounces and complaints by edition, and articles and
stories by source. Stories are counted in the newest editions, up to 60. The counts by day and by edition remain when
retention or an erasure deletes the underlying records. Opens and clicks are not tracked. \`csv\` returns one of the
three tables as CSV.`,
    query: { days: 30 },
    answers: {
      200: {
        says: 'The statistics',
        type: ['application/json', 'text/csv'],
        schema: Statistic,
        example: {
          days: [{ day: '2026-11-28', joined: 12, left: 3, active: 812 }],
          editions: [{ day: '2026-11-28', accepted: 803, bounced: 2, complained: 0, secondsToLast: 41 }],
          sources: [{ source: 'The Harbour Post', articles: 57, stories: 31 }],
        },
      },
    },
  },
}
