/**
 * CAST and TRY_CAST, with Flink's forms of texts. What cannot be read is NULL in both; in Flink CAST
 * fails the job.
 */
import type { TypeName } from './ast.js';
import { type Evaluate } from './evaluate/columns.js';
import type { SqlType, Typed } from './typed.js';
export interface CastTarget {
    readonly type: SqlType;
    /** Of whole numbers: what is beyond them wraps around, as in Java. */
    readonly bits?: number;
    /** Of texts: the characters that are kept. */
    readonly length?: number;
    /** Whether shorter texts are filled up with spaces. */
    readonly pads?: boolean;
    /** Of times: a number that the milliseconds become a multiple of. */
    readonly stepMs?: number;
}
/** A text says why there is no such type here; undefined: the type is not known at all. */
export declare function castTarget({ text, parameters }: TypeName): CastTarget | string | undefined;
/** Undefined: there is no such cast. */
export declare function castTo({ type: from, evaluate }: Typed, target: CastTarget): Evaluate | undefined;
