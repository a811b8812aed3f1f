/** Promises alone would let nothing else of the process run: a source without I/O awaits this. */
export function eventLoopTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
//# sourceMappingURL=event-loop-turn.js.map