/** Hot path. Which sequences of a channel are in a file: two numbers a range, many ranges. */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { NumberRange } from '../../core/interval-set.js';

export class SequenceRanges {
  /** from0, to0, from1, to1, … in the order of `add`. */
  readonly #bounds: number[] = [];
  #isSorted = true;

  get count(): number {
    return this.#bounds.length / 2;
  }

  /** Undefined: it is empty. */
  get first(): number | undefined {
    return this.#bounds[0];
  }

  /** The sequences of the events at `indexes` (ascending) of a delivery with these ranges. */
  addEvents(ranges: readonly NumberRange[], indexes: EventIndexes): void {
    if (indexes === 'all') {
      for (const { from, to } of ranges) this.add(from, to);
      return;
    }
    let rangeIndex = 0;
    let firstIndex = 0;
    for (const index of indexes) {
      let range = ranges[rangeIndex]!;
      while (index - firstIndex >= range.to - range.from) {
        firstIndex += range.to - range.from;
        range = ranges[++rangeIndex]!;
      }
      const sequence = range.from + index - firstIndex;
      this.add(sequence, sequence + 1);
    }
  }

  add(from: number, to: number): void {
    const bounds = this.#bounds;
    const end = bounds.at(-1);
    if (end === from) bounds[bounds.length - 1] = to;
    else {
      if (end !== undefined && end > from) this.#isSorted = false;
      bounds.push(from, to);
    }
  }

  /** Ascending, none touching another. What was given back comes after what follows it. */
  sorted(): NumberRange[] {
    const ranges: { from: number; to: number }[] = [];
    for (let i = 0; i < this.#bounds.length; i += 2)
      ranges.push({ from: this.#bounds[i]!, to: this.#bounds[i + 1]! });
    return this.#isSorted ? ranges : merged(ranges);
  }
}

function merged(ranges: readonly { from: number; to: number }[]): NumberRange[] {
  const result: { from: number; to: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push(range);
  }
  return result;
}
