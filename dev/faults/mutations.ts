// Lists guards of the product, such as those that stop a letter from being sent twice, and the changes that remove
// them.

export type Mutant = {
  /** Name of the guard. */
  without: string
  /** Rows of the table. At least one of them must fail. */
  rows?: readonly string[]
  /** Tests that must fail: their file, and part of a name if the file also has slow tests. */
  test?: { file: string; name?: string }
  /** Texts that a file contains exactly once, and their replacements. */
  changes: readonly { file: string; from: string; to: string }[]
}

export const MUTANTS: readonly Mutant[] = [
  {
    without: 'the lock before the call',
    rows: ['unsubscribe', 'kill'],
    changes: [
      {
        file: 'src/dispatcher/send.ts',
        from: 'await sealBatch(deps.db, batch, hash)',
        to: 'batch',
      },
    ],
  },
  {
    without: 'the key',
    rows: ['lost'],
    changes: [{ file: 'src/dispatcher/send.ts', from: 'key: sealed.key', to: 'key: crypto.randomUUID()' }],
  },
  {
    without: 'the check of the hash',
    rows: ['deploy'],
    changes: [{ file: 'src/dispatcher/send.ts', from: 'batch.bodySha256 !== hash', to: 'false' }],
  },
  {
    without: 'the mark at planning',
    rows: ['kill'],
    changes: [
      {
        file: 'src/d1/batches/plan.ts',
        from: 'UPDATE subscribers SET planned_day = ?1 WHERE id IN',
        to: 'UPDATE subscribers SET planned_day = ?1 WHERE 0 AND id IN',
      },
    ],
  },
  {
    without: 'the life of a key',
    test: { file: 'test/delivery/batch.test.ts' },
    changes: [
      {
        file: 'src/delivery/batch.ts',
        from: 'KEY_LIFE_MS = 23 * MS_PER_HOUR',
        to: 'KEY_LIFE_MS = 25 * MS_PER_HOUR',
      },
    ],
  },
  {
    without: 'the end of doubt after the deadline',
    test: { file: 'test/delivery/batch.test.ts' },
    changes: [
      {
        file: 'src/delivery/batch.ts',
        from: 'DOUBT_AFTER_DEADLINE_MS = MS_PER_HOUR',
        to: 'DOUBT_AFTER_DEADLINE_MS = 20 * MS_PER_HOUR',
      },
    ],
  },
  {
    without: 'the doubt about earlier calls',
    test: { file: 'test/delivery/batch.test.ts' },
    changes: [
      {
        file: 'src/delivery/batch.ts',
        from: "outcome.status === 'ambiguous' || attempts > 1",
        to: "outcome.status === 'ambiguous'",
      },
    ],
  },
  {
    without: 'the count of accepted letters',
    test: { file: 'test/delivery/outcome.test.ts' },
    changes: [
      {
        file: 'src/delivery/outcome.ts',
        from: 'ids.length + invalid.length === count',
        to: 'ids.length <= count',
      },
    ],
  },
  {
    without: 'the key that had other bytes',
    test: { file: 'test/delivery/outcome.test.ts' },
    changes: [
      { file: 'src/delivery/outcome.ts', from: "error === 'invalid_idempotent_request'", to: "error === ''" },
    ],
  },
  {
    without: 'the limit of a throttle',
    test: { file: 'test/delivery/outcome.test.ts' },
    changes: [
      {
        file: 'src/delivery/outcome.ts',
        from: 'LONGEST_THROTTLE_MS = 60 *',
        to: 'LONGEST_THROTTLE_MS = 60_000_000 *',
      },
    ],
  },
  {
    without: 'the growing pause between attempts',
    test: { file: 'test/delivery/attempts.test.ts' },
    changes: [
      { file: 'src/delivery/attempts.ts', from: '2 ** Math.min(attempts - 1, MOST_DOUBLINGS)', to: '1' },
    ],
  },
  {
    without: 'the alert about cut-off attempts',
    test: { file: 'test/delivery/alert.test.ts' },
    changes: [{ file: 'src/delivery/alert.ts', from: 'unfinishedAttempts >= MOST_UNFINISHED', to: 'false' }],
  },
  {
    without: 'the alert after ten minutes',
    test: { file: 'test/delivery/alert.test.ts' },
    changes: [
      {
        file: 'src/delivery/alert.ts',
        from: 'now - Math.max(createdAt, publishAt) >= UNMADE_MS',
        to: 'false',
      },
    ],
  },
  {
    without: 'the smaller budget after a kill',
    test: { file: 'test/digest/budget.test.ts' },
    changes: [{ file: 'src/digest/budget.ts', from: '0.5 ** halvings', to: '1' }],
  },
  {
    without: 'the newest articles first',
    test: { file: 'test/digest/budget.test.ts' },
    changes: [{ file: 'src/digest/budget.ts', from: 'timeOf(b) - timeOf(a)', to: 'timeOf(a) - timeOf(b)' }],
  },
  {
    without: 'the characters of a digest',
    test: { file: 'test/digest/budget.test.ts' },
    changes: [{ file: 'src/digest/budget.ts', from: ' || characters > budget.characters', to: '' }],
  },
  {
    without: 'the characters of an article',
    test: { file: 'test/digest/budget.test.ts' },
    changes: [{ file: 'src/digest/budget.ts', from: 'text.slice(0, left)', to: 'text' }],
  },
  {
    without: 'the memory of wide characters',
    test: { file: 'test/digest/budget.test.ts' },
    changes: [{ file: 'src/digest/budget.ts', from: '? 2 : 1', to: '? 1 : 1' }],
  },
  {
    without: 'late articles',
    test: { file: 'test/digest/window.test.ts' },
    changes: [{ file: 'src/digest/window.ts', from: 'LATE_DAYS = 2', to: 'LATE_DAYS = 1' }],
  },
  {
    without: 'the bound of the window',
    test: { file: 'test/digest/window.test.ts' },
    changes: [{ file: 'src/digest/window.ts', from: 'MOST_DAYS_BACK = 7', to: 'MOST_DAYS_BACK = 30' }],
  },
  {
    without: 'the retention of articles',
    test: { file: 'test/digest/window.test.ts' },
    changes: [
      { file: 'src/digest/window.ts', from: 'Math.min(MOST_DAYS_BACK, retentionDays)', to: 'MOST_DAYS_BACK' },
    ],
  },
  {
    without: 'the bytes of an edition',
    test: { file: 'test/digest/edition-size.test.ts' },
    changes: [{ file: 'src/digest/edition-size.ts', from: ' && bytes > maxBytes', to: ' && bytes > 1e12' }],
  },
  {
    without: 'missed days',
    test: { file: 'test/dispatcher/open.test.ts' },
    changes: [{ file: 'src/dispatcher/open.ts', from: 'else if (!wasMoved)', to: 'else if (wasMoved)' }],
  },
  {
    without: 'the limit of a call',
    test: { file: 'test/resend/send.test.ts' },
    changes: [
      {
        file: 'src/resend/send.ts',
        from: 'AbortSignal.timeout(TIMEOUT_MS)',
        to: 'AbortSignal.timeout(1000 * TIMEOUT_MS)',
      },
    ],
  },
  {
    without: 'the pause after doubts in a row',
    test: { file: 'test/resend/call.test.ts' },
    changes: [{ file: 'src/resend/call.ts', from: 'if (doubts >= DOUBTS_IN_A_ROW)', to: 'if (doubts < 0)' }],
  },
  {
    without: 'the purpose of a link',
    test: { file: 'test/subscribers/token.test.ts' },
    changes: [
      {
        file: 'src/subscribers/token.ts',
        from: 'secret === null || letter !== PURPOSES[purpose]',
        to: 'secret === null',
      },
    ],
  },
  {
    without: 'the refusal of redirects',
    test: { file: 'test/operator/webhook.test.ts' },
    changes: [{ file: 'src/operator/webhook.ts', from: "redirect: 'manual'", to: "redirect: 'follow'" }],
  },
  {
    without: 'the days before the last digest',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'two days late' },
    changes: [
      {
        file: 'src/dispatcher/draft.ts',
        from: '{ ...window, skip }',
        to: '{ ...window, from: reached ?? window.from, skip }',
      },
    ],
  },
  {
    without: 'the retention in a draft',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'ARTICLE_RETENTION_DAYS' },
    changes: [
      {
        file: 'src/dispatcher/draft.ts',
        from: 'utcDay(now()), config.articleRetentionDays)',
        to: 'utcDay(now()), 365)',
      },
    ],
  },
  {
    without: 'the wait for unreadable articles',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'more than a fifth' },
    changes: [{ file: 'src/dispatcher/compose.ts', from: 'MOST_UNREAD = 0.2', to: 'MOST_UNREAD = 0.6' }],
  },
  {
    without: 'the record of an attempt',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'kill the Worker are counted' },
    changes: [{ file: 'src/dispatcher/compose.ts', from: '  await beginAttempt(db, day, now())\n', to: '' }],
  },
  {
    without: 'the pause that no work ends',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'does not shorten the pause' },
    changes: [
      { file: 'src/dispatcher/compose.ts', from: 'now().getTime() < dueAt', to: 'now().getTime() < 0' },
    ],
  },
  {
    without: 'the alert before an attempt',
    test: { file: 'test/dispatcher/compose.workers.test.ts', name: 'kill the Worker are counted' },
    changes: [
      {
        file: 'src/dispatcher/turn.ts',
        from: '(await isCutOff(deps.db)) ? tellOperator(deps) : null',
        to: 'null',
      },
    ],
  },
  {
    without: 'the alarm after a failed tick',
    test: { file: 'test/dispatcher/dispatcher.workers.test.ts', name: 'alarm even if' },
    changes: [
      { file: 'src/dispatcher/dispatcher.ts', from: 'await this.wake() // even if', to: '// even if' },
    ],
  },
  {
    without: 'the bound of a turn',
    test: { file: 'test/dispatcher/dispatcher.workers.test.ts', name: '150 batches' },
    changes: [{ file: 'src/dispatcher/dispatcher.ts', from: 'MOST_BATCHES = 150', to: 'MOST_BATCHES = 1e9' }],
  },
  {
    without: 'the earlier of two alarms',
    test: { file: 'test/dispatcher/dispatcher.workers.test.ts', name: 'does not wait until' },
    changes: [
      { file: 'src/dispatcher/dispatcher.ts', from: 'if (set === null || set > at)', to: 'if (set !== at)' },
    ],
  },
  {
    without: 'the deadline before the seal',
    test: { file: 'test/dispatcher/holds.workers.test.ts', name: 'just before the deadline' },
    changes: [
      {
        file: 'src/dispatcher/send.ts',
        from: 'batch.bodySha256 === null && isLate(deps, batch)',
        to: 'batch.seq < 0',
      },
    ],
  },
  {
    without: 'the exemption of the right token',
    test: { file: 'test/d1/limits/sign-ups.workers.test.ts', name: 'wrong tokens' },
    changes: [
      {
        file: 'src/d1/limits/admin-tokens.ts',
        from: '(?6 = 1 OR (SELECT count(*)',
        to: '((SELECT count(*)',
      },
    ],
  },
  {
    without: 'the memory of those who left',
    test: { file: 'test/subscribers/merge.test.ts' },
    changes: [
      {
        file: 'src/subscribers/merge.ts',
        from: "known.state === 'unsubscribed' || known.hasLeft",
        to: "known.state === 'unsubscribed'",
      },
    ],
  },
  {
    without: 'the token before everything else',
    test: { file: 'test/inbox/decide.test.ts' },
    changes: [
      {
        file: 'src/inbox/decide.ts',
        from: "  if (token !== null && to === leave) return { do: 'leave', token }\n",
        to: '',
      },
    ],
  },
  {
    without: 'the state of a row that was cut off',
    test: { file: 'test/subscribers/import.test.ts' },
    changes: [
      { file: 'src/subscribers/import-columns.ts', from: 'OPTIONAL.has(field) ? [] : found', to: '[0]' },
    ],
  },
  {
    without: 'the pattern of a route in the log',
    test: { file: 'test/http/app.workers.test.ts', name: 'route of a failed request' },
    changes: [{ file: 'src/http/problem.ts', from: 'route: c.req.routePath', to: 'route: c.req.path' }],
  },
]
