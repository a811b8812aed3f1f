/** Parts of URLs and their encoding, as java.net has them: no path is cleaned, no host is made small. */
import { type FunctionTable } from './function.js';
export declare const urlFunctions: FunctionTable;
