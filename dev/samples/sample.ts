/** Invented article, as a scraper would read it from a publisher's page. */
export type Sample = {
  /** Id of the stored article, unique among all samples. */
  id: string
  /** Event that the samples of one story share; absent when no other sample reports it. */
  event?: string
  title: string
  url: string
  /** Name of the publisher, who reports an event once. */
  source: string
  /** Section of the publisher's own site. */
  section?: string
  /** BCP 47 tag; English when absent. */
  language?: string
  author?: string
  /** Age when the sample is used. */
  hoursAgo: number
  /** One line per paragraph, including clutter and repeats. */
  text: string
}
