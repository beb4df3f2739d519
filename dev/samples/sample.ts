/** One invented article, as a publisher's page gave it to a scraper. */
export type Sample = {
  /** Unique among all samples; the id under which it is stored. */
  id: string
  /** Samples with the same event report the same thing and belong into one story; left out when nobody else reports it. */
  event?: string
  title: string
  url: string
  /** The publisher's name; one publisher reports an event once. */
  source: string
  /** The publisher's own section. */
  section?: string
  /** BCP 47 tag; English when left out. */
  language?: string
  author?: string
  /** Age at the moment of use. */
  hoursAgo: number
  /** One line per paragraph, with whatever clutter and repeats the scraper brought along. */
  text: string
}
