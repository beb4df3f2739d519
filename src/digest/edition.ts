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
  /** Whole sentences from one of the story's articles, or a summary written by an editor. May be empty. */
  summary: string
  /** Reading time of the linked article in minutes, rounded up; at least 1. */
  minutes: number
  /** Reports by other publishers, at most one from each. */
  also: Report[]
  /** BCP 47 tag of the headline's language, or null if it is unknown. */
  language: string | null
  /**
   * Day of the earlier edition with the story that this story updates, as `YYYY-MM-DD`. Absent if this story
   * is not an update.
   */
  updateOf?: string
  /**
   * Label of the story's topic. Absent if the story has none. Within a theme, stories on the same topic
   * appear together. The key is `subject`, because stored editions and the public JSON use that name.
   */
  subject?: string
}

/** A theme as readers see it. */
export type ThemeName = { id: ThemeId; name: string }

export type EditionTheme = ThemeName & { stories: EditionStory[] }

/** The lead story of an edition. It comes first and is not listed again in its theme. */
export type LeadStory = EditionStory & { theme: ThemeName }

/**
 * A day's stories, arranged by theme. An edition contains everything that readers see of the day's digest. It
 * is stored, sent as letters and shown on the web.
 */
export type Edition = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication's language. */
  language: string
  /**
   * The two lines that an inbox shows. If the subject is a truncated headline, a generated preheader begins
   * with the rest of the headline.
   */
  subject: string
  preheader: string
  /**
   * The full headline and description, for places with more room than an inbox. Absent in older stored
   * editions.
   */
  headline?: string
  description?: string
  /** Reading time of the headlines, summaries and introduction, in minutes; at least 1. */
  minutes: number
  /** Null if the edition has no lead. Absent if the publication does not use leads and none is pinned. */
  lead?: LeadStory | null
  /** Themes in reading order, without the lead story. Themes without stories are left out. */
  themes: EditionTheme[]
  /** IDs of the stories in "In brief", most important first. */
  brief: string[]
  /** A paragraph written by an editor. Absent if the edition has no introduction. */
  introduction?: string
  /** Corrections since publication, oldest first. Absent if nothing has been corrected. */
  corrections?: CorrectionNote[]
}

/** A correction to a published edition, as readers see it. */
export type CorrectionNote = {
  /** Time of the correction in ISO 8601, UTC. */
  at: string
  /** The day of the correction in the publication's time zone, `YYYY-MM-DD`. */
  day: string
  /** ID of the corrected or removed story, or null if the correction changes the edition's own texts. */
  story: string | null
  /** An editor's note that tells readers about the mistake. */
  note: string
}

/**
 * The parts of a story's score. The total is their weighted sum times the weight of the story's publishers.
 */
export type Score = {
  total: number
  /**
   * Mean of the weights that the operator has given to the story's publishers. A publisher's default weight
   * is 1.
   */
  weight: number
  publishers: number
  freshness: number
  prominence: number
  length: number
}

/** A story that was considered for an edition, with the decision about it. */
export type ConsideredStory = {
  id: string
  theme: ThemeId
  title: string
  /** Key of the article that supplies the headline. */
  headlineFrom: string
  /** The summary that readers see, or null if the story was left out. */
  summary: string | null
  /** IDs of the story's articles. The article that supplies the headline comes first. */
  articles: string[]
  score: number
  parts: Score
  included: boolean
  /** The reason why the story was included or left out. */
  reason: string
}

/** The story of an article, and the article's role in it. */
export type ConsideredArticle = {
  key: string
  story: string
  role: 'headline' | 'also' | 'copy' | 'same publisher'
}

/** A fault in the articles of one source, reported to the operator. */
export type SourceWarning = {
  source: string
  reason: string
  /** Keys of the source's articles with the fault. */
  keys: string[]
}

/** The decisions about an edition, with their reasons, and warnings about sources. */
export type Explanation = {
  stories: ConsideredStory[]
  articles: ConsideredArticle[]
  rejected: { key: string; reason: string }[]
  /** Articles that were left out or shortened, by reason. */
  leftOut?: LeftOut[]
  /** Sources whose articles have impossible dates, or a paywall or notice instead of text. */
  warnings?: SourceWarning[]
  /** Effects of the edits, oldest first. */
  edits?: EditEffect[]
}

/** Articles that were left out or shortened for the same reason. */
export type LeftOut = {
  reason: string
  articles: number
  /** Keys of the articles left out or shortened. The list may be incomplete. */
  keys: string[]
}
