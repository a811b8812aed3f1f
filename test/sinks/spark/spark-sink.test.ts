import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { SparkSinkConfig } from '#src/generated/config/sinks/spark.js';
import { SparkSink } from '#src/sinks/spark/spark-sink.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';
import { sparkClient, type SparkBatch } from '../../support/spark-client.js';

type CleanUp = Pick<TestContext, 'after'>;

function sparkSink(t: CleanUp) {
  const context = sinkContext<SparkSinkConfig>({
    hostname: '127.0.0.1',
    port: 0,
    threads: 10,
    timeout: 60,
    backoffInterval: 200,
  });
  const sink = new SparkSink(context);
  t.after(() => sink.stop());
  return { sink, context };
}

const bodiesOf = ({ events }: SparkBatch): string[] => events.map(({ body }) => body.toString());

/** A receiver that acknowledges everything, and what it has. */
function receiverOf(t: CleanUp, sink: SparkSink, received: string[]): void {
  const start = sink.start.bind(sink);
  sink.start = async () => {
    await start();
    const client = await sparkClient(t, sink.port);
    void (async () => {
      for (;;) {
        const batch = await client.getEventBatch(1_000);
        if (batch.errorMsg !== '') return;
        received.push(...bodiesOf(batch));
        await client.ack(batch.sequenceNumber);
      }
    })().catch(() => {}); // the sink closes the connection at the end
  };
}

sinkContract(
  'spark sink',
  (t) => {
    const received: string[] = [];
    const make = (): SparkSink => {
      const { sink } = sparkSink(t);
      receiverOf(t, sink, received);
      return sink;
    };
    return { sink: make(), delivered: () => received, restarted: make };
  },
  { exact: false },
);

test('a batch is done with its ack, comes again after a nack, with headers and in order', async (t) => {
  const { sink, context } = sparkSink(t);
  await sink.start();
  const client = await sparkClient(t, sink.port);
  const asked = client.getEventBatch(2);
  const batch = EventBatch.of(['a', 'b', 'c'], { headers: { host: 'web1' } });
  const done = sink.deliver({ batch, ranges: [{ from: 0, to: 3 }], lowMark: 0 });
  const first = await asked;
  assert.deepEqual(bodiesOf(first), ['a', 'b']);
  assert.deepEqual({ ...first.events[0]!.headers }, { host: 'web1' });
  await client.nack(first.sequenceNumber);
  assert.match(context.logger.messages('warn')[0]!, /Spark refused batch \w+: its 2 events/);
  assert.equal(context.counters.get('RollbackCount'), 1);
  for (const bodies of [['a', 'b'], ['c']]) {
    const again = await client.getEventBatch(2);
    assert.deepEqual(bodiesOf(again), bodies);
    await client.ack(again.sequenceNumber);
  }
  await done;
});

test('numbers that are not open are acknowledged without effect, as Spark does', async (t) => {
  const { sink } = sparkSink(t);
  await sink.start();
  const client = await sparkClient(t, sink.port);
  assert.equal(await client.ack('unknown'), null);
  assert.equal(await client.nack('unknown'), null);
  assert.match((await client.getEventBatch(0)).errorMsg, /0 events were asked for/);
});

test('at a stop open batches go back, and those who ask are told', async (t) => {
  const { sink, context } = sparkSink(t);
  await sink.start();
  const client = await sparkClient(t, sink.port);
  const open = sink.deliver(deliveryOf(['a'], 0));
  await client.getEventBatch(10);
  const asked = client.getEventBatch(10);
  context.abort();
  await assert.rejects(open, { outcome: 'refused' });
  assert.equal((await asked).errorMsg, 'Spark sink has been stopped!');
});

test('who speaks another protocol, or none, is sent away with a line in the log', async (t) => {
  const { sink, context } = sparkSink(t);
  await sink.start();
  const socket = connect(sink.port, '127.0.0.1').on('error', () => {});
  socket.write('GET / HTTP/1.1\r\n\r\n');
  await once(socket, 'close');
  assert.match(context.logger.messages('warn')[0]!, /lost the Spark client .*Avro frame announces/);
});
