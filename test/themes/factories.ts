import type { Article } from '../../src/articles/article.ts'
import type { Story } from '../../src/themes/story.ts'

/** Returns an article with one paragraph for each non-empty line of `text`. */
export function anArticle({ text = '', ...fields }: Partial<Article> & { text?: string } = {}): Article {
  const id = fields.id ?? 'a'
  return {
    key: `2026-11-23/${id}`,
    id,
    day: '2026-11-23',
    title: 'Comet passes close to the Earth',
    url: `https://news.example/${id}`,
    source: 'The Example',
    blocks: text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ kind: 'paragraph', text: line })),
    related: [],
    credit: null,
    dropped: [],
    kept: null,
    tags: [],
    links: [],
    wall: null,
    publishedAt: '2026-11-23T06:00:00Z',
    language: null,
    author: null,
    section: null,
    image: null,
    ...fields,
  }
}

export function aStory(articles: Article[], fields: Partial<Story> = {}): Story {
  return { id: 's', articles, copies: {}, theme: 'more', ...fields }
}
