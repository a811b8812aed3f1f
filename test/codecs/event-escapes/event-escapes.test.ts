import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventEscapes } from '#src/codecs/event-escapes/event-escapes.js';
import { eventTimeOf, type EventTimeConfig } from '#src/codecs/event-escapes/event-time.js';
import { parseEscapes } from '#src/codecs/event-escapes/template.js';
import { EventBatch, type Headers } from '#src/core/batch.js';
import { anyHost } from '../../support/flume-escapes.js';

const hourMs = 3_600_000;

/** Escapes in UTC, and how many texts were made of them. */
function counting(templates: readonly string[], time: EventTimeConfig = {}) {
  const counts = { made: 0 };
  const escapes = new EventEscapes<string>({
    templates: templates.map((text) => parseEscapes(text, 'template')),
    time: eventTimeOf({ timeZone: 'UTC', ...time }, { where: '' }),
    host: anyHost,
    make(texts) {
      counts.made++;
      return texts.join('|');
    },
    refuse: (reason) => `refused: ${reason}`,
  });
  return { escapes, counts };
}

function batchOf(own: readonly (Headers | undefined)[], headers: Headers = {}): EventBatch {
  return EventBatch.of(Array<string>(own.length).fill('x'), { headers, own });
}

function textsOf(escapes: EventEscapes<string>, own: readonly (Headers | undefined)[]): string[] {
  const expansion = escapes.expand(batchOf(own), 0);
  return 'each' in expansion ? [...expansion.each] : [expansion.all];
}

test('a batch with shared headers costs one expansion, and the next one none', () => {
  const { escapes, counts } = counting(['%Y-%m-%d/%H', '%{host}']);
  const headers = { host: 'web1', timestamp: String(Date.UTC(2026, 10, 21, 9)) };
  const batch = EventBatch.of(Array<string>(1_000).fill('x'), { headers });
  assert.deepEqual(escapes.expand(batch, 0), { all: '2026-11-21/09|web1' });
  escapes.expand(batch, 0);
  assert.equal(counts.made, 1);
});

test('events with headers of their own cost one expansion an hour and a value', () => {
  const { escapes, counts } = counting(['%H %{host}']);
  const own = Array.from({ length: 4_000 }, (_, i) => ({
    host: `web${i % 2}`,
    timestamp: String(Math.floor(i / 1_000) * hourMs + i),
  }));
  const texts = textsOf(escapes, own);
  assert.deepEqual(
    texts,
    own.map(({ host }, i) => `0${Math.floor(i / 1_000)} ${host}`),
  );
  assert.equal(counts.made, 8);
});

test('a rounded time is expanded once a unit', () => {
  const rounding = { round: true, roundUnit: 'MINUTE', roundValue: 15 };
  const { escapes, counts } = counting(['%M:%S'], rounding);
  const own = Array.from({ length: 600 }, (_, i) => ({ timestamp: String((i + 1) * 1_000) }));
  assert.deepEqual(new Set(textsOf(escapes, own)), new Set(['00:00']));
  assert.equal(counts.made, 11);
});

test('a timestamp that is not rounded is expanded each time', () => {
  const { escapes } = counting(['%t %H'], { round: true, roundUnit: 'hour' });
  const own = [{ timestamp: '1001' }, { timestamp: '+1002' }, { timestamp: '1001' }];
  assert.deepEqual(textsOf(escapes, own), ['1001 00', '+1002 00', '1001 00']);
  const local = counting(['%t %H'], { useLocalTimeStamp: true }).escapes;
  assert.deepEqual(local.expand(EventBatch.of(['x']), 1_003), { all: '1003 00' });
  assert.deepEqual(local.expand(EventBatch.of(['x']), 1_004), { all: '1004 00' });
});

test('values that are the same only side by side stay apart', () => {
  const { escapes } = counting(['%{a}', '%{b}']);
  const own = [
    { a: 'x', b: 'yz' },
    { a: 'xy', b: 'z' },
    { a: '1:x', b: '' },
    { a: '', b: '1:x' },
  ];
  assert.deepEqual(textsOf(escapes, own), ['x|yz', 'xy|z', '1:x|', '|1:x']);
});

test("an event's own header hides the shared one, and names of objects' own are no headers", () => {
  const { escapes } = counting(['%{host} %{toString}%{constructor}%{__proto__}']);
  const expansion = escapes.expand(batchOf([{ host: 'b' }, undefined, {}], { host: 'a' }), 0);
  assert.deepEqual(expansion, { each: ['b ', 'a ', 'a '] });
});

test('events in any order of time get their own text', () => {
  const { escapes } = counting(['%d %H'], { timeZone: 'America/Los_Angeles' });
  const change = Date.UTC(2024, 2, 10, 10);
  const own = [-1, 0, -1, 24 * hourMs, 0, -24 * hourMs].map((ms) => ({
    timestamp: String(change + ms),
  }));
  assert.deepEqual(textsOf(escapes, own), ['10 01', '10 03', '10 01', '11 03', '10 03', '09 02']);
});

test('many different values are not kept for ever, and stay right', () => {
  const { escapes, counts } = counting(['%Y %{host}']);
  const value = 'v'.repeat(10_000);
  const own = Array.from({ length: 2_000 }, (_, i) => ({ host: value + i, timestamp: '1' }));
  assert.deepEqual(
    textsOf(escapes, own),
    own.map(({ host }) => `1970 ${host}`),
  );
  assert.equal(counts.made, 2_000);
  // The first was forgotten, the last is known.
  textsOf(escapes, own.slice(-1));
  assert.equal(counts.made, 2_000);
  textsOf(escapes, own.slice(0, 1));
  assert.equal(counts.made, 2_001);
});

test('an event without a usable time is refused, and the others are not', () => {
  const { escapes } = counting(['%Y']);
  const [, missing, wrong, far] = textsOf(escapes, [
    { timestamp: '1' },
    {},
    { timestamp: '1.5' },
    { timestamp: '9000000000000000' },
  ]);
  assert.match(missing!, /^refused: Expected timestamp in the Flume event headers/);
  assert.match(wrong!, /^refused: Flume wasn't able to parse timestamp header/);
  assert.equal(
    far,
    'refused: header "timestamp" is 9000000000000000: ms since 1970 must be in the years 1900 to 275759',
  );
});

test('a template without dates needs no time', () => {
  const { escapes } = counting(['a%{b}%[IP]']);
  assert.deepEqual(escapes.expand(EventBatch.of(['x']), 0), { all: 'a10.0.0.1' });
});
