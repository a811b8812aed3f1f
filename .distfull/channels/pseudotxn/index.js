/** Flume's channel for tests, run as `memory`: one that has transactions does more. */
export function pseudoTxnChannel(memory) {
    return {
        type: 'pseudotxn',
        aliases: ['org.apache.flume.channel.PseudoTxnMemoryChannel'],
        schema: 'channels/pseudotxn',
        durable: false,
        create: (context) => {
            const { capacity, 'keep-alive': keepAlive } = context.config;
            context.logger.info({}, 'Run as a memory channel, with transactions');
            const config = {
                capacity,
                transactionCapacity: capacity,
                'keep-alive': keepAlive,
                byteCapacity: 0,
                byteCapacityBufferPercentage: 0,
            };
            return memory.create({ ...context, config });
        },
    };
}
//# sourceMappingURL=index.js.map