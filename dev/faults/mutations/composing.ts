// Guards that protect the composition of digests, for example from days with too many articles.
import { type Mutant, mutantsOf } from './mutant.ts'

export const COMPOSING: readonly Mutant[] = [
  mutantsOf(
    'src/delivery/attempts.ts',
    { test: 'test/delivery/attempts.test.ts' },
    {
      'the growing pause between attempts': ['2 ** Math.min(attempts - 1, MOST_DOUBLINGS)', '1'],
    },
  ),
  mutantsOf(
    'src/delivery/alert.ts',
    { test: 'test/delivery/alert.test.ts' },
    {
      'the alert about cut-off attempts': ['unfinishedAttempts >= MOST_UNFINISHED', 'false'],
      'the alert after ten minutes': ['now - Math.max(createdAt, publishAt) >= UNMADE_MS', 'false'],
    },
  ),
  mutantsOf(
    'src/digest/budget.ts',
    { test: 'test/digest/budget.test.ts' },
    {
      'the smaller budget after a kill': ['0.5 ** halvings', '1'],
      'the preference for newer articles': ['timeOf(b) - timeOf(a)', 'timeOf(a) - timeOf(b)'],
      'the character budget of a digest': [' || characters > budget.characters', ''],
      'the character limit of an article': ['text.slice(0, left)', 'text'],
      'the double weight of wide characters': ['? 2 : 1', '? 1 : 1'],
    },
  ),
  mutantsOf(
    'src/digest/window.ts',
    { test: 'test/digest/window.test.ts' },
    {
      'the window for late articles': ['LATE_DAYS = 2', 'LATE_DAYS = 1'],
      'the maximum length of the window': ['MOST_DAYS_BACK = 7', 'MOST_DAYS_BACK = 30'],
      'the retention of articles': ['Math.min(MOST_DAYS_BACK, retentionDays)', 'MOST_DAYS_BACK'],
    },
  ),
  mutantsOf(
    'src/digest/edition-size.ts',
    { test: 'test/digest/edition-size.test.ts' },
    {
      'the maximum size of an edition': [' && bytes > maxBytes', ' && bytes > 1e12'],
    },
  ),
  mutantsOf(
    'src/dispatcher/open.ts',
    { test: 'test/dispatcher/open.test.ts' },
    {
      'the record of missed days': ['else if (!wasMoved)', 'else if (wasMoved)'],
    },
  ),
  mutantsOf(
    'src/dispatcher/draft.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'two days late' },
    {
      'the look back before the last digest': [
        '{ ...window, skip }',
        '{ ...window, from: reached ?? window.from, skip }',
      ],
    },
  ),
  mutantsOf(
    'src/dispatcher/draft.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'ARTICLE_RETENTION_DAYS' },
    {
      'the retention in a draft': ['utcDay(now()), config.articleRetentionDays)', 'utcDay(now()), 365)'],
    },
  ),
  mutantsOf(
    'src/dispatcher/compose.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'more than a fifth' },
    {
      'the wait for unreadable articles': ['MOST_UNREAD = 0.2', 'MOST_UNREAD = 0.6'],
    },
  ),
  mutantsOf(
    'src/dispatcher/compose.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'attempts that are cut off are counted' },
    {
      'the record of an attempt': ['  await beginAttempt(db, day, now())\n', ''],
    },
  ),
  mutantsOf(
    'src/dispatcher/compose.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'does not shorten the pause' },
    {
      'the full pause despite other work': ['now().getTime() < dueAt', 'now().getTime() < 0'],
    },
  ),
  mutantsOf(
    'src/dispatcher/drafter.ts',
    { test: 'test/dispatcher/drafter.workers.test.ts', name: 'one draft after another' },
    {
      'the limit of one draft at a time': ['this.#last.then(work)', 'work()'],
    },
  ),
  mutantsOf(
    'src/dispatcher/turn.ts',
    { test: 'test/dispatcher/compose.workers.test.ts', name: 'attempts that are cut off are counted' },
    {
      'the alert before an attempt': ['(await isCutOff(deps.db)) ? tellOperator(deps) : null', 'null'],
    },
  ),
].flat()
