// The parts that keep a digest from being lost or sent twice, and what the product is without them.

export type Mutant = {
  /** What is taken out. */
  without: string
  /** Rows of the table; one of them has to fail. */
  rows: readonly string[]
  /** Texts that stand once in a file, and what stands there without the part. */
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
