import { type Guard } from './guard.js';
export declare const produceGuard: Guard;
/**
 * A session is kept only while all of its partitions are granted and the rules stay as they are: else
 * the client names its partitions in each request, and is told of those that it may not read.
 */
export declare const fetchGuard: Guard;
export declare const recordGuards: readonly Guard[];
