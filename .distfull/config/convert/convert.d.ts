import type { ComponentTables } from '../../core/contracts.js';
import type { Problem } from '../model.js';
import { type Lookups } from '../substitution.js';
export interface ConvertRequest extends Lookups {
    readonly file: string;
    /** That relative paths of the file are taken from. */
    readonly directory: string;
    readonly tables: ComponentTables;
}
/** What became of the lines of one pair. */
export interface Verdict {
    readonly firstLine: number;
    readonly lastLine: number;
    readonly path: string;
    readonly verdict: 'kept' | 'changed' | 'unsupported';
    /** Why it is not kept. */
    readonly reason: string | undefined;
}
export interface Conversion {
    readonly yaml: string;
    readonly verdicts: readonly Verdict[];
    /** All of the file, comments and blank lines included. */
    readonly lines: number;
    /** What is wrong with the file as a whole, and what is wrong with the YAML. */
    readonly problems: readonly Problem[];
}
/** Undefined with problems where the file cannot be read at all. */
export declare function convert(request: ConvertRequest): Promise<Conversion | {
    readonly yaml: undefined;
    readonly problems: readonly Problem[];
}>;
