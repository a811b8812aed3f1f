import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rpcSettings } from '#src/cli/avro-client/rpc-properties.js';

const twoHosts = { hosts: 'h1 h2', 'hosts.h1': 'web1:4545', 'hosts.h2': 'web2:4546' };

function read(properties: Record<string, string>) {
  return rpcSettings(new Map(Object.entries(properties)), 'client.properties');
}

test("what is not written has the default of Flume's SDK", () => {
  assert.deepEqual(read({ hosts: 'h1', 'hosts.h1': 'web1:4545' }), {
    hosts: [{ host: 'web1', port: 4545 }],
    choice: 'first',
    maxAttempts: 1,
    maxBackoffMs: 0,
    batchEvents: 100,
    connectTimeoutMs: 20_000,
    requestTimeoutMs: 20_000,
    compressionLevel: undefined,
    tls: {
      ssl: false,
      'trust-all-certs': false,
      truststore: undefined,
      'truststore-password': undefined,
      'include-protocols': undefined,
      'exclude-protocols': undefined,
      'include-cipher-suites': undefined,
      'exclude-cipher-suites': undefined,
    },
    thriftProtocol: undefined,
    where: 'client.properties',
  });
});

test('a Thrift client takes the first host, and speaks compact unless told otherwise', () => {
  const settings = (more = {}) => read({ ...twoHosts, 'client.type': 'Thrift', ...more });
  assert.deepEqual(settings().hosts, [{ host: 'web1', port: 4545 }]);
  assert.equal(settings().thriftProtocol, 'compact');
  assert.equal(settings({ protocol: 'BINARY' }).thriftProtocol, 'binary');
  const java = 'org.apache.flume.api.ThriftRpcClient';
  assert.equal(settings({ 'client.type': java }).thriftProtocol, 'compact');
});

test('the default client takes the first host, the others all of them', () => {
  const settings = (type: string, more = {}) => read({ ...twoHosts, 'client.type': type, ...more });
  assert.equal(settings('DEFAULT').hosts.length, 1);
  assert.equal(settings('default_failover').maxAttempts, 2);
  assert.equal(settings('default_failover', { 'max-attempts': '5' }).maxAttempts, 5);
  assert.equal(settings('default_loadbalance').choice, 'round robin');
  const balanced = { 'host-selector': 'RANDOM', backoff: 'true' };
  assert.equal(settings('default_loadbalance', balanced).choice, 'random');
  assert.equal(settings('default_loadbalance', balanced).maxBackoffMs, 30_000);
  const java = 'org.apache.flume.api.LoadBalancingRpcClient';
  assert.equal(settings(java).choice, 'round robin');
});

test('deflate has level 6 where none is written', () => {
  assert.equal(read({ ...twoHosts, 'compression-type': 'deflate' }).compressionLevel, 6);
  const level = { 'compression-type': 'deflate', 'compression-level': '9' };
  assert.equal(read({ ...twoHosts, ...level }).compressionLevel, 9);
});

const mistakes: readonly [Record<string, string>, RegExp][] = [
  [{}, /client\.properties: hosts must list the hosts.*; it is missing/],
  [{ hosts: 'h1' }, /hosts\.h1 must be host:port.*; it is missing/],
  [{ ...twoHosts, 'hosts.h2': 'web2' }, /hosts\.h2 must be host:port.*; found "web2"/],
  [{ ...twoHosts, 'client.type': 'com.A' }, /client\.type must be default.*; found "com.A"/],
  [
    { ...twoHosts, 'client.type': 'thrift', protocol: 'json' },
    /protocol must be compact or binary/,
  ],
  [
    { ...twoHosts, 'client.type': 'thrift', kerberos: 'true' },
    /kerberos is not supported: .* use ssl/,
  ],
  [{ ...twoHosts, 'batch-size': '0' }, /batch-size must be a whole number from 1 .*; found "0"/],
  [{ ...twoHosts, 'compression-type': 'gzip' }, /compression-type must be none or deflate/],
  [{ ...twoHosts, ssl: 'true', 'include-protocols': 'SSLv3' }, /leave no protocol/],
];

for (const [properties, message] of mistakes)
  test(`properties ${JSON.stringify(properties)} are refused`, () => {
    assert.throws(() => read(properties), message);
  });
