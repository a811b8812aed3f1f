import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sslEnvironment } from '#src/cli/ssl-environment.js';

test("Java's and Flume's system properties of TLS are those of the environment", () => {
  const properties = {
    'javax.net.ssl.keyStore': 'key.p12',
    'javax.net.ssl.trustStorePassword': 'changeit',
    'flume.ssl.exclude.protocols': 'TLSv1.2',
    other: '1',
  };
  assert.deepEqual(sslEnvironment(properties), {
    FLUME_SSL_KEYSTORE_PATH: 'key.p12',
    FLUME_SSL_TRUSTSTORE_PASSWORD: 'changeit',
    FLUME_SSL_EXCLUDE_PROTOCOLS: 'TLSv1.2',
  });
});
