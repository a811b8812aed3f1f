import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels } from '#src/channels/index.js';
import { channelContract } from '../../contracts/channel-contract.js';
import { componentContext } from '../../support/component-context.js';

const definition = channels.find(({ type }) => type === 'pseudotxn')!;

channelContract('pseudotxn', async () => {
  const context = componentContext({ capacity: 10, 'keep-alive': 3 });
  const channel = await definition.create(context);
  await channel.start();
  return { channel, clock: context.clock };
});

test('takes other options over, as the memory channel that it is', async () => {
  const made = async (capacity: number) =>
    definition.create(componentContext({ capacity, 'keep-alive': 3 }));
  const channel = await made(10);
  await channel.start();
  channel.reconfiguration!(await made(20))!();
  assert.deepEqual([channel.fill.capacityEvents, channel.transactionCapacity], [20, 20]);
  await channel.stop();
});
