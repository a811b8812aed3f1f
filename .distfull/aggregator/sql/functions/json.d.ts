import { type FunctionTable } from './function.js';
export declare const jsonFunctions: FunctionTable;
