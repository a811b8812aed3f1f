/** Copies `source[start, end)`; returns the position after it. */
export declare function copy(source: Buffer, start: number, end: number, target: Buffer, position: number): number;
