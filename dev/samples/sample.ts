/** Invented article, as a scraper would extract it from a publisher's page. */
export type Sample = {
  /** Id of the stored article, unique among all samples. */
  id: string
  /** Name of the event shared by the samples of a story. Undefined if no other sample reports the event. */
  event?: string
  title: string
  url: string
  /** Name of the publisher. Each publisher reports an event at most once. */
  source: string
  /** Section of the publisher's website. */
  section?: string
  /** BCP 47 language tag. Undefined for English. */
  language?: string
  author?: string
  /** Age of the article in hours when the sample is used. */
  hoursAgo: number
  /** Text with one paragraph per line, including clutter and repeats. */
  text: string
}
