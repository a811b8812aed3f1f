import type { SelectorDefinition } from '../core/contracts.js';
/** Every selector type. A new one is a schema, a folder and a line here. */
export declare const selectors: readonly SelectorDefinition[];
