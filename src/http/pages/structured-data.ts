// Describes an edition to search engines as JSON-LD.
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { describeEdition, wholeHeadline } from '../../digest/whole-headline.ts'

/** Maximum number of stories listed in the structured data. */
const LISTED = 10

/**
 * Returns an edition's structured data, which describes a page with a list of stories.
 *
 * @see https://schema.org/ItemList
 */
export function structuredDataOf(edition: Edition, publication: Publication): object {
  const { day, language } = edition
  const { name, publicUrl, brand } = publication
  const url = `${publicUrl}/digests/${day}`
  const stories = listStories(edition)
  const corrected = edition.corrections?.at(-1)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    headline: wholeHeadline(edition),
    description: describeEdition(edition),
    datePublished: day,
    ...(corrected !== undefined && { dateModified: corrected.at }),
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name, url: `${publicUrl}/` },
    publisher: {
      '@type': 'Organization',
      name,
      url: `${publicUrl}/`,
      ...(brand.logoUrl !== null && { logo: brand.logoUrl }),
    },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      // The list contains only links, because search engines read the headlines on the page itself.
      itemListElement: stories.slice(0, LISTED).map(({ story }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: `${url}#${story.id}`,
      })),
    },
  }
}
