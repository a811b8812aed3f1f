import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '#src/core/contracts.js';
import type { TestSourceContext } from '../support/component-context.js';
import { until } from '../support/until.js';

export interface SourceUnderTest {
  readonly source: Source;
  readonly context: TestSourceContext<any>;
  /** Makes the source read an event with each of these bodies, in this order. */
  offer(bodies: readonly string[]): Promise<void> | void;
  /** Whether an emit that was refused comes again, or is told to the client. */
  readonly retries: boolean;
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

/** What every source owes its agent. */
export function sourceContract(
  name: string,
  make: (test: CleanUp) => Promise<SourceUnderTest> | SourceUnderTest,
): void {
  test(`${name}: what is offered is emitted in order`, async (t) => {
    const { source, context, offer } = await make(t);
    await source.start();
    await offer(['one', 'two', 'three']);
    await moveUntil(context, () => context.bodies.length >= 3);
    assert.deepEqual(context.bodies, ['one', 'two', 'three']);
    await source.stop();
  });

  test(`${name}: stop waits for the emits that are under way, and nothing follows it`, async (t) => {
    const { source, context, offer } = await make(t);
    let release: (() => void) | undefined;
    context.onEmit = () => new Promise<void>((resolve) => (release = resolve));
    await source.start();
    await offer(['one']);
    await moveUntil(context, () => release !== undefined);
    let stopped = false;
    const stopping = source.stop().then(() => (stopped = true));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(stopped, false);
    release!();
    await stopping;
    assert.deepEqual(context.bodies, ['one']);
  });

  test(`${name}: it can be stopped without an event, and drained`, async (t) => {
    const { source, context } = await make(t);
    await source.start();
    await settled(context, source.drain?.() ?? Promise.resolve());
    await source.stop();
    assert.deepEqual(context.bodies, []);
  });

  test(`${name}: a refusal by the channels loses nothing that was not told to the client`, async (t) => {
    const { source, context, offer, retries } = await make(t);
    let refusals = 1;
    context.onEmit = async () => {
      if (refusals-- > 0) throw new Error('no room');
    };
    await source.start();
    await offer(['one']);
    await moveUntil(context, () => refusals < (retries ? 0 : 1));
    await source.stop();
    assert.deepEqual(context.bodies, retries ? ['one'] : []);
  });
}

/** Moves the clock on as long as the source only waits for it. */
async function moveUntil(context: TestSourceContext<any>, condition: () => boolean): Promise<void> {
  await until(() => {
    if (!condition() && context.clock.pendingCount > 0) void context.clock.advance(250);
    return condition();
  }, String(condition));
}

async function settled(context: TestSourceContext<any>, promise: Promise<void>): Promise<void> {
  let done = false;
  void promise.then(() => (done = true));
  await moveUntil(context, () => done);
}
