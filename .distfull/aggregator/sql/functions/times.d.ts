import { type FunctionTable } from './function.js';
export declare const timeFunctions: FunctionTable;
