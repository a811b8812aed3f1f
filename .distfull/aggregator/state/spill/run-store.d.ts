import type { WindowRange } from '../../checkpoint/keys.js';
/** Where runs are: numbered chunks of a window. Its changes come with the checkpoint. */
export interface RunStore {
    get(window: WindowRange, number: number): Buffer | undefined;
    put(window: WindowRange, number: number, bytes: Buffer): void;
    /** Those from `first` to below `end`. */
    remove(window: WindowRange, first: number, end: number): void;
}
