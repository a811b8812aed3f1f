import type { Headers } from '../../core/batch.js';
export declare function dumpEvent(headers: Headers, body: Buffer, bytesMax: number): string;
