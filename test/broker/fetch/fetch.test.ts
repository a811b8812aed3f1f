import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FetchResponseInput } from '#src/generated/kafka/fetch.js';
import { batchOf } from '../../support/record-batches.js';
import { answered, Fetching, partitionsOf } from '../../support/fetching.js';

const now = { maxWaitMs: 0, minBytes: 1 };
const long = { maxWaitMs: 60_000, minBytes: 1 };
const some = Array.from({ length: 1_000 }, (_, partition) => ({ partition }));

async function begin(fetching: Fetching, count: number): Promise<number> {
  const topics = partitionsOf(...some.slice(0, count));
  return (await fetching.ask({ ...now, sessionEpoch: 0, topics })).sessionId!;
}

function textsIn(response: FetchResponseInput): string {
  const records = response.responses.flatMap(({ partitions }) =>
    partitions.map((each) => String(each.records)),
  );
  return records.join();
}

async function turns(count = 20): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe('a fetch in a session', () => {
  it('answers all partitions first, then those with news', async () => {
    const fetching = await Fetching.open({ t: 3 });
    const all = await fetching.ask({
      ...now,
      sessionEpoch: 0,
      topics: partitionsOf(...some.slice(0, 3)),
    });
    assert.deepEqual(answered(all), ['t/0', 't/1', 't/2']);
    const { sessionId } = all;
    assert.deepEqual(
      answered(await fetching.ask({ ...now, sessionId, sessionEpoch: 1, topics: [] })),
      [],
    );
    await fetching.append('t', 1, 'news');
    const next = await fetching.ask({ ...now, sessionId, sessionEpoch: 2, topics: [] });
    assert.deepEqual(answered(next), ['t/1']);
    assert.match(textsIn(next), /news/);
  });

  it('answers again what the client does not move on from, and then no more', async () => {
    const fetching = await Fetching.open({ t: 2 });
    const sessionId = await begin(fetching, 2);
    await fetching.append('t', 0, 'a');
    const ask = (
      sessionEpoch: number,
      ...moved: readonly { partition: number; offset: number }[]
    ) => fetching.ask({ ...now, sessionId, sessionEpoch, topics: partitionsOf(...moved) });
    assert.deepEqual(answered(await ask(1)), ['t/0']);
    assert.deepEqual(answered(await ask(2)), ['t/0']);
    assert.deepEqual(answered(await ask(3, { partition: 0, offset: 1 })), []);
  });

  it('looks at what has changed, not at a thousand quiet partitions', async () => {
    const fetching = await Fetching.open({ t: 1_000 });
    const sessionId = await begin(fetching, 1_000);
    fetching.looks = 0;
    await fetching.append('t', 700, 'x');
    const response = await fetching.ask({ ...now, sessionId, sessionEpoch: 1, topics: [] });
    assert.deepEqual(answered(response), ['t/700']);
    assert.equal(fetching.looks, 1);
  });

  it('serves every partition in its turn when not all fit', async () => {
    const fetching = await Fetching.open({ t: 5 });
    const sessionId = await begin(fetching, 5);
    for (let partition = 0; partition < 5; partition++)
      await fetching.append('t', partition, `of ${partition}`);
    const maxBytes = batchOf(['of 0']).length * 2;
    const served: string[] = [];
    for (let sessionEpoch = 1; sessionEpoch <= 5; sessionEpoch++) {
      const asked = { ...now, maxBytes, sessionId, sessionEpoch, topics: [] };
      served.push(...answered(await fetching.ask(asked)));
    }
    assert.deepEqual(served.map((each) => each.slice(2)).join(''), '0123401234');
  });

  it('tells of a log that begins later', async () => {
    const fetching = await Fetching.open({ t: 2 });
    await fetching.append('t', 1, 'x');
    const sessionId = await begin(fetching, 2);
    await fetching.topics.partition('t', 1)!.deleteRecordsBefore(1);
    const { responses } = await fetching.ask({ ...now, sessionId, sessionEpoch: 1, topics: [] });
    assert.equal(responses[0]!.partitions[0]!.errorCode, 1);
  });

  it('finds a topic that was made anew under its name', async () => {
    const fetching = await Fetching.open({ t: 1 });
    const sessionId = await begin(fetching, 1);
    await fetching.topics.delete('t');
    const gone = await fetching.ask({ ...long, sessionId, sessionEpoch: 1, topics: [] });
    assert.equal(gone.responses[0]!.partitions[0]!.errorCode, 3);
    await fetching.topics.create({ name: 't', partitions: 1, configs: {} });
    await fetching.append('t', 0, 'of the new one');
    const { responses } = await fetching.ask({ ...long, sessionId, sessionEpoch: 2, topics: [] });
    assert.match(String(responses[0]!.partitions[0]!.records), /of the new one/);
  });

  it('does not find it by the id of the old one', async () => {
    const fetching = await Fetching.open({ t: 1 });
    const { id } = fetching.topics.get('t')!;
    const topics = [{ topicId: id, partitions: partitionsOf(...some.slice(0, 1))[0]!.partitions }];
    const { sessionId } = await fetching.ask({ ...now, sessionEpoch: 0, topics }, 13);
    await fetching.topics.delete('t');
    await fetching.topics.create({ name: 't', partitions: 1, configs: {} });
    const next = { ...long, sessionId: sessionId!, sessionEpoch: 1, topics: [] };
    const { responses } = await fetching.ask(next, 13);
    assert.equal(responses[0]!.partitions[0]!.errorCode, 100);
  });
});

