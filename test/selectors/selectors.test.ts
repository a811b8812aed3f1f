import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { MultiplexingSelectorConfig } from '#src/generated/config/selectors/multiplexing.js';
import { LoadBalancingSelector } from '#src/selectors/load-balancing/load-balancing-selector.js';
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

test('load_balancing gives each event without a position to the next channel, over batches', () => {
  const selector = new LoadBalancingSelector(['c1', 'c2', 'c3'], { policy: 'round_robin' });
  assert.deepEqual(selector.select(EventBatch.of(['a', 'b', 'c', 'd'])), [
    { channel: 'c1', events: [0, 3] },
    { channel: 'c2', events: [1] },
    { channel: 'c3', events: [2] },
  ]);
  assert.deepEqual(selector.select(EventBatch.of(['e'])), [{ channel: 'c2', events: [0] }]);
});

test('load_balancing by random gives each event to any channel', () => {
  const draws = [0.9, 0, 0.5];
  const random = (): number => draws.shift()!;
  const selector = new LoadBalancingSelector(['c1', 'c2'], { policy: 'random' }, random);
  assert.deepEqual(selector.select(EventBatch.of(['a', 'b', 'c'])), [
    { channel: 'c1', events: [1] },
    { channel: 'c2', events: [0, 2] },
  ]);
});

test('load_balancing gives a batch with positions to one channel, the next one to the next', () => {
  const selector = new LoadBalancingSelector(['c1', 'c2'], { policy: 'round_robin' });
  const range = {
    origin: 'file:r1:1',
    from: 0,
    to: 9,
    read: 2,
    dropped: 0,
    deadLettered: 0,
    hour: 1,
  };
  const batch = EventBatch.of(['a', 'b'], { provenance: [range] });
  const chosen = [1, 2, 3].map(() => selector.select(batch));
  assert.deepEqual(
    chosen,
    ['c1', 'c2', 'c1'].map((channel) => [{ channel, events: 'all' }]),
  );
});
