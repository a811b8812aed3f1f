import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, StartError } from '#src/core/errors.js';
import { checkTlsServer, tlsClient, tlsServer } from '#src/protocol/tls/settings.js';
import { nodeFileSystem as fileSystem } from '#src/storage/node-file-system.js';
import { storePassword, tlsFile } from '../../support/tls-files.js';

const where = 'test.properties:1: source r1';

test('what a component does not say comes from the environment, as in Flume', async () => {
  const environment = {
    FLUME_SSL_KEYSTORE_PATH: tlsFile('key.p12'),
    FLUME_SSL_KEYSTORE_PASSWORD: storePassword,
    FLUME_SSL_EXCLUDE_PROTOCOLS: 'SSLv3, TLSv1.2,TLSv1.3',
  };
  const place = { fileSystem, where, environment };
  const own = { ssl: true, 'exclude-protocols': ['SSLv3'] };
  checkTlsServer(own, where, environment);
  assert.ok(await tlsServer(own, place));
  assert.throws(() => checkTlsServer({ ssl: true }, where, environment), ConfigError);
  assert.throws(() => checkTlsServer(own, where, {}), /ssl = true needs keystore/);
  await assert.rejects(tlsServer({ ...own, keystore: 'none' }, place), StartError);
});

test('host names are checked where any public certificate would do', async () => {
  const checks = async (options: object): Promise<boolean | undefined> => {
    const all = { ssl: true, 'trust-all-certs': false, ...options };
    return (await tlsClient(all, { fileSystem, where, environment: {} }))?.checksHostName;
  };
  const truststore = { truststore: tlsFile('trust.pem') };
  assert.equal(await checks({ ssl: false }), undefined);
  assert.equal(await checks({}), true);
  assert.equal(await checks({ 'check-hostname': false }), false);
  assert.equal(await checks(truststore), false);
  assert.equal(await checks({ ...truststore, 'check-hostname': true }), true);
  assert.equal(await checks({ 'trust-all-certs': true }), false);
});
