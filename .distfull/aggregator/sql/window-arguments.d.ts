import type { Place, TableArgument, TableFunction } from './ast.js';
import type { ProblemList } from './problem.js';
export declare class WindowArguments {
    #private;
    /** In capitals. */
    readonly functionName: string;
    /** Gives each argument to its parameter: by name, or by its place in the list. */
    constructor(call: TableFunction, parameters: readonly string[], problems: ProblemList);
    get(parameter: string): TableArgument | undefined;
    /** The argument's place, or that of the function where there is none. */
    placeOf(parameter: string): Place;
    refuse(parameter: string, message: string): undefined;
    /** Milliseconds, more than none. */
    durationMs(parameter: string): number | undefined;
    /** Milliseconds between `-withinMs` and `withinMs`, which is that of `what`; 0 without. */
    offsetMs(what: string, withinMs: number): number | undefined;
}
