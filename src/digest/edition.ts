import type { ThemeId } from '../themes/theme.ts'
import type { EditEffect } from './edits.ts'

/** A report of a story by one publisher. */
export type Report = { source: string; url: string; title: string }

/** A story as a reader sees it. */
export type EditionStory = {
  id: string
  title: string
  url: string
  source: string
  /** One or two whole sentences of the story's own articles, at most 280 characters; may be empty. */
  summary: string
  /** Reading time of the linked article at 230 words a minute, rounded up; at least 1. */
  minutes: number
  /** Further publishers, each once, without the first. */
  also: Report[]
  /** BCP 47 tag of the headline, if known. */
  language: string | null
  /** The day of the earlier edition that this story continues, `YYYY-MM-DD`; absent if it is new. */
  updateOf?: string
  /**
   * The label of its topic; stories of one topic appear together. Stored editions and the public JSON call it `subject`,
   * so the key stays.
   */
  subject?: string
}

/** A theme as readers see it. */
export type ThemeName = { id: ThemeId; name: string }

export type EditionTheme = ThemeName & { stories: EditionStory[] }

/** The story that leads an edition. It comes first and is not among the stories of its theme. */
export type LeadStory = EditionStory & { theme: ThemeName }

/**
 * The stories of a day, arranged in themes. This is everything that readers see of a day. It is stored, typeset and shown
 * on the web.
 */
export type Edition = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  /** Lines for an inbox. The subject may be cut, and the preheader continues where it stops. */
  subject: string
  preheader: string
  /** Uncut headline and description, for places with more room; absent from editions that were stored without them. */
  headline?: string
  description?: string
  /** Minutes to read all headlines and summaries, at 230 words a minute; at least 1. */
  minutes: number
  /** Null on a day when no story leads; absent if the publication's editions have no lead. */
  lead?: LeadStory | null
  /** In reading order, none empty, without the lead. */
  themes: EditionTheme[]
  /** Ids of the stories under "In brief", most important first. */
  brief: string[]
  /** A paragraph written by an editor, shown below the lead; absent in an edition without one. */
  introduction?: string
  /** Corrections since it was published, oldest first; absent if there are none. */
  corrections?: CorrectionNote[]
}

/** A correction of a published edition as readers see it. */
export type CorrectionNote = {
  /** When it was made, in ISO 8601, UTC. */
  at: string
  /** The day of the correction in the publication's time zone, `YYYY-MM-DD`. */
  day: string
  /** Id of the changed or removed story; null if the correction concerns the edition's own texts. */
  story: string | null
  /** A line for readers about the mistake, by an editor. */
  note: string
}

/** The parts of a story's score, and their weighted sum times the weight of its publishers. */
export type Score = {
  total: number
  /** Mean of the weights that the operator gave to its publishers; 1 by default. */
  weight: number
  publishers: number
  freshness: number
  prominence: number
  length: number
}

/** A story that was considered, with the decision about it. */
export type ConsideredStory = {
  id: string
  theme: ThemeId
  title: string
  /** Key of the article that gives the headline. */
  headlineFrom: string
  /** The summary that readers see; null for a story that is left out. */
  summary: string | null
  /** Ids of its articles, best first. */
  articles: string[]
  score: number
  parts: Score
  included: boolean
  /** Why it was included or left out, in a sentence. */
  reason: string
}

/** The story and the role that an article was given. */
export type ConsideredArticle = {
  key: string
  story: string
  role: 'headline' | 'also' | 'copy' | 'same publisher'
}

/** A fault in the articles of one source, for the operator. */
export type SourceWarning = {
  source: string
  reason: string
  /** Keys of the articles. */
  keys: string[]
}

/** Reasons for every choice in an edition. */
export type Explanation = {
  stories: ConsideredStory[]
  articles: ConsideredArticle[]
  rejected: { key: string; reason: string }[]
  /** Articles that did not fit into one digest, by reason. */
  leftOut?: LeftOut[]
  /** Sources whose articles have impossible dates or no text. */
  warnings?: SourceWarning[]
  /** The effect of each edit, oldest first. */
  edits?: EditEffect[]
}

/** Articles that were left out or shortened for the same reason. */
export type LeftOut = {
  reason: string
  articles: number
  /** Keys of these articles in KV, at most 100. */
  keys: string[]
}
