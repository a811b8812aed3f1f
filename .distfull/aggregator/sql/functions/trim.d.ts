import { type FunctionTable } from './function.js';
export declare const trimFunctions: FunctionTable;
