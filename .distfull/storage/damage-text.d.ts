import type { Damage } from './log.js';
/** What damage costs, in one line for an operator. */
export declare function damageText({ file, position, fromOffset, toOffset, reason }: Damage): string;
export declare function offsetsText(from: number, to: number): string;
