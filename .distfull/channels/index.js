import { fileChannel } from './file/index.js';
import { kafkaChannel } from './kafka/index.js';
import { memoryChannel } from './memory/index.js';
import { pseudoTxnChannel } from './pseudotxn/index.js';
import { spillableMemoryChannel } from './spillablememory/index.js';
/**
 * Every channel type that an agent may be made of. A new one is a schema, a folder and a line here.
 * Those made of others are handed them here: no component imports another one.
 */
export const channels = [
    memoryChannel,
    fileChannel,
    kafkaChannel,
    spillableMemoryChannel({
        memory: memoryChannel,
        log: async (context) => new (await import('./file/file-channel.js')).FileChannel(context),
    }),
    pseudoTxnChannel(memoryChannel),
];
//# sourceMappingURL=index.js.map