import type { ThemeId } from '../themes/theme.ts'

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
  /** BCP 47 tag of the headline when it is known. */
  language: string | null
  /** The day of the earlier edition that it goes on from, `YYYY-MM-DD`, when it is told again because there is enough new. */
  updateOf?: string
  /**
   * Label of the topic that it is a part of; stories of one topic stand together in their theme. Stored editions and
   * the public JSON call it `subject`, so its key stays.
   */
  subject?: string
}

export type EditionTheme = { id: ThemeId; name: string; stories: EditionStory[] }

/**
 * One edition: the stories of a day, in themes, in order. It is what is stored, typeset,
 * and shown on the web; everything that a reader sees of a day is in it.
 */
export type Edition = {
  /** `YYYY-MM-DD` in the publication's time zone. */
  day: string
  /** BCP 47 tag of the publication. */
  language: string
  subject: string
  preheader: string
  /** Sum of the stories' reading minutes as summarised here, at 230 words a minute; at least 1. */
  minutes: number
  /** In reading order, none empty. */
  themes: EditionTheme[]
  /** Ids of the stories that stand under "In brief", most important first. */
  brief: string[]
  /** Id of the story that leads: the best that more than one publisher reports. Null: the day has none, and that is said. */
  lead?: string | null
}

/** How a story's score came about; the total is their weighted sum. */
export type Score = {
  total: number
  publishers: number
  freshness: number
  prominence: number
  length: number
}

/** A story that was considered, and what became of it. */
export type ConsideredStory = {
  id: string
  theme: ThemeId
  title: string
  /** Ids of its articles, best first. */
  articles: string[]
  score: number
  parts: Score
  included: boolean
  /** Why it is in, shortened or out, in a sentence. */
  reason: string
}

/** Where an article went. */
export type ConsideredArticle = {
  key: string
  story: string
  role: 'headline' | 'also' | 'copy' | 'same publisher'
}

/** Why a digest looks as it does. */
export type Explanation = {
  stories: ConsideredStory[]
  articles: ConsideredArticle[]
  rejected: { key: string; reason: string }[]
}
