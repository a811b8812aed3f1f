/** Promises alone would let nothing else of the process run: a source without I/O awaits this. */
export declare function eventLoopTurn(): Promise<void>;
