// Defines the blocks of an article, and the lines removed from it.

/** A paragraph or subhead of an article. */
export type Block = { kind: 'paragraph' | 'subhead'; text: string }

/** A removed line or the start of a removed HTML element, and the name of the rule that removed it. */
export type Dropped = { line: string; rule: string }
