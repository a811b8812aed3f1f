import type { SourceModel } from '../config/model.js';
/**
 * What decides which events of a range go to which channel: interceptors and selector. Undefined
 * where all go to all, the normal case. Not the channels' names: one more replica changes nothing for
 * the others.
 */
export declare function configHashOf(source: SourceModel): number | undefined;
