import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JavaProcess } from '../support/java-process.js';
import { kafkaTool } from '../support/peers.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { topic, TransactionAsker } from '../support/transaction-answers.js';

test("Kafka's tool lists, describes and aborts transactions, and its dump tool reads our index of them", async (t) => {
  const dataDir = temporaryDirectory(t);
  const { broker, address, ...at } = await startTestBroker(dataDir);
  t.after(() => broker.stop());
  const connection = await RawKafkaConnection.open(at);
  t.after(() => connection.close());
  const classPath = [kafkaTool().args.at(-1)!];
  const tools = new JavaProcess('kafka-peer', 'RunTools', { heap: '256m', args: [], classPath });
  t.after(() => tools.kill());
  const run = async (words: string): Promise<string> => {
    tools.say(words);
    const { status, text } = (await tools.answer()) as { status: number; text: string };
    assert.equal(status, 0, `${words}\n${text}`);
    return text.replaceAll(/[ \t]+/g, ' ');
  };
  const transactions = (words: string): Promise<string> =>
    run(`org.apache.kafka.tools.TransactionsCommand --bootstrap-server ${address} ${words}`);
  const producers = (): Promise<string> =>
    transactions(`describe-producers --topic ${topic} --partition 0`);

  const asker = new TransactionAsker(connection);
  await asker.prepare([]);
  for (const committed of [true, false]) {
    const done = await asker.init('done');
    await asker.add('done', done);
    await asker.produce('done', { ...done, sequence: 0 });
    await asker.end('done', done, committed);
  }
  // Not aborted by its timeout: each of the tools takes a while.
  const open = await asker.init('open', undefined, undefined, 600_000);
  await asker.add('open', open);
  await asker.produce('open', { ...open, sequence: 0 });
  const id = open.producerId;

  const listed = await transactions('list');
  assert.match(listed, new RegExp(`^done \\d ${id - 1} CompleteAbort`, 'm'));
  assert.match(listed, new RegExp(`^open \\d ${id} Ongoing`, 'm'));
  const described = await transactions('describe --transactional-id open');
  assert.match(described, new RegExp(`open ${id} 0 Ongoing 600000 .*${topic}-0`));
  assert.match(await producers(), new RegExp(`^${id} 0 -1 0 \\d+ 4 `, 'm'));
  assert.doesNotMatch(await transactions('find-hanging --broker-id 1'), new RegExp(topic));

  await transactions(`abort --topic ${topic} --partition 0 --start-offset 4`);
  assert.match(await producers(), new RegExp(`^${id} 0 0 0 \\d+ None`, 'm'));
  assert.equal(await asker.stable(0, 0), 'end 6 stable 6 6 aborted from [2,4]');

  await broker.stop();
  const directory = join(dataDir, `${topic}-0`);
  const index = readdirSync(directory).find((name) => name.endsWith('.txnindex'))!;
  const dumped = await run(`kafka.tools.DumpLogSegments --files ${join(directory, index)}`);
  const entry = `version: 0 producerId: ${id} firstOffset: 4 lastOffset: 5 lastStableOffset: 6`;
  assert.ok(dumped.includes(entry), dumped);
});
