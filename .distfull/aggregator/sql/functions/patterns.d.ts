import { type FunctionTable } from './function.js';
export declare function patternOf(source: string, flags: string, name: string): RegExp;
export declare const patternFunctions: FunctionTable;
