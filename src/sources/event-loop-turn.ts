/** Promises alone would let nothing else of the process run: a source without I/O awaits this. */
export function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
