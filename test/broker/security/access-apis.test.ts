import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { alterUserScramCredentialsApi } from '#src/generated/kafka/alter-user-scram-credentials.js';
import { createAclsApi } from '#src/generated/kafka/create-acls.js';
import { deleteAclsApi } from '#src/generated/kafka/delete-acls.js';
import { describeAclsApi } from '#src/generated/kafka/describe-acls.js';
import { describeUserScramCredentialsApi } from '#src/generated/kafka/describe-user-scram-credentials.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { saltPassword } from '#src/protocol/kafka/security/scram-keys.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import {
  loginOptions,
  openListener,
  passwordOf,
  saslListener,
  securedCluster,
  usersOf,
} from '../../support/secured-broker.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBrokerOptions } from '../../support/test-broker.js';

const everything = {
  resourceTypeFilter: 1,
  resourceNameFilter: null,
  patternTypeFilter: 1,
  principalFilter: null,
  hostFilter: null,
  operation: 1,
  permissionType: 1,
};
const creation = {
  resourceType: 2,
  resourceName: 't',
  resourcePatternType: 3,
  principal: 'User:ANONYMOUS',
  host: '*',
  operation: 3,
  permissionType: 3,
};
const topics = ['t', 'u'].map((name) => ({ name, partitions: 1 }));
const users = await usersOf('alice');
const fetched = { maxWaitMs: 0, minBytes: 1, maxBytes: 1_000 };
const partition = { partition: 0, fetchOffset: 0, partitionMaxBytes: 1_000 };

async function connected(
  t: TestContext,
  dataDir: string,
  options: TestBrokerOptions,
): Promise<{ client: RawKafkaConnection; stop: () => Promise<void>; address: string }> {
  const listeners = [openListener, saslListener];
  const { broker, host, port } = await startTestBroker(dataDir, { topics, listeners, ...options });
  const client = await RawKafkaConnection.open({ host, port });
  const stop = async (): Promise<void> => {
    client.close();
    await broker.stop();
  };
  t.after(stop);
  return { client, stop, address: `127.0.0.1:${broker.addresses.get('SASL')!.port}` };
}

test('without rules the APIs of rules say that security is disabled', async (t) => {
  const { client } = await connected(t, temporaryDirectory(t), {});
  const described = await client.ask(describeAclsApi, 3, everything);
  assert.equal(described.errorCode, ErrorCode.SECURITY_DISABLED);
  assert.equal(described.errorMessage, 'No Authorizer is configured.');
  const { results } = await client.ask(createAclsApi, 3, { creations: [creation, creation] });
  assert.deepEqual(
    results.map(({ errorCode }) => errorCode),
    [54, 54],
  );
  const { filterResults } = await client.ask(deleteAclsApi, 3, { filters: [everything] });
  assert.deepEqual(
    filterResults.map(({ errorCode }) => errorCode),
    [54],
  );
});

test('a rule that a client makes counts at once and after a restart, beside the configured ones', async (t) => {
  const dataDir = temporaryDirectory(t);
  const options = { acls: { ANONYMOUS: ['describe alter cluster'] } };
  const seen = async (client: RawKafkaConnection): Promise<(string | null)[]> => {
    const all = await client.ask(metadataApi, 9, { topics: null });
    return all.topics.map(({ name }) => name);
  };
  const first = await connected(t, dataDir, options);
  assert.deepEqual(await seen(first.client), []);
  const wrong = [
    { ...creation, resourceName: '' },
    { ...creation, principal: 'alice' },
    { ...creation, resourceType: 4 },
  ];
  const { results } = await first.client.ask(createAclsApi, 3, { creations: [creation, ...wrong] });
  assert.deepEqual(
    results.map(({ errorCode }) => errorCode),
    [0, 42, 42, 42],
  );
  assert.deepEqual(await seen(first.client), ['t']);
  await first.stop();

  const { client } = await connected(t, dataDir, options);
  assert.deepEqual(await seen(client), ['t']);
  const { resources } = await client.ask(describeAclsApi, 3, everything);
  assert.deepEqual(
    resources.map(({ resourceType, resourceName, acls }) => [
      resourceType,
      resourceName,
      acls.length,
    ]),
    [
      [4, 'kafka-cluster', 2],
      [2, 't', 1],
    ],
  );
  const { filterResults } = await client.ask(deleteAclsApi, 3, {
    filters: [{ ...everything, resourceTypeFilter: 2 }],
  });
  assert.equal(filterResults[0]!.matchingAcls.length, 1);
  assert.deepEqual(await seen(client), []);
  const [kept] = (await client.ask(deleteAclsApi, 3, { filters: [everything] })).filterResults;
  assert.deepEqual(
    kept!.matchingAcls.map(({ errorCode }) => errorCode),
    [44, 44],
  );
});

