// The guards against lost and doubled letters, and the changes that remove them.

export type Mutant = {
  /** Name of the guard. */
  without: string
  /** Rows of the table. At least one of them must fail. */
  rows: readonly string[]
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
]
