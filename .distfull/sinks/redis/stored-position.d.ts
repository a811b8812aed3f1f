import { IntervalSet } from '../../core/interval-set.js';
export declare function encodePosition(known: IntervalSet): string;
/** @throws ProtocolError when the key holds something else. */
export declare function decodePosition(text: string, key: string): IntervalSet;
