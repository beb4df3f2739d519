import { expect, test } from 'vitest'
import { findNamedColumns } from '../../src/themes/named-columns.ts'
import { anArticle } from './factories.ts'

const inSection = (section: string, title: string) =>
  anArticle({ id: 'column', source: 'Ferry News', section, title })

test.each([
  ['Harbour log', 'Harbour log: nine arrivals, two delays', true],
  ['Who sails', 'Who sails with the night boat', true],
  ['Moorings', 'Moorings: the berths of the week', true],
  ['Moorings', 'Moorings cost twice as much from May', false],
  ['Live', 'LIVE: ferry runs aground off Ovenden', false],
  ['Correction', 'Correction: the ferry sails at nine', false],
  ['Opinion', 'Opinion: leave the harbour alone', false],
  ['Coastal League', 'Coastal League: Ovenden beat Tarrow', false],
  ['Harbour log', 'Nine arrivals and two delays', false],
])(
  'findNamedColumns() for the section "%s" and the title "%s" finds a column: %s',
  (section, title, isColumn) => {
    const article = inSection(section, title)
    expect([...findNamedColumns([article])]).toEqual(isColumn ? [article.key] : [])
  },
)

test('findNamedColumns() does not treat a topic as a column if another publisher’s title mentions it', () => {
  const article = inSection('Ferry strike', 'Ferry strike: crews return to work')
  const other = anArticle({ id: 'other', source: 'The Example', title: 'Crews end the ferry strike' })
  expect([...findNamedColumns([article, other])]).toEqual([])
})
