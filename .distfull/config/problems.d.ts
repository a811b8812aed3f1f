import type { Problem } from './model.js';
/** `file:line: path: message`, for logs and machines. */
export declare function formatProblem(problem: Problem): string;
export interface ProblemsView {
    /** The text of each file by the name that positions carry. */
    readonly texts: ReadonlyMap<string, string>;
    readonly colour?: boolean;
}
/** All problems with the line they are on and a caret under the value, for a terminal. */
export declare function formatProblems(problems: readonly Problem[], view: ProblemsView): string;
/** A value as it appears in a message: quoted, cut, and `***` for a secret. */
export declare function shown(option: {
    readonly path: string;
    readonly secret?: boolean;
}, value: string | readonly string[]): string;
