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
