/** Source, sink and query output at an Apache Kafka whose clients need TLS and a login. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KafkaOutput } from '#src/aggregator/outputs/kafka/kafka-output.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { pageRow } from '../contracts/output-contract.js';
import { deliveryOf } from '../contracts/sink-contract.js';
import { kafkaOutputConfig, topicContents } from '../support/kafka-output.js';
import { kafkaLogin, startKafka } from '../support/kafka-server.js';
import { recovered, sinkOn } from '../support/kafka-sink.js';
import { kafkaSourceOn } from '../support/kafka-source.js';
import { makeTopics } from '../support/kafka-topics.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { outputContext } from '../support/output-context.js';
import { storePassword, tlsFile } from '../support/tls-files.js';
import { eventually } from '../support/until.js';

const modules = 'org.apache.kafka.common.security';
const mechanisms = {
  PLAIN: `${modules}.plain.PlainLoginModule`,
  'SCRAM-SHA-256': `${modules}.scram.ScramLoginModule`,
  'SCRAM-SHA-512': `${modules}.scram.ScramLoginModule`,
};

/** As Flume's users write them; `prefix`: `kafka.consumer.` or `kafka.producer.`. */
function login(prefix: string, mechanism: keyof typeof mechanisms, password: string): object {
  const jaas = `${mechanisms[mechanism]} required username="${kafkaLogin.username}" password="${password}";`;
  const options = {
    'security.protocol': 'SASL_SSL',
    'ssl.truststore.location': tlsFile('trust.p12'),
    'ssl.truststore.password': storePassword,
    'sasl.mechanism': mechanism,
    'sasl.jaas.config': jaas,
  };
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [prefix + name, value] as const),
  );
}

test('source and sink speak TLS with PLAIN and SCRAM to Apache Kafka', async (t) => {
  const { port, internalPort } = await startKafka(t, {
    isSecured: true,
    properties: ['group.initial.rebalance.delay.ms=0'],
  });
  const address = `127.0.0.1:${port}`;
  const cluster = new KafkaCluster({
    bootstrapServers: [`127.0.0.1:${internalPort}`],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const broker = { address, client: () => cluster, proxy: new CuttingProxy() };

  for (const mechanism of Object.keys(mechanisms) as (keyof typeof mechanisms)[])
    await t.test(
      `${mechanism}: what the sink writes in a transaction, the source reads`,
      async (t2) => {
        const topic = mechanism.toLowerCase();
        await makeTopics(cluster, [topic], 1);
        const { password } = kafkaLogin;
        const producer = login('kafka.producer.', mechanism, password);
        const { sink } = sinkOn(t2, broker, { 'kafka.topic': topic, ...producer });
        await sink.start();
        await recovered(sink);
        await sink.deliver(deliveryOf(['one', 'two'], 0));
        const consumer = login('kafka.consumer.', mechanism, password);
        const on = kafkaSourceOn(address, { 'kafka.topics': [topic], ...consumer });
        await on.source.start();
        await eventually(() => on.context.bodies.length === 2, 'both are read');
        await on.source.stop();
        assert.deepEqual(on.context.bodies, ['one', 'two']);
      },
    );

  await t.test('a query writes its results over TLS with SCRAM', async (t2) => {
    const config = {
      ...kafkaOutputConfig(address, 'results'),
      ...login('kafka.producer.', 'SCRAM-SHA-512', kafkaLogin.password),
    };
    const output = new KafkaOutput(outputContext(config));
    t2.after(() => output.close());
    await makeTopics(cluster, ['results'], 1);
    await output.lastOrder();
    await output.deliver([pageRow('/a', 1, 1)]);
    assert.deepEqual(await topicContents(cluster, 'results').shown(), { '/a': 1 });
  });

  await t.test('a wrong password is told with mechanism, user and broker', async () => {
    for (const mechanism of ['PLAIN', 'SCRAM-SHA-256'] as const) {
      const consumer = login('kafka.consumer.', mechanism, 'wrong');
      const on = kafkaSourceOn(address, consumer);
      await on.source.start();
      const told = (): string | undefined =>
        on.context.logger.messages('error').find((message) => message.includes('SASL'));
      await eventually(() => told() !== undefined, 'it is told');
      await on.source.stop();
      const expected = `SASL ${mechanism} of user alice at ${address}: SASL_AUTHENTICATION_FAILED`;
      assert.ok(told()!.includes(expected), told());
      assert.ok(!told()!.includes('wrong'));
    }
  });
});
