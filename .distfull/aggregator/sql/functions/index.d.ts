import type { FunctionTable, SqlFunction } from './function.js';
/** By the heading of the reference. */
export declare const functionFamilies: Readonly<Record<string, FunctionTable>>;
/** By name in capitals. */
export declare const scalarFunctions: ReadonlyMap<string, SqlFunction>;
/** Functions that Flink has, and why they are not here. */
export declare const refusedFunctions: ReadonlyMap<string, string>;
