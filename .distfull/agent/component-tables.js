/** Everything an agent of this build may be made of. */
import { channels } from '../channels/index.js';
import { interceptors } from '../interceptors/index.js';
import { selectors } from '../selectors/index.js';
import { sinkProcessors } from '../sink-processors/index.js';
import { sinks } from '../sinks/index.js';
import { sources } from '../sources/index.js';
export const componentTables = {
    sources,
    channels,
    sinks,
    interceptors,
    selectors,
    sinkProcessors,
};
//# sourceMappingURL=component-tables.js.map