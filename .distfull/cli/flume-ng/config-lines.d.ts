import type { Leaf } from '../../config/section.js';
/** `-Dorg.apache.flume.log.printconfig=true`: what was read, without passwords. */
export declare function configLines(leaves: Iterable<Leaf>): string[];
