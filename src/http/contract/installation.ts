// Describes the calls about the installation as a whole.
import * as z from 'zod'
import { named, type Operations } from './operation.ts'

const Finding = named(
  'Finding',
  z.object({
    level: z
      .enum(['good', 'problem', 'unknown'])
      .meta({ description: '`unknown` if the keys at hand cannot check the point' }),
    title: z.string(),
    detail: z.string().meta({ description: 'The facts, and how to check or fix the point' }),
  }),
)

export const installationOperations: Operations = {
  'GET /api/diagnosis': {
    id: 'diagnose',
    summary: 'Find faults of the installation',
    description: `Reports a domain that Resend has not verified, a missing DMARC record, a silent webhook, email that is not routed, alerts
that nobody gets, and a cron trigger that does not fire.`,
    answers: {
      200: {
        says: 'A finding for each point, problems first',
        schema: z.object({ findings: z.array(Finding) }),
        example: {
          findings: [
            {
              level: 'unknown',
              title: 'DMARC record',
              detail: 'DNS does not answer. Check it with: dig TXT _dmarc.news.example',
            },
          ],
        },
      },
    },
  },
}
