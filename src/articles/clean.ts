/** A piece of a cleaned article. */
export type Block = { kind: 'paragraph' | 'subhead'; text: string }

/** One line that cleaning took out, and the name of the rule that took it. */
export type Dropped = { line: string; rule: string }

/** What is known of a text besides its lines; each helps to recognise lines that repeat it. */
export type CleanHints = { title?: string; source?: string; language?: string }

export type Cleaned = {
  /** Paragraphs and subheads in reading order; at least one unless the text had no visible character. */
  blocks: Block[]
  /** Headlines that pointed to other articles, each once, in order of appearance. */
  related: string[]
  /** The wire or reporting credit line, or null. */
  credit: string | null
  dropped: Dropped[]
  /** Why the text was kept as it came although the rules would have dropped most of it, or null. */
  kept: string | null
}
