import { loadBalancing } from './load-balancing/index.js';
import { multiplexing } from './multiplexing/index.js';
import { replicating } from './replicating/index.js';
/** Every selector type. A new one is a schema, a folder and a line here. */
export const selectors = [loadBalancing, multiplexing, replicating];
//# sourceMappingURL=index.js.map