import { type Evaluate } from './columns.js';
export declare function extreme(operands: readonly Evaluate[], wantsGreatest: boolean, isText: boolean): Evaluate;
