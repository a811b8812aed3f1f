/** Bytes of a zig-zag varint of a 32-bit integer. */
export declare function varintSize(value: number): number;
/** Writes a 32-bit integer; returns the position after it. */
export declare function writeVarint(buffer: Uint8Array, position: number, value: number): number;
/** Bytes of a zig-zag varlong of a safe integer. */
export declare function varlongSize(value: number): number;
/** Writes a safe integer; returns the position after it. */
export declare function writeVarlong(buffer: Uint8Array, position: number, value: number): number;
