import { type FunctionTable } from './function.js';
export declare const textFunctions: FunctionTable;
