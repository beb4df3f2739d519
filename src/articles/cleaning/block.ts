// Defines the results of cleaning: blocks that are kept and lines that are removed.

/** A paragraph or subhead of a cleaned article. */
export type Block = { kind: 'paragraph' | 'subhead'; text: string }

/** A line that cleaning removed, and the name of the rule. */
export type Dropped = { line: string; rule: string }
