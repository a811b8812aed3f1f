import { defaultProcessor } from './default/index.js';
import { failover } from './failover/index.js';
import { loadBalance } from './load-balance/index.js';
/** Every sink processor type. A new one is a schema, a folder and a line here. */
export const sinkProcessors = [
    defaultProcessor,
    failover,
    loadBalance,
];
//# sourceMappingURL=index.js.map