/** What `transaction-answers.ts` is asked, in order: each line tells the next one's situation. */
import type { RawKafkaConnection } from './raw-kafka-connection.js';
import { topic, TransactionAsker, type Identity } from './transaction-answers.js';

const nobody: Identity = { producerId: 999_999, producerEpoch: 0 };

/** `question: answer`, a line each. Identities are told as epochs: ids are the broker's own. */
export async function transactionAnswers(
  connection: RawKafkaConnection,
  groupsLearnLate = false,
): Promise<string> {
  const lines: string[] = [];
  const tell = async (question: string, answer: Promise<string>): Promise<void> =>
    void lines.push(`${question}: ${await answer}`);
  const broker = new TransactionAsker(connection, groupsLearnLate);
  await broker.prepare(['', 'a', 'b', 'c', 'nobody']);
  await beginnings(broker, tell);
  await partitionsAndEnds(broker, tell);
  await offsets(broker, tell);
  await successions(broker, tell);
  await sequences(broker, tell);
  await tools(broker, tell);
  return `${lines.join('\n')}\n`;
}

type Tell = (question: string, answer: Promise<string>) => Promise<void>;

/** The identity for the next questions, and what is told of it. */
async function init(
  broker: TransactionAsker,
  ...asked: Parameters<TransactionAsker['init']>
): Promise<{ identity: Identity; told: string }> {
  const { error, ...identity } = await broker.init(...asked);
  return { identity, told: `${error} epoch ${identity.producerEpoch}` };
}

async function told(
  broker: TransactionAsker,
  ...asked: Parameters<TransactionAsker['init']>
): Promise<string> {
  return (await init(broker, ...asked)).told;
}

async function beginnings(broker: TransactionAsker, tell: Tell): Promise<void> {
  await tell('init without a transactional id', told(broker, null));
  await tell('init without a transactional id, with an identity', told(broker, null, nobody));
  await tell('init of an empty id', told(broker, ''));
  await tell('init with timeout 0', told(broker, 'a', undefined, 4, 0));
  await tell('init with timeout -1', told(broker, 'a', undefined, 4, -1));
  await tell('init with timeout 2^31-1', told(broker, 'a', undefined, 4, 2 ** 31 - 1));
  await tell('init of a new id that names an identity', told(broker, 'b', nobody));
  await tell('add of an empty id', broker.add('', nobody));
  await tell('add of an unknown id', broker.add('nobody', nobody));
  await tell('add offsets of an empty id', broker.addOffsets('', nobody));
  await tell('add offsets of an unknown id', broker.addOffsets('nobody', nobody));
  await tell('end of an empty id', broker.end('', nobody, true));
  await tell('end of an unknown id', broker.end('nobody', nobody, true));
}

async function partitionsAndEnds(broker: TransactionAsker, tell: Tell): Promise<void> {
  const { identity, told: first } = await init(broker, 'a');
  await tell('init', Promise.resolve(first));
  const newer = { ...identity, producerEpoch: identity.producerEpoch + 1 };
  for (const committed of [true, false])
    await tell(`end before anything, commit ${committed}`, broker.end('a', identity, committed));
  await tell('add of an unknown partition and a known one', broker.add('a', identity, [9, 0]));
  for (const version of [1, 2, 3]) {
    await tell(`add with a newer epoch, v${version}`, broker.add('a', newer, [0], version));
    await tell(`end with a newer epoch, v${version}`, broker.end('a', newer, true, version));
    const offsetsAdded = broker.addOffsets('a', newer, 'g', version);
    await tell(`add offsets with a newer epoch, v${version}`, offsetsAdded);
  }
  await tell('add with another producer id', broker.add('a', nobody));
  await tell('produce before add', broker.produce('a', { ...identity, sequence: 0 }));
  await tell('add', broker.add('a', identity, [0]));
  await tell('add twice', broker.add('a', identity, [0]));
  await tell('produce', broker.produce('a', { ...identity, sequence: 0, count: 2 }));
  await tell('produce twice', broker.produce('a', { ...identity, sequence: 0, count: 2 }));
  const elsewhere = { ...identity, sequence: 0, partition: 1 };
  for (const version of [9, 11])
    await tell(
      `produce to a partition that was not added, v${version}`,
      broker.produce('a', { ...elsewhere, version }),
    );
  const stranger = { ...nobody, sequence: 0, partition: 1 };
  await tell('produce as a producer that holds no id', broker.produce('a', stranger));
  const plain = { ...identity, sequence: 2, isTransactional: false };
  await tell('produce plainly in the transaction', broker.produce(null, plain));
  await tell('the open transaction', broker.describe('a'));
  await tell('its partition', broker.producers(topic, 0, identity));
  await tell('its stable end', broker.stable(0, 0));
  await tell('commit', broker.end('a', identity, true));
  await tell('commit twice', broker.end('a', identity, true));
  await tell('abort after commit', broker.end('a', identity, false));
  await tell('produce after commit', broker.produce('a', { ...identity, sequence: 2 }));
  await tell('add once more', broker.add('a', identity, [0, 1]));
  await tell('produce on', broker.produce('a', { ...identity, sequence: 2 }));
  await tell('abort', broker.end('a', identity, false));
  await tell('abort twice', broker.end('a', identity, false));
  await tell('commit after abort', broker.end('a', identity, true));
  await tell('what was aborted in the first batch', broker.stable(0, 0, 1));
  await tell('what was aborted, from there on', broker.stable(0, 3));
  await tell('what was aborted, from its marker on', broker.stable(0, 4));
  await tell('what was aborted, behind it', broker.stable(0, 5));
}