describe('a parked fetch', () => {
  const topics = partitionsOf({ topic: 'quiet', partition: 0 });

  it('costs nothing while nothing happens, however many there are', async () => {
    const fetching = await Fetching.open({ quiet: 1, busy: 1 });
    const parked = Array.from({ length: 200 }, () => fetching.ask({ ...long, topics }));
    await turns();
    assert.equal(fetching.looks, 200);
    for (let i = 0; i < 100; i++) await fetching.append('busy', 0, 'x');
    await fetching.clock.advance(30_000);
    assert.equal(fetching.looks, 200);
    await fetching.append('quiet', 0, 'awaited');
    for (const response of await Promise.all(parked)) assert.match(textsIn(response), /awaited/);
    assert.equal(fetching.looks, 400);
  });

  it('is answered empty when its time is up', async () => {
    const fetching = await Fetching.open({ quiet: 1 });
    const timers = fetching.clock.pendingCount;
    const parked = fetching.ask({ ...long, topics });
    await turns();
    await fetching.clock.advance(long.maxWaitMs);
    assert.deepEqual(answered(await parked), ['quiet/0']);
    assert.equal(fetching.clock.pendingCount, timers);
  });

  it('does not read at every append when it waits for much', async () => {
    const fetching = await Fetching.open({ quiet: 1 });
    const size = batchOf(['x']).length;
    const parked = fetching.ask({ ...long, minBytes: 50 * size, topics });
    await turns();
    for (let i = 0; i < 49; i++) await fetching.append('quiet', 0, 'x');
    await turns();
    assert.ok(fetching.looks <= 2, `${fetching.looks} looks`);
    await fetching.append('quiet', 0, 'x');
    const { responses } = await parked;
    assert.equal(responses[0]!.partitions[0]!.records!.length, 50 * size);
  });

  it('ends when its topic goes, and when its client does', async () => {
    const fetching = await Fetching.open({ quiet: 1, other: 1 });
    const parked = fetching.ask({ ...long, topics });
    const abandoned = fetching.ask({
      ...long,
      topics: partitionsOf({ topic: 'other', partition: 0 }),
    });
    await turns();
    await fetching.topics.delete('quiet');
    assert.equal((await parked).responses[0]!.partitions[0]!.errorCode, 3);
    fetching.gone.abort();
    await abandoned;
  });
});

describe('the memory of a fetch', () => {
  it('is what its answer holds, and nothing of it while it is parked', async () => {
    const fetching = await Fetching.open({ t: 1 });
    const size = batchOf(['x']).length;
    await fetching.append('t', 0, 'x');
    const topics = partitionsOf({ partition: 0 });
    await fetching.ask({ ...now, topics });
    assert.equal(fetching.heldBytes, size);
    const parked = fetching.ask({ ...long, minBytes: 2 * size, topics });
    await turns();
    assert.equal(fetching.heldBytes, size);
    await fetching.append('t', 0, 'x');
    await parked;
    assert.equal(fetching.heldBytes, 3 * size);
  });

  it('shrinks to one batch where other clients hold what there is', async () => {
    const fetching = await Fetching.open({ t: 1 });
    for (const text of ['a', 'b', 'c']) await fetching.append('t', 0, text);
    fetching.roomBytes = 0;
    const { responses } = await fetching.ask({ ...now, topics: partitionsOf({ partition: 0 }) });
    assert.equal(responses[0]!.partitions[0]!.records!.length, batchOf(['a']).length);
  });
});
