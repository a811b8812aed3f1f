import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaAddress, PeerNames } from '#src/sources/peer-address.js';

test('addresses are written as Java writes them', () => {
  const cases = {
    '192.0.2.1': '192.0.2.1',
    '::ffff:192.0.2.1': '192.0.2.1',
    '::1': '0:0:0:0:0:0:0:1',
    '::': '0:0:0:0:0:0:0:0',
    '2001:db8::8a2e:0:7334': '2001:db8:0:0:0:8a2e:0:7334',
    'fe80::1%eth0': 'fe80:0:0:0:0:0:0:1%eth0',
    'fe80:1:2:3:4:5:6:7': 'fe80:1:2:3:4:5:6:7',
  };
  for (const [address, text] of Object.entries(cases)) assert.equal(javaAddress(address), text);
});

test('a peer is called by its name, asked for once, or by its address', async () => {
  const names = new PeerNames();
  assert.match(await names.of('127.0.0.1'), /^localhost|127\.0\.0\.1$/);
  assert.equal(names.of('127.0.0.1'), names.of('127.0.0.1'));
  assert.equal(await names.of('::ffff:not an address'), '::ffff:not an address');
});