test('a fetch session ends when the rules change', async (t) => {
  const { client } = await connected(t, temporaryDirectory(t), {
    acls: { ANONYMOUS: ['alter cluster', 'read topic t'] },
  });
  const fetch = (sessionId: number, sessionEpoch: number, ...names: string[]) =>
    client.ask(fetchApi, 12, {
      ...fetched,
      sessionId,
      sessionEpoch,
      topics: names.map((topic) => ({ topic, partitions: [partition] })),
    });
  const opened = await fetch(0, 0, 't');
  assert.equal((await fetch(opened.sessionId, 1)).errorCode, 0);
  const denied = { ...creation, permissionType: 2 };
  await client.ask(createAclsApi, 3, { creations: [denied] });
  assert.equal((await fetch(opened.sessionId, 2)).errorCode, ErrorCode.FETCH_SESSION_ID_NOT_FOUND);
  const again = await fetch(0, 0, 't');
  assert.equal(again.sessionId, 0);
  assert.equal(again.responses[0]!.partitions[0]!.errorCode, ErrorCode.TOPIC_AUTHORIZATION_FAILED);
});

test('users that a client makes log in, after a restart, too; configured ones stay as they are', async (t) => {
  const dataDir = temporaryDirectory(t);
  const salt = Buffer.from('pepper');
  const saltedPassword = await saltPassword('sha512', passwordOf('bob'), salt, 4096);
  const bob = { name: 'bob', mechanism: 2, iterations: 4096, salt, saltedPassword };
  const first = await connected(t, dataDir, { users });
  const alter = async (deletions: object[], upsertions: object[]): Promise<[string, number][]> => {
    const request = { deletions, upsertions } as { deletions: never[]; upsertions: never[] };
    const { results } = await first.client.ask(alterUserScramCredentialsApi, 0, request);
    return results.map(({ user, errorCode }) => [user, errorCode]);
  };
  const { UNACCEPTABLE_CREDENTIAL, RESOURCE_NOT_FOUND, DUPLICATE_RESOURCE } = ErrorCode;
  const { UNSUPPORTED_SASL_MECHANISM } = ErrorCode;
  assert.deepEqual(
    await alter(
      [{ name: 'nobody', mechanism: 1 }],
      [
        bob,
        { ...bob, name: 'alice' },
        { ...bob, name: 'few', iterations: 1_000 },
        { ...bob, name: 'many', iterations: 100_000 },
        { ...bob, name: 'odd', mechanism: 3 },
        { ...bob, name: 'twice' },
        { ...bob, name: 'twice' },
      ],
    ),
    [
      ['nobody', RESOURCE_NOT_FOUND],
      ['bob', 0],
      ['alice', UNACCEPTABLE_CREDENTIAL],
      ['few', UNACCEPTABLE_CREDENTIAL],
      ['many', UNACCEPTABLE_CREDENTIAL],
      ['odd', UNSUPPORTED_SASL_MECHANISM],
      ['twice', DUPLICATE_RESOURCE],
    ],
  );
  await first.stop();

  const second = await connected(t, dataDir, { users });
  const login = loginOptions('SASL_PLAINTEXT', { user: 'bob', mechanism: 'SCRAM-SHA-512' });
  const cluster = securedCluster(second.address, login);
  assert.equal((await cluster.topic('t')).name, 't');
  cluster.close();
  const { results } = await second.client.ask(describeUserScramCredentialsApi, 0, { users: null });
  assert.deepEqual(
    results.map(({ user, credentialInfos }) => [user, credentialInfos]),
    [
      ['alice', [1, 2].map((mechanism) => ({ mechanism, iterations: 4096 }))],
      ['bob', [{ mechanism: 2, iterations: 4096 }]],
    ],
  );
  const unknown = await second.client.ask(describeUserScramCredentialsApi, 0, {
    users: [{ name: 'carol' }],
  });
  assert.equal(unknown.results[0]!.errorCode, RESOURCE_NOT_FOUND);
});
