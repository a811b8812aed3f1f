import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { StartError } from '#src/core/errors.js';
import { readJks, WrongPasswordError } from '#src/protocol/tls/jks.js';
import { pkcs12Certificates } from '#src/protocol/tls/pkcs12.js';
import { readKeyStore, readTrustStore } from '#src/protocol/tls/store.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { fc } from '../../support/properties.js';
import { storePassword, tlsFile } from '../../support/tls-files.js';

const where = 'test.properties:1: source r1';

const keyStore = (name: string, password: string | undefined = storePassword) =>
  readKeyStore(nodeFileSystem, { path: tlsFile(name), password, option: 'keystore', where });

const trustStore = (name: string, password: string | undefined = storePassword) =>
  readTrustStore(nodeFileSystem, { path: tlsFile(name), password, option: 'truststore', where });

async function refused(reading: Promise<unknown>, fact: RegExp): Promise<void> {
  await assert.rejects(reading, (error) => {
    assert.ok(error instanceof StartError);
    assert.match(error.message, /^test.properties:1: source r1: (key|trust)store test.golden.tls./);
    assert.match(error.message, fact);
    assert.ok(!error.message.includes(storePassword));
    return true;
  });
}

test('a trust store has the same certificate in each format', async () => {
  const [certificate] = await trustStore('trust.pem');
  for (const name of ['trust.p12', 'trust.jks', 'key.p12', 'key.jks', 'key.pem'])
    assert.deepEqual(
      (await trustStore(name)).map((pem) => pem.trim()),
      [certificate],
      name,
    );
});

test('the key of a JKS file is that of the PEM file', async () => {
  const own = await keyStore('key.jks');
  const pem = readFileSync(tlsFile('key.pem'), 'utf8');
  assert.ok('key' in own);
  for (const part of [own.key.toString(), own.cert]) assert.ok(pem.includes(part.trim()));
});

test('a wrong password is told as such, and not shown', async () => {
  for (const name of ['key.p12', 'key.jks'])
    await refused(keyStore(name, 'guess'), /: keystore-password does not open it \(/);
  for (const name of ['trust.p12', 'trust.jks'])
    await refused(trustStore(name, 'guess'), /: truststore-password does not open it \(/);
});

test('a file that cannot be used is told with what to do', async () => {
  await refused(keyStore('none.p12'), /: there is no such file$/);
  await refused(keyStore('trust.jks'), /it has no private key/);
  await refused(keyStore('trust.pem'), /it has no private key/);
  await refused(
    readTrustStore(nodeFileSystem, {
      path: tlsFile('trust.p12'),
      password: undefined,
      option: 'truststore',
      where,
    }),
    /truststore-password is missing/,
  );
  for (const reading of [keyStore('old.p12'), trustStore('old.p12')])
    await refused(reading, /\(RC2\), .*: keytool -importkeystore .* -deststoretype PKCS12/);
});

test('any damage to a store ends in an error, or in certificates', () => {
  const jks = readFileSync(tlsFile('key.jks'));
  const pkcs12 = readFileSync(tlsFile('trust.p12'));
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, xor, cut) => {
      const damaged = (file: Buffer): Buffer => {
        if (cut) return file.subarray(0, at % file.length);
        const copy = Buffer.from(file);
        copy[at % file.length]! ^= xor;
        return copy;
      };
      assert.throws(() => readJks(damaged(jks), storePassword), WrongPasswordError);
      try {
        pkcs12Certificates(damaged(pkcs12), storePassword);
      } catch (error) {
        assert.ok(error instanceof Error);
      }
    }),
    { numRuns: 60 },
  );
});
