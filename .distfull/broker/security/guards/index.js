/** The guard of each API: one that has none is not served (dispatch.ts). */
import { clusterGuards } from './cluster-guards.js';
import { configGuards } from './config-guards.js';
import { groupGuards } from './group-guards.js';
import { offsetGuards } from './offset-guards.js';
import { recordGuards } from './record-guards.js';
import { topicGuards } from './topic-guards.js';
import { transactionGuards } from './transaction-guards.js';
export const guards = new Map([
    ...recordGuards,
    ...topicGuards,
    ...configGuards,
    ...groupGuards,
    ...offsetGuards,
    ...transactionGuards,
    ...clusterGuards,
].map((guard) => [guard.key, guard]));
//# sourceMappingURL=index.js.map