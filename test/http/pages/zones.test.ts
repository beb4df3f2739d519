import { expect, test } from 'vitest'
import { zoneGroups } from '../../../src/http/pages/zones.ts'

const groupOf = (region: string, chosen = '') =>
  zoneGroups(chosen).find((group) => group.region === region)?.zones ?? []

test('zoneGroups() groups all time zones by region, sorted by city', () => {
  expect(zoneGroups('').map(({ region }) => region)).toEqual([
    'Africa',
    'America',
    'Antarctica',
    'Arctic',
    'Asia',
    'Atlantic',
    'Australia',
    'Europe',
    'Indian',
    'Pacific',
    'other',
  ])
  expect(groupOf('other')).toContainEqual({ name: 'UTC', city: 'UTC' })
  expect(groupOf('America')).toContainEqual({ name: 'America/New_York', city: 'New York' })
  expect(groupOf('America')).toContainEqual({ name: 'America/Indiana/Knox', city: 'Knox (Indiana)' })
  expect(groupOf('Europe')).toContainEqual({ name: 'Europe/Kiev', city: 'Kyiv' })
  const cities = groupOf('Europe').map(({ city }) => city)
  expect(cities).toEqual([...cities].sort())
})

test('zoneGroups() adds a chosen time zone that is not in the list, for this call only', () => {
  expect(groupOf('other', 'Mars/Olympus')).toContainEqual({ name: 'Mars/Olympus', city: 'Mars/Olympus' })
  expect(groupOf('other')).not.toContainEqual(expect.objectContaining({ name: 'Mars/Olympus' }))
})
