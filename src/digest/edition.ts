import type { ThemeId } from '../themes/theme.ts'
import type { EditEffect } from './edits.ts'

/** A report of a story by one publisher. */
export type Report = { source: string; url: string; title: string }

/** A story as readers see it. */
export type EditionStory = {
  id: string
  title: string
  url: string
  source: string
  /** One or two whole sentences from the story's articles, at most 280 characters; may be empty. */
  summary: string
  /** Reading time of the linked article at 230 words a minute, rounded up; at least 1. */
  minutes: number
  /** Further publishers, each once. */
  also: Report[]
  /** BCP 47 tag of the headline, if known. */
  language: string | null
  /** The day of the earlier edition that this story continues, `YYYY-MM-DD`; absent if it is new. */
  updateOf?: string
  /**
   * Label of the story's topic. Stories with the same topic appear together. The key is `subject`, because stored
   * editions and the public JSON use that name.
   */
  subject?: string
}

/** A theme as readers see it. */
export type ThemeName = { id: ThemeId; name: string }

export type EditionTheme = ThemeName & { stories: EditionStory[] }

/** The lead story of an edition. It comes first and is not listed again in its theme. */
export type LeadStory = EditionStory & { theme: ThemeName }

/**
 * The stories of a day, arranged in themes. It contains everything that readers see of a day. It is stored, typeset
 * and shown on the web.
 */
export type Edition = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  /** Inbox lines. The subject may be cut, and the preheader then continues it. */
  subject: string
  preheader: string
  /** Uncut headline and description, for places with more room. Absent in older stored editions. */
  headline?: string
  description?: string
  /** Minutes to read all headlines and summaries, at 230 words a minute; at least 1. */
  minutes: number
  /** Null on a day without a lead; absent if the publication does not use leads. */
  lead?: LeadStory | null
  /** In reading order, without the lead and without empty themes. */
  themes: EditionTheme[]
  /** Ids of the stories in "In brief", most important first. */
  brief: string[]
  /** A paragraph by an editor, shown below the lead; absent if there is no introduction. */
  introduction?: string
  /** Corrections since publication, oldest first; absent in an edition without corrections. */
  corrections?: CorrectionNote[]
}

/** A correction to a published edition, as readers see it. */
export type CorrectionNote = {
  /** Time of the correction in ISO 8601, UTC. */
  at: string
  /** The day of the correction in the publication's time zone, `YYYY-MM-DD`. */
  day: string
  /** Id of the changed or removed story; null if the correction concerns the edition's own texts. */
  story: string | null
  /** A line by an editor that tells readers about the mistake. */
  note: string
}

/** The parts of a story's score, and the total: their weighted sum times the weight of its publishers. */
export type Score = {
  total: number
  /** Mean weight of the story's publishers, as set by the operator; 1 by default. */
  weight: number
  publishers: number
  freshness: number
  prominence: number
  length: number
}

/** A considered story, with the decision about it. */
export type ConsideredStory = {
  id: string
  theme: ThemeId
  title: string
  /** Key of the article that supplies the headline. */
  headlineFrom: string
  /** The summary that readers see; null if the story is left out. */
  summary: string | null
  /** Ids of the story's articles, best first. */
  articles: string[]
  score: number
  parts: Score
  included: boolean
  /** Why the story was included or left out, in a sentence. */
  reason: string
}

/** The story of an article, and the article's role in it. */
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

/** Reasons for every decision in an edition. */
export type Explanation = {
  stories: ConsideredStory[]
  articles: ConsideredArticle[]
  rejected: { key: string; reason: string }[]
  /** Articles that did not fit into one digest, by reason. */
  leftOut?: LeftOut[]
  /** Sources whose articles have impossible dates or no text. */
  warnings?: SourceWarning[]
  /** Effects of the edits, oldest first. */
  edits?: EditEffect[]
}

/** Articles that were left out or shortened for the same reason. */
export type LeftOut = {
  reason: string
  articles: number
  /** KV keys of these articles, at most 100. */
  keys: string[]
}
