// What search engines are told of an edition in their own words.
import type { Publication } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'

/** As many as a search engine would show. */
const LISTED = 10

/**
 * The edition as search engines know such a thing.
 *
 * @see https://schema.org/ItemList
 */
export function structuredDataOf(
  { day, subject, preheader, language, themes }: Edition,
  publication: Publication,
): object {
  const { name, publicUrl, brand } = publication
  const url = `${publicUrl}/digests/${day}`
  const stories = themes.flatMap((theme) => theme.stories)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    headline: subject,
    description: preheader,
    datePublished: day,
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
      // The headlines stand on the page itself; named here are the places of the first ones on it, in order.
      itemListElement: stories.slice(0, LISTED).map(({ id }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: `${url}#${id}`,
      })),
    },
  }
}
