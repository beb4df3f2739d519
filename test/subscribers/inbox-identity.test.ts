import { expect, test } from 'vitest'
import { inboxOf, networkOf } from '../../src/subscribers/inbox-identity.ts'

test.each([
  ['ada.b.c+news@readers.example', 'adabc@readers.example'],
  ['ada+a+b@readers.example', 'ada@readers.example'],
  ['ada@googlemail.com', 'ada@gmail.com'],
  ['+ada@readers.example', '+ada@readers.example'],
  ['a"@"d.a@readers.example', 'a"@"da@readers.example'],
])('inboxOf(%s) returns %s', (address, inbox) => {
  expect(inboxOf(address)).toBe(inbox)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:1:aaaa::7', '2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001::', '2001:db8:0:1::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::', 'fe80:0:0:0::/64'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['unknown', 'unknown'],
  ['', ''],
])('networkOf(%j) returns %j', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
