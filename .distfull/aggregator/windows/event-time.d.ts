/** Why no window can have a row of this time; undefined when one can. */
export declare function timeProblem(timeMs: number): string | undefined;
