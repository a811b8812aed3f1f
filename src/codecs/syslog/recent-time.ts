/*
 * Hot path. Neighbours have the same time more often than not: the last text is not read again
 * within the hour. (Which year a text without one means depends on now.)
 */
const hourMs = 3_600_000;

export class RecentTime {
  readonly #read: (text: string, nowMs: number) => number | undefined;
  #text: string | undefined;
  #hour = 0;
  #timeMs: number | undefined;

  constructor(read: (text: string, nowMs: number) => number | undefined) {
    this.#read = read;
  }

  of(text: string, nowMs: number): number | undefined {
    const hour = Math.floor(nowMs / hourMs);
    if (text !== this.#text || hour !== this.#hour) {
      this.#text = text;
      this.#hour = hour;
      this.#timeMs = this.#read(text, nowMs);
    }
    return this.#timeMs;
  }
}
