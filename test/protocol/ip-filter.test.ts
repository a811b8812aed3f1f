import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import { IpFilter, longForm } from '#src/protocol/ip-filter.js';
import type { NameService } from '#src/protocol/ip-filter.js';
import { fc } from '../support/properties.js';

const names: NameService = {
  nameOf: async (address) => {
    if (address === '10.0.0.9') throw new Error('ETIMEOUT');
    return address === '10.0.0.7' ? 'web7.example.com' : undefined;
  },
  isOwn: (address) => address === '127.0.0.1' || address === '10.0.0.1',
};

const allows = (rules: string, address: string): Promise<boolean> =>
  new IpFilter(rules.split(','), 'test', names).allows(address);

test('the first rule that matches decides, and without one all are allowed', async () => {
  const rules = 'allow:ip:10.0.*,deny:ip:10.*,allow:ip:10.9.9.9';
  assert.equal(await allows(rules, '10.0.3.4'), true);
  assert.equal(await allows(rules, '10.1.3.4'), false);
  assert.equal(await allows(rules, '10.9.9.9'), false);
  assert.equal(await allows(rules, '192.168.0.1'), true);
});

test('a dot is a dot, a question mark one character, and a pattern the whole address', async () => {
  assert.equal(await allows('deny:ip:10.1', '10.1.1.1'), true);
  assert.equal(await allows('deny:ip:10.1.1.?', '10.1.1.10'), true);
  assert.equal(await allows('deny:ip:10.1.1.?', '10.1.1.1'), false);
  assert.equal(await allows('deny:ip:1.1*', '101.2.3.4'), true);
});

test('localhost is this machine, another name what the address has in reverse', async () => {
  const rules = 'allow:name:localhost,allow:name:web?.EXAMPLE.com,deny:ip:*';
  for (const [address, expected] of [
    ['127.0.0.1', true],
    ['10.0.0.1', true],
    ['10.0.0.7', true],
    ['10.0.0.8', false],
    ['10.0.0.9', false],
  ] as const)
    assert.equal(await allows(rules, address), expected, address);
  assert.equal(await allows('deny:name:10.0.0.8', '10.0.0.8'), false);
});

test('an IPv6 address is matched as it is written by Node and by Java', async () => {
  for (const rule of ['deny:ip:::1', 'deny:ip:0:0:0:0:0:0:0:1'])
    assert.equal(await allows(rule, '::1'), false);
  assert.equal(await allows('deny:ip:10.*', '::ffff:10.1.2.3'), false);
  assert.equal(await allows('deny:ip:fe80:0:0:0:*', 'fe80::1%eth0'), false);
  assert.equal(longForm('1:2::a.b'.replace('a.b', '1.2.3.4')), '1:2:0:0:0:0:102:304');
});

test('the long form of an address is eight words that say the same', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const words = longForm(address);
      assert.match(words, /^[\da-f]{1,4}(:[\da-f]{1,4}){7}$/);
      const plain = (url: string): string => new URL(`http://[${url}]/`).hostname;
      assert.equal(plain(words), plain(address));
    }),
  );
});

test('rules decide as a model does that looks for the first match', async () => {
  const octet = fc.nat(3).map(String);
  const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
  const part = fc.oneof(octet, fc.constant('*'));
  const rule = fc.record({
    verb: fc.constantFrom('allow', 'deny'),
    parts: fc.tuple(part, part, part, part),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1 }), address, async (rules, from) => {
      const octets = from.split('.');
      const first = rules.find(({ parts }) => parts.every((p, i) => p === '*' || p === octets[i]));
      const text = rules.map(({ verb, parts }) => `${verb}:ip:${parts.join('.')}`).join(',');
      assert.equal(await allows(text, from), first?.verb !== 'deny');
    }),
  );
});

test('any text is rules or a configuration error, and any rules have an answer', async () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^(allow|deny):(ip|name):[\w.:*?-]{1,9}$/));
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.oneof(fc.ipV4(), fc.ipV6()), async (rules, address) => {
      try {
        const filter = new IpFilter(rules, 'test', names);
        assert.equal(typeof (await filter.allows(address)), 'boolean');
      } catch (error) {
        assert.ok(error instanceof ConfigError);
      }
    }),
  );
});
