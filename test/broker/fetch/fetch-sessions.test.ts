import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FetchSessions, type OpenFetch } from '#src/broker/fetch/fetch-sessions.js';
import { FakeClock } from '../../support/fake-clock.js';
import { fetchRequest, partitionsOf } from '../../support/fetching.js';

const limits = { sessionsMax: 2, sessionIdleMsMax: 120_000, sessionPartitionsMax: 5 };
const base = { maxWaitMs: 0, minBytes: 0 };

function table(): { sessions: FetchSessions; clock: FakeClock } {
  const clock = new FakeClock();
  return { sessions: new FetchSessions(clock, limits), clock };
}

/** The error, or what is read. */
function ask(
  sessions: FetchSessions,
  sessionId: number,
  sessionEpoch: number,
  partitions: readonly number[] = [],
  forgotten: readonly number[] = [],
): number | OpenFetch {
  const topics = partitionsOf(...partitions.map((partition) => ({ partition })));
  const forgottenTopicsData = [{ topic: 't', partitions: forgotten }];
  const request = { ...base, sessionId, sessionEpoch, topics, forgottenTopicsData };
  return sessions.open(fetchRequest(request), false);
}

function begin(sessions: FetchSessions, ...partitions: readonly number[]): number {
  return sessions.settle(ask(sessions, 0, 0, partitions) as OpenFetch);
}

function goOn(sessions: FetchSessions, sessionId: number, epoch: number): number {
  const opened = ask(sessions, sessionId, epoch);
  return typeof opened === 'number' ? opened : sessions.settle(opened);
}

describe('a fetch session', () => {
  it('goes on from epoch to epoch', () => {
    const { sessions } = table();
    const sessionId = begin(sessions, 0);
    assert.notEqual(sessionId, 0);
    for (const epoch of [1, 2, 3]) assert.equal(goOn(sessions, sessionId, epoch), sessionId);
  });

  it('begins at 1 again after the largest epoch', () => {
    const { sessions } = table();
    const sessionId = begin(sessions, 0);
    const largest = 2 ** 31 - 1;
    (ask(sessions, sessionId, 1) as OpenFetch).session.epoch = largest;
    assert.equal(goOn(sessions, sessionId, largest), sessionId);
    assert.equal(goOn(sessions, sessionId, 1), sessionId);
  });

  it('refuses an unknown id (70), another epoch (71) and the other way to name topics (106)', () => {
    const { sessions } = table();
    const sessionId = begin(sessions, 0);
    assert.equal(goOn(sessions, sessionId + 1, 1), 70);
    assert.equal(goOn(sessions, sessionId, 2), 71);
    assert.equal(goOn(sessions, sessionId, -2), 71);
    const byId = fetchRequest({ ...base, sessionId, sessionEpoch: 1, topics: [] }, 13);
    assert.equal(sessions.open(byId, true), 106);
  });

  it('remembers what it is told to read and to forget', () => {
    const { sessions } = table();
    const sessionId = begin(sessions, 0, 1);
    const opened = ask(sessions, sessionId, 1, [2], [0]) as OpenFetch;
    assert.deepEqual(
      opened.session.ready.map(({ asked }) => asked.partition),
      [1, 2],
    );
  });

  it('ends without partitions, and when it is closed', () => {
    const { sessions } = table();
    const emptied = begin(sessions, 0);
    assert.equal(sessions.settle(ask(sessions, emptied, 1, [], [0]) as OpenFetch), 0);
    const closed = begin(sessions, 0);
    assert.equal(sessions.settle(ask(sessions, closed, -1, [0]) as OpenFetch), 0);
    assert.equal(sessions.count, 0);
    assert.equal(goOn(sessions, closed, 1), 70);
  });

  it('is not kept where there is no room, until one was idle for two minutes', async () => {
    const { sessions, clock } = table();
    const first = begin(sessions, 0);
    const second = begin(sessions, 0);
    assert.equal(begin(sessions, 0), 0);
    await clock.advance(110_000);
    assert.equal(goOn(sessions, second, 1), second);
    await clock.advance(10_000);
    const third = begin(sessions, 0);
    assert.notEqual(third, 0);
    assert.equal(goOn(sessions, first, 1), 70);
    assert.equal(goOn(sessions, second, 2), second);
  });

  it('is bounded together with the others by its partitions', () => {
    const { sessions } = table();
    const first = begin(sessions, 0, 1, 2);
    assert.equal(begin(sessions, 0, 1, 2), 0);
    assert.notEqual(begin(sessions, 0, 1), 0);
    assert.equal(ask(sessions, first, 1, [3]), 70);
    assert.equal(sessions.count, 1);
    assert.notEqual(begin(sessions, 0, 1, 2), 0);
  });
});
