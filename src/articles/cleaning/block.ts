// Defines the results of cleaning: blocks that stay and lines that were removed.

/** A paragraph or subhead of a cleaned article. */
export type Block = { kind: 'paragraph' | 'subhead'; text: string }

/** A line that cleaning removed, and the name of the rule that removed it. */
export type Dropped = { line: string; rule: string }
