import { ConfigError } from '../../core/errors.js';
export function spillableMemoryChannel(parts) {
    return {
        type: 'spillablememory',
        aliases: ['org.apache.flume.channel.SpillableMemoryChannel'],
        schema: 'channels/spillablememory',
        durable: false,
        create: (context) => createChannel(parts, context),
    };
}
/** Rejects with ConfigError when the options contradict each other. */
async function createChannel({ memory, log }, context) {
    const { config, location } = context;
    const { memoryCapacity, overflowCapacity, overflowTimeout, transactionCapacity } = config;
    if (memoryCapacity === 0 && overflowCapacity === 0)
        throw new ConfigError(`${location}: memoryCapacity and overflowCapacity are both 0; give one of them room`);
    if (overflowCapacity === 0) {
        const room = { capacity: memoryCapacity, 'keep-alive': overflowTimeout };
        const perPut = Math.min(transactionCapacity, memoryCapacity);
        const ofMemory = { ...config, ...room, transactionCapacity: perPut };
        return memory.create({ ...context, config: ofMemory });
    }
    const wait = memoryCapacity === 0 ? overflowTimeout : 0;
    const ofLog = { ...config, capacity: overflowCapacity, 'keep-alive': wait };
    const channel = await log({ ...context, config: ofLog });
    if (memoryCapacity === 0)
        return channel;
    const { SpillableMemoryChannel } = await import('./spillable-memory-channel.js');
    return new SpillableMemoryChannel(context, channel);
}
//# sourceMappingURL=index.js.map