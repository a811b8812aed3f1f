import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import type { ListenerOptions } from '#src/broker/listener.js';
import { StartError } from '#src/core/errors.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

const inside: ListenerOptions = {
  name: 'inside',
  host: '127.0.0.1',
  port: 0,
  key: 'broker.listen',
};

test('each listener tells its clients its own address', async (t) => {
  const outside = { ...inside, name: 'outside', advertised: { host: 'logs.example', port: 9 } };
  const { broker, port } = await startTestBroker(temporaryDirectory(t), {
    listeners: [inside, outside],
  });
  t.after(() => broker.stop());
  const told = async (at: number): Promise<object> => {
    const connection = await RawKafkaConnection.open({ host: '127.0.0.1', port: at });
    const { brokers } = await connection.ask(metadataApi, 9, { topics: [] });
    const wanted = {
      resourceType: 4,
      resourceName: '1',
      configurationKeys: ['advertised.listeners'],
    };
    const { results } = await connection.ask(describeConfigsApi, 4, { resources: [wanted] });
    connection.close();
    const { nodeId, host, port: advertisedPort } = brokers[0]!;
    return { nodeId, host, port: advertisedPort, listener: results[0]!.configs[0]!.value };
  };
  assert.deepEqual(await told(port), {
    nodeId: 1,
    host: '127.0.0.1',
    port,
    listener: `inside://127.0.0.1:${port}`,
  });
  assert.deepEqual(await told(broker.addresses.get('outside')!.port), {
    nodeId: 1,
    host: 'logs.example',
    port: 9,
    listener: 'outside://logs.example:9',
  });
});

/** A machine may have no IPv6. */
const own = new Set(
  Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address)),
);

test('localhost is reached by both of its addresses', async (t) => {
  const { broker, port } = await startTestBroker(temporaryDirectory(t), {
    listeners: [{ ...inside, host: 'localhost' }],
  });
  t.after(() => broker.stop());
  for (const host of ['127.0.0.1', '::1'].filter((each) => own.has(each))) {
    const connection = await RawKafkaConnection.open({ host, port });
    const { brokers } = await connection.ask(metadataApi, 9, { topics: [] });
    connection.close();
    assert.equal(brokers[0]!.host, 'localhost');
  }
});

test('a wildcard is refused where clients would be told to connect to it', async (t) => {
  for (const host of ['0.0.0.0', '::']) {
    const start = startTestBroker(temporaryDirectory(t), { listeners: [{ ...inside, host }] });
    await assert.rejects(start, (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /broker\.listen: clients cannot connect to the wildcard address/);
      return true;
    });
  }
});
