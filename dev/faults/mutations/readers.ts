// Guards that protect readers and the operator, such as checks of links, imports and admin tokens.
import { type Mutant, mutantsOf } from './mutant.ts'

export const READERS: readonly Mutant[] = [
  mutantsOf(
    'src/subscribers/token.ts',
    { test: 'test/subscribers/token.test.ts' },
    {
      'the purpose of a link': ['secret === null || letter !== PURPOSES[purpose]', 'secret === null'],
    },
  ),
  mutantsOf(
    'src/operator/webhook.ts',
    { test: 'test/operator/webhook.test.ts' },
    {
      'the refusal of redirects': ["redirect: 'manual'", "redirect: 'follow'"],
    },
  ),
  mutantsOf(
    'src/d1/limits/admin-tokens.ts',
    { test: 'test/d1/limits/sign-ups.workers.test.ts', name: 'wrong tokens' },
    {
      'the exemption of the right token': ['(?6 = 1 OR (SELECT count(*)', '((SELECT count(*)'],
    },
  ),
  mutantsOf(
    'src/subscribers/merge.ts',
    { test: 'test/subscribers/merge.test.ts' },
    {
      'the record of former subscribers': [
        "known.state === 'unsubscribed' || known.hasLeft",
        "known.state === 'unsubscribed'",
      ],
    },
  ),
  mutantsOf(
    'src/inbox/decide.ts',
    { test: 'test/inbox/decide.test.ts' },
    {
      'the precedence of the token': [
        "  if (token !== null && to === leave) return { do: 'leave', token }\n",
        '',
      ],
    },
  ),
  mutantsOf(
    'src/subscribers/import-columns.ts',
    { test: 'test/subscribers/import.test.ts' },
    {
      'the state of a truncated row': ['OPTIONAL.has(field) ? [] : found', '[0]'],
    },
  ),
  mutantsOf(
    'src/subscribers/import-standing.ts',
    { test: 'test/subscribers/import.test.ts' },
    {
      'the contacts who never subscribed': ["columns.isTimeConsent && cells('consented_at') === ''", 'false'],
    },
  ),
  mutantsOf(
    'src/d1/subscribers/import-statements.ts',
    { test: 'test/http/api/lists.workers.test.ts', name: 'gives the same bytes' },
    {
      'the address epoch of an import': ["r.value ->> 'addressEpoch',", '0,'],
    },
  ),
  mutantsOf(
    'src/d1/subscribers/subscribers.ts',
    { test: 'test/http/readers/forms.workers.test.ts', name: 'however often strangers' },
    {
      'the month after a complaint': ['x.asked_at > ?5', 'x.asked_at > ?5 + 1e15'],
    },
  ),
  mutantsOf(
    'src/http/problem.ts',
    { test: 'test/http/app.workers.test.ts', name: 'route of a failed request' },
    {
      'the route pattern in the log': ['route: c.req.routePath', 'route: c.req.path'],
    },
  ),
].flat()
