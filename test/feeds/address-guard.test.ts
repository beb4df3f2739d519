import { expect, test } from 'vitest'
import { findAddressFault } from '../../src/feeds/address-guard.ts'

const guard = { publicUrl: 'https://news.paper.example', allowedHosts: [] }

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[2002:7f00:1::]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://printer/',
  'http://nas.local/',
  'http://db.internal/',
  'http://router.home.arpa/',
])('findAddressFault() rejects %s as private', (address) => {
  expect(findAddressFault(address, guard)).toBe('is private')
})

test.each([
  ['ftp://site.example/', 'must begin with http or https'],
  ['file:///etc/passwd', 'must begin with http or https'],
  ['http://user:secret@site.example/', 'must not contain a user name or password'],
  ['http://site.example:22/', 'has a port reserved for other services'],
  ['https://news.paper.example/feed.xml', 'belongs to this publication itself'],
  ['https://paper.example/feed', 'belongs to this publication itself'],
  ['nonsense', 'is invalid'],
])('findAddressFault() rejects %s', (address, fault) => {
  expect(findAddressFault(address, guard)).toBe(fault)
})

test.each([
  'https://site.example/feed',
  'http://site.example:8080/feed',
  'http://93.184.216.34/feed',
  'https://[2606:4700::6810:85e5]/feed',
  'https://localhost.example/',
])('findAddressFault() accepts %s', (address) => {
  expect(findAddressFault(address, guard)).toBeNull()
})

test('findAddressFault() accepts a private address only if its host and port are allowed', () => {
  const local = { ...guard, allowedHosts: ['127.0.0.1:8026'] }
  expect(findAddressFault('http://127.0.0.1:8026/feed', local)).toBeNull()
  expect(findAddressFault('http://127.0.0.1:8027/feed', local)).toBe('is private')
  expect(findAddressFault('http://127.0.0.2:8026/feed', local)).toBe('is private')
})
