import type { Window } from '../../plan.js';
import type { HiddenParts } from '../../state/query-shape.js';
/** Where they are behind the query's own aggregates. */
export declare const hiddenAggregate: {
    readonly earliest: 0;
    readonly latest: 1;
    readonly rows: 2;
};
/** Undefined for windows that are the same for all keys. */
export declare function keyedParts(window: Window): HiddenParts | undefined;
