import assert from 'node:assert/strict';
import { test } from 'node:test';
import { full, late } from '#src/aggregator/windows/keyed/keyed-rows.js';
import { Sessions } from '#src/aggregator/windows/keyed/sessions.js';
import { fc } from '../../../support/properties.js';

const gap = 10;

/** What a person would do: sort the times of a key, cut where two are more than the gap apart. */
function recount(rows: readonly (readonly [key: number, timeMs: number])[]): string[] {
  const found: string[] = [];
  for (const key of new Set(rows.map(([key]) => key))) {
    const times = rows.filter((row) => row[0] === key).map(([, timeMs]) => timeMs);
    times.sort((a, b) => a - b);
    let startMs = times[0]!;
    times.forEach((timeMs, i) => {
      const next = times[i + 1];
      if (next !== undefined && next - timeMs <= gap) return;
      found.push(`${key}: ${startMs}-${timeMs + gap}`);
      startMs = next!;
    });
  }
  return found.toSorted();
}

const shown = (sessions: Sessions): string[] =>
  Array.from(sessions, ({ key, startMs, endMs }) => `${key}: ${startMs}-${endMs}`).toSorted();

const rowsOf = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -60, max: 60 })), { maxLength: 40 });

test('rows in any order make the sessions that a recount of all rows finds', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const sessions = new Sessions(gap, Infinity);
      const ids = rows.map(([key, timeMs]) => sessions.assign(key, timeMs, -Infinity));
      assert.deepEqual(shown(sessions), recount(rows));
      assert.equal(sessions.size, recount(rows).length);
      for (const [i, [key, timeMs]] of rows.entries()) {
        const holding = [...sessions].filter((session) => session.ids.includes(ids[i]!));
        assert.equal(holding.length, 1);
        const [{ key: ofKey, startMs, endMs }] = holding as [(typeof holding)[0]];
        assert.ok(ofKey === key && startMs <= timeMs && timeMs + gap <= endMs);
      }
    }),
  );
});

test('after a restart from pieces in any order rows go on as if there had been none', () => {
  fc.assert(
    fc.property(rowsOf, rowsOf, fc.nat(), (before, after, seed) => {
      const first = new Sessions(gap, Infinity);
      const pieces = before.map(([key, timeMs]) => {
        return { key, id: first.assign(key, timeMs, -Infinity), startMs: timeMs };
      });
      pieces.sort((a, b) => ((a.id + seed) % 7) - ((b.id + seed) % 7));
      const second = new Sessions(gap, Infinity);
      second.restore(
        pieces.map((piece) => ({ ...piece, endMs: piece.startMs + gap })),
        before.length,
      );
      const known = new Set(pieces.map(({ id }) => id));
      for (const [key, timeMs] of after) {
        const id = second.assign(key, timeMs, -Infinity);
        const session = [...second].find(({ ids }) => ids.includes(id))!;
        assert.ok(!known.has(id) || session.ids.includes(id));
      }
      assert.deepEqual(shown(second), recount([...before, ...after]));
    }),
  );
});

test('a row is late when its session has ended, merged with what it touches', () => {
  const sessions = new Sessions(gap, Infinity);
  assert.equal(sessions.assign(0, 0, -Infinity), 0);
  assert.equal(sessions.assign(0, 15, -Infinity), 1);
  assert.equal(sessions.assign(0, -30, 12), late, 'touches none, and ended at -20');
  assert.equal(sessions.assign(0, 6, 9), 0, 'joins both: they end at 25');
  assert.deepEqual(
    Array.from(sessions, ({ ids }) => ids),
    [[0, 1]],
  );
  assert.equal(sessions.assign(0, 7, 25), late);
});

test('a session that is over takes no row, though it is there until the next checkpoint', () => {
  const sessions = new Sessions(gap, Infinity);
  assert.equal(sessions.assign(0, 0, -Infinity), 0);
  assert.equal(sessions.assign(0, 6, 10), 1, 'a session of its own, as in Flink');
  assert.equal(sessions.assign(0, -5, 10), late, 'only touches the one that is over');
  assert.deepEqual(shown(sessions), ['0: 0-10', '0: 6-16']);
});

test('pieces of several groups under one id are one session, which has the id once', () => {
  const sessions = new Sessions(gap, Infinity);
  const times = [16, 0, 8];
  sessions.restore(
    times.map((startMs) => ({ key: 0, id: 5, startMs, endMs: startMs + gap })),
    6,
  );
  assert.deepEqual(
    Array.from(sessions, ({ ids, startMs, endMs }) => ({ ids, startMs, endMs })),
    [{ ids: [5], startMs: 0, endMs: 26 }],
  );
});

test('a row that would open one session too many is told apart', () => {
  const sessions = new Sessions(gap, 1);
  sessions.assign(0, 0, -Infinity);
  assert.equal(sessions.assign(1, 0, -Infinity), full);
  assert.equal(sessions.assign(0, 5, -Infinity), 0);
});
