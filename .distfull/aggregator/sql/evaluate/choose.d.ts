import { type Evaluate } from './columns.js';
export interface Choice {
    /** Chosen where this is 1; absent: wherever the value is not NULL. */
    readonly when: Evaluate | undefined;
    readonly value: Evaluate;
}
/** All values are evaluated for all rows: expressions have no effects and fail by NULL. */
export declare function choose(choices: readonly Choice[], isText: boolean): Evaluate;
