// Lists all API calls, grouped by tag.
import { archiveOperations } from './archive.ts'
import { articleOperations } from './articles.ts'
import { correctionOperations } from './corrections.ts'
import { digestOperations } from './digests.ts'
import { editOperations } from './edits.ts'
import { installationOperations } from './installation.ts'
import { linkOperations } from './links.ts'
import type { Operations } from './operation.ts'
import { publicOperations } from './public.ts'
import { sourceOperations } from './sources.ts'
import { steeringOperations } from './steering.ts'
import { subscriberOperations } from './subscribers.ts'
import { suppressionOperations } from './suppressions.ts'

const CALLS: readonly { tag: string; operations: Operations }[] = [
  { tag: 'Articles', operations: articleOperations },
  { tag: 'Sources', operations: sourceOperations },
  {
    tag: 'Digests',
    operations: { ...digestOperations, ...steeringOperations, ...editOperations, ...correctionOperations },
  },
  { tag: 'Subscribers', operations: { ...subscriberOperations, ...suppressionOperations } },
  { tag: 'Installation', operations: installationOperations },
  { tag: 'Links in letters', operations: linkOperations },
  { tag: 'Public', operations: { ...publicOperations, ...archiveOperations } },
]
export const TAGS = CALLS.map(({ tag }) => tag)

/** API calls by route, each with its tag. */
export const OPERATIONS = new Map(
  CALLS.flatMap(({ tag, operations }) =>
    Object.entries(operations).map(([route, operation]) => [route, { ...operation, tag }] as const),
  ),
)
