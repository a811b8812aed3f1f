import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCiphers } from 'node:tls';
import { ConfigError } from '#src/core/errors.js';
import { protectionOf } from '#src/protocol/tls/protection.js';

const suitesOf = (options: Parameters<typeof protectionOf>[0]): string[] =>
  protectionOf(options, 'test').ciphers!.split(':');

test('without a choice both versions are allowed, and the suites are those of Node', () => {
  const flumeDefault = { 'exclude-protocols': ['SSLv3'] };
  assert.deepEqual(protectionOf(flumeDefault, 'test'), {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
  });
});

test('protocols are included and excluded under the names of Java', () => {
  const only13 = { minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' };
  assert.deepEqual(protectionOf({ 'include-protocols': ['TLSv1.3', 'TLSv1'] }, 'test'), only13);
  assert.deepEqual(protectionOf({ 'exclude-protocols': ['TLSv1.2'] }, 'test'), only13);
});

test('a suite goes by the name of Java; what is excluded is out, included or not', () => {
  const included = [
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
    'TLS_AES_128_GCM_SHA256',
  ];
  assert.deepEqual(suitesOf({ 'include-cipher-suites': included }), [
    'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'DHE-RSA-AES256-SHA256',
  ]);
  const excluded = included.slice(1);
  assert.deepEqual(
    suitesOf({ 'include-cipher-suites': included, 'exclude-cipher-suites': excluded }),
    ['ECDHE-RSA-AES128-GCM-SHA256'],
  );
});

test('each suite that stays when one is excluded is one that OpenSSL knows', () => {
  const known = new Set(getCiphers().map((name) => name.toUpperCase()));
  const suites = suitesOf({ 'exclude-cipher-suites': ['TLS_AES_128_GCM_SHA256'] });
  assert.deepEqual(
    suites.filter((name) => !known.has(name)),
    [],
  );
});

test('a choice that leaves nothing is a configuration error', () => {
  for (const options of [
    { 'include-protocols': ['TLSv1'] },
    { 'exclude-protocols': ['TLSv1.2', 'TLSv1.3'] },
    { 'include-protocols': ['TLSv1.3'], 'include-cipher-suites': ['TLS_RSA_WITH_NULL_SHA'] },
  ])
    assert.throws(() => protectionOf(options, 'test'), ConfigError);
});
