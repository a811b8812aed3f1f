/** Components of modules that are not ours: what they do wrong stays with them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createInterceptor,
  createSelector,
  createSink,
  createSource,
} from '#src/agent/plugins/plugin-definitions.js';
import type { ComponentModel } from '#src/config/model.js';
import { EventBatch } from '#src/core/batch.js';
import type { Interceptor } from '#src/core/contracts.js';
import { ChannelError, ConfigError } from '#src/core/errors.js';
import { componentContext, sinkContext, sourceContext } from '../support/component-context.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

type Test = { after(cleanUp: () => void): void };

let modules = 0;

/** A component whose module exports this as its kind. */
function component(t: Test, kind: string, plugin: string): ComponentModel {
  const file = join(temporaryDirectory(t), `${modules++}.mjs`);
  writeFileSync(file, `export const ${kind} = ${plugin};`);
  const position = { file: 'f.conf', line: 1 };
  const module = pathToFileURL(file).href;
  return { name: 'x1', type: 'mine', module, config: {}, position };
}

const lane = { lane: 0, commitRecord: undefined, clean: true };
const batch = EventBatch.of(['a', 'b'], { provenance: [] });

function interceptor(t: Test, body: string): Promise<Interceptor> {
  const plugin = `{ create: (context, kit) => ({ intercept(batch) { ${body} } }) }`;
  return createInterceptor(component(t, 'interceptor', plugin), componentContext({}));
}

test('a sink needs deliver() alone; the rest has a default', async (t) => {
  const model = component(t, 'sink', '{ create: () => ({ async deliver() { return 5; } }) }');
  const sink = await createSink(model, sinkContext({}));
  assert.deepEqual(sink.limit, { events: 100, bytes: 1_048_576 });
  await sink.start();
  assert.equal(await sink.recover(lane), undefined);
  assert.equal(await sink.deliver({ batch, ranges: [], lowMark: 0 }), 5);
  await sink.idle!();
  await sink.stop();
});

test('what a sink throws at once rejects, as what it throws later', async (t) => {
  const model = component(
    t,
    'sink',
    "{ create: () => ({ deliver() { throw new Error('no'); } }) }",
  );
  const sink = await createSink(model, sinkContext({}));
  await assert.rejects(sink.deliver({ batch, ranges: [], lowMark: 0 }), /^Error: no$/);
});

test('an object without the methods of its kind is refused with the place', async (t) => {
  const source = component(t, 'source', '{ create: () => ({ async start() {} }) }');
  const refused = (error: Error): boolean =>
    error instanceof ConfigError &&
    error.message.startsWith(
      'test.properties:1: create() of this source has made no object with stop()',
    );
  await assert.rejects(createSource(source, sourceContext({})), refused);
  const nothing = component(t, 'sink', '{ create() {} }');
  await assert.rejects(createSink(nothing, sinkContext({})), /no object with deliver\(\)/);
});

test('a stop that fails is told, and the others are stopped', async (t) => {
  const plugin = "{ create: () => ({ start() {}, stop() { throw new Error('stuck'); } }) }";
  const context = sourceContext({});
  const source = await createSource(component(t, 'source', plugin), context);
  await source.stop();
  assert.deepEqual(context.logger.messages('error'), ['Its stop has failed: stuck']);
});

test('a source emits batches of this process alone, and one not waited for ends nothing', async (t) => {
  const plugin = `{ create: ({ emit }, { EventBatch }) => ({
    start: () => emit({ size: 1 }),
    async stop() { void emit(EventBatch.of(['unheard'])); },
  }) }`;
  const context = sourceContext({});
  const source = await createSource(component(t, 'source', plugin), context);
  await assert.rejects(source.start(), /emit takes an EventBatch/);
  context.onEmit = () => Promise.reject(new ChannelError('full'));
  await source.stop();
  await new Promise((resolve) => setImmediate(resolve));
});

test('an interceptor changes the events of a batch', async (t) => {
  const body = "return batch.with({ headers: { k: 'v' } });";
  assert.deepEqual((await interceptor(t, body)).intercept(batch).headers, { k: 'v' });
});

const wrongInterceptors: Readonly<Record<string, string>> = {
  'throw new Error("boom");': 'boom',
  'return batch.size;': 'intercept must return an EventBatch at once, found number',
  'return Promise.resolve(batch);': 'intercept must return an EventBatch at once, found a promise',
  'return batch.with({ provenance: [] });':
    'intercept must hand on the provenance of its batch: batch.with({ … })',
};

for (const [body, message] of Object.entries(wrongInterceptors))
  test(`an interceptor with \`${body}\` refuses the batch: nothing of it is put`, async (t) => {
    const { intercept } = await interceptor(t, body);
    assert.throws(() => intercept(batch), {
      name: 'ChannelError',
      message: `test.properties:1: x1 (mine) has failed: ${message}`,
    });
  });

const wrongSelections: Readonly<Record<string, RegExp>> = {
  undefined: /select must return a list at once, found undefined/,
  "[{ channel: 'c3', events: 'all' }]": /each of the channels c1, c2 at most once, found "c3"/,
  "[{ channel: 'c1', events: 'all' }, { channel: 'c1', events: [0] }]": /found "c1"/,
  "[{ channel: 'c1', events: [1, 0] }]": /indexes from 0 to 1, each above the one before/,
  "[{ channel: 'c1', events: [2] }]": /indexes from 0 to 1/,
};

for (const [answer, message] of Object.entries(wrongSelections))
  test(`a selector that answers ${answer} refuses the batch`, async (t) => {
    const plugin = `{ create: () => ({ select: () => (${answer}) }) }`;
    const context = { ...componentContext({}), channels: ['c1', 'c2'] };
    const { select } = await createSelector(component(t, 'selector', plugin), context);
    assert.throws(() => select(batch), message);
  });

test('the source waits for all channels but those that a selector calls optional', async (t) => {
  const answer = "[{ channel: 'c1', events: 'all' }]";
  const plugin = `{ create: () => ({ optionalChannels: ['c2'], select: () => ${answer} }) }`;
  const context = { ...componentContext({}), channels: ['c1', 'c2'] };
  const selector = await createSelector(component(t, 'selector', plugin), context);
  assert.deepEqual([...selector.requiredChannels], ['c1']);
  assert.deepEqual([...selector.optionalChannels], ['c2']);
  const foreign = component(t, 'selector', plugin.replace('c2', 'c9'));
  await assert.rejects(createSelector(foreign, context), /channels that are not the source's: c9/);
});
