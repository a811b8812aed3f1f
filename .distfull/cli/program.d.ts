/** Runs one command line (without `node` and the script). */
export declare function runProgram(argv: readonly string[]): Promise<void>;
