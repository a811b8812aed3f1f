/** False when it took too long; what it had done until then is done. */
export declare function runBounded(task: () => void, limitMs: number): boolean;