async function offsets(broker: TransactionAsker, tell: Tell): Promise<void> {
  const { identity } = await init(broker, 'a');
  const older = { ...identity, producerEpoch: identity.producerEpoch - 1 };
  for (const version of [0, 3, 4])
    await tell(
      `commit an offset before its group was added, v${version}`,
      broker.commitOffset('a', identity, { version }),
    );
  await tell('add offsets', broker.addOffsets('a', identity));
  // Kafka drops the pending offset when it refuses another one: so it is asked before there is one.
  await tell('commit with an older epoch', broker.commitOffset('a', older));
  await tell('commit an offset', broker.commitOffset('a', identity));
  await tell('read it at once', broker.committedOffset('g', false));
  await tell('read it when it is stable', broker.committedOffset('g', true));
  await tell('commit of an unknown topic', broker.commitOffset('a', identity, { topic: 'none' }));
  const member = { generationId: 4, memberId: 'm' };
  await tell('commit as an unknown member', broker.commitOffset('a', identity, member));
  await tell('end with only offsets', broker.end('a', identity, true));
  await tell('read it', broker.settledOffset('g'));
  await tell('add offsets, nothing else', broker.addOffsets('a', identity, 'h'));
  await tell('commit another one', broker.commitOffset('a', identity, { group: 'h' }));
  await tell('abort them', broker.end('a', identity, false));
  await tell('read what was aborted', broker.settledOffset('h'));
}

async function successions(broker: TransactionAsker, tell: Tell): Promise<void> {
  const first = await init(broker, 'c');
  await tell('init', Promise.resolve(first.told));
  const second = await init(broker, 'c', first.identity);
  await tell('exchange', Promise.resolve(second.told));
  await tell('exchange again', told(broker, 'c', first.identity));
  await tell('exchange as somebody else', told(broker, 'c', nobody));
  const third = await init(broker, 'c');
  await tell('take over', Promise.resolve(third.told));
  for (const version of [3, 4])
    await tell(`exchange after that, v${version}`, told(broker, 'c', second.identity, version));
  await tell('add', broker.add('c', third.identity));
  await tell('produce', broker.produce('c', { ...third.identity, sequence: 0 }));
  const fourth = await init(broker, 'c');
  await tell('take over an open transaction', Promise.resolve(fourth.told));
  await tell('add with the old epoch', broker.add('c', third.identity));
  await tell('commit with the old epoch', broker.end('c', third.identity, true));
  await tell('produce with the old epoch', broker.produce('c', { ...third.identity, sequence: 1 }));
}

async function sequences(broker: TransactionAsker, tell: Tell): Promise<void> {
  const { identity } = await init(broker, null);
  const produce = (sequence: number, producerEpoch = 0, count = 1): Promise<string> =>
    broker.produce(null, { ...identity, producerEpoch, sequence, count, partition: 1 });
  for (const sequence of [0, 1, 2, 3, 4, 5]) await tell(`sequence ${sequence}`, produce(sequence));
  for (const sequence of [5, 1, 0, 7]) await tell(`sequence ${sequence} then`, produce(sequence));
  await tell('sequence 4 to 5 as one', produce(4, 0, 2));
  await tell('the next epoch, sequence 6', produce(6, 1));
  await tell('the next epoch, sequence 0', produce(0, 1));
  await tell('the last epoch, sequence 6', produce(6, 0));
  const other = await init(broker, null);
  const anywhere = { ...other.identity, sequence: 41, partition: 1 };
  await tell('an unknown producer, sequence 41', broker.produce(null, anywhere));
}

async function tools(broker: TransactionAsker, tell: Tell): Promise<void> {
  const { identity } = await init(broker, 'b');
  await tell('describe an unknown id', broker.describe('nobody'));
  await tell('describe an empty id', broker.describe(''));
  await tell('describe an id without a transaction', broker.describe('b'));
  await tell('describe a finished one', broker.describe('a'));
  await tell('producers of an unknown topic', broker.producers('none', 0, identity));
  await tell('list all', broker.list([], []));
  await tell('list by state', broker.list(['CompleteAbort', 'Odd'], []));
  await tell('list by an unknown state only', broker.list(['Odd'], []));
  await tell('list by producer', broker.list([], [identity.producerId]));
  await tell('list those of a minute', broker.list(['CompleteAbort', 'Ongoing'], [], 60_000));
  await broker.add('b', identity, [1]);
  await broker.produce('b', { ...identity, sequence: 0, partition: 1 });
  await tell('a transaction that hangs', broker.producers(topic, 1, identity));
  const older = { ...identity, producerEpoch: identity.producerEpoch - 1 };
  await tell('a marker of an older epoch', broker.marker(older, 0, 1));
  await tell('a marker for an unknown partition', broker.marker(identity, 0, 9));
  await tell('a marker', broker.marker(identity, 0, 1));
  await tell('the transaction that hung', broker.producers(topic, 1, identity));
  await tell('a marker for a producer that was never here', broker.marker(nobody, 0, 0));
}
