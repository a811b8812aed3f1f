/*
 * When V8 collects the whole heap of a process that moves bytes.
 *
 * What a socket reads lies outside the heap but counts towards its limit. A broker's heap is small
 * (10 MB), so V8 sets a limit of some 17 MB behind each collection and reaches it with every 17 MB that
 * producers send, though scavenges free all of that: 42 collections in 400 MB of records, a third
 * of the process's CPU. With a limit of four times what is in use (the largest factor V8 chooses by
 * itself) there were 4, and the process was smaller, because scavenges ran instead.
 */
import { setFlagsFromString } from 'node:v8';

const growthPercent = 300;

/** Of this process, from the next collection on. For a process whose heap is small. */
export function letHeapGrow(): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
}
