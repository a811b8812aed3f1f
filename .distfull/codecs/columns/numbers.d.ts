/** `-12`, of digits only. */
export declare function readBigint(buffer: Buffer, start: number, end: number): number;
/** `1`, `-0.25`, `1.5e-3`; no words such as Infinity. */
export declare function readDouble(buffer: Buffer, start: number, end: number): number;
