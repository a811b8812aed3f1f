import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { MultiplexingSelectorConfig } from '#src/generated/config/selectors/multiplexing.js';
import { MultiplexingSelector } from '#src/selectors/multiplexing/multiplexing-selector.js';
import { ReplicatingSelector } from '#src/selectors/replicating/replicating-selector.js';

test('replicating gives every channel the whole batch; the optional ones are told apart', () => {
  const selector = new ReplicatingSelector(['c1', 'c2', 'c3'], { optional: ['c2'] });
  assert.deepEqual(
    selector.select(),
    ['c1', 'c2', 'c3'].map((channel) => ({ channel, events: 'all' })),
  );
  assert.deepEqual([...selector.requiredChannels], ['c1', 'c3']);
  assert.deepEqual([...selector.optionalChannels], ['c2']);
});

const multiplexing = (config: Partial<MultiplexingSelectorConfig>): MultiplexingSelector =>
  new MultiplexingSelector({ header: 'state', ...config });
const states = (...values: (string | undefined)[]): EventBatch =>
  EventBatch.of(
    values.map(() => 'x'),
    { own: values.map((state) => (state === undefined ? undefined : { state })) },
  );

const cz = { mapping: { CZ: ['c1'], US: ['c2', 'c3'] }, default: ['c4'] };

test('each event goes where the value of its header says, others to the default', () => {
  const selections = multiplexing(cz).select(states('US', 'CZ', undefined, 'US', 'xx', ''));
  assert.deepEqual(Object.fromEntries(selections.map(({ channel, events }) => [channel, events])), {
    c1: [1],
    c2: [0, 3],
    c3: [0, 3],
    c4: [2, 4, 5],
  });
});

test('a batch whose events share the header goes on whole', () => {
  const batch = EventBatch.of(['a', 'b'], {
    headers: { state: 'CZ' },
    own: [{ other: '1' }, undefined],
  });
  assert.deepEqual(multiplexing(cz).select(batch), [{ channel: 'c1', events: 'all' }]);
});

test("an event's own header wins over the shared one", () => {
  const batch = EventBatch.of(['a', 'b'], {
    headers: { state: 'CZ' },
    own: [{ state: 'xx' }, undefined],
  });
  assert.deepEqual(multiplexing(cz).select(batch), [
    { channel: 'c4', events: [0] },
    { channel: 'c1', events: [1] },
  ]);
});

test('without a default, events that no mapping names go nowhere', () => {
  assert.deepEqual(
    multiplexing({ mapping: { CZ: ['c1'] } }).select(states('xx', 'CZ', undefined)),
    [{ channel: 'c1', events: [1] }],
  );
  assert.deepEqual(multiplexing({}).select(states(undefined)), []);
});

test('optional channels come on top; a channel that is also required is required', () => {
  const selector = multiplexing({ ...cz, optional: { CZ: ['c5', 'c1'], zz: ['c5'] } });
  assert.deepEqual([...selector.optionalChannels], ['c5']);
  assert.deepEqual([...selector.requiredChannels].toSorted(), ['c1', 'c2', 'c3', 'c4']);
  const channels = (state: string): string[] =>
    selector.select(states(state)).map(({ channel }) => channel);
  assert.deepEqual(channels('CZ'), ['c1', 'c5']);
  assert.deepEqual(channels('zz'), ['c4', 'c5']);
});

test('values named like properties of objects are only values', () => {
  assert.deepEqual(multiplexing(cz).select(states('constructor', '__proto__')), [
    { channel: 'c4', events: 'all' },
  ]);
});
