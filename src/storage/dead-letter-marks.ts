/**
 * Which letters of a queue a replay was asked for: disjoint ranges of their numbers, ascending, each
 * with the time at which it was replayed, or null while it is pending.
 */
import type { NumberRange } from '../core/interval-set.js';
import { partitionPoint } from '../util/partition-point.js';

export interface LetterMark extends NumberRange {
  readonly atMs: number | null;
}

export class LetterMarks {
  #marks: LetterMark[];

  constructor(marks: readonly LetterMark[] = []) {
    this.#marks = [...marks];
  }

  get all(): readonly LetterMark[] {
    return this.#marks;
  }

  /** Undefined: nobody asked for this letter. */
  at(letter: number): LetterMark | undefined {
    const mark = this.#marks[this.#firstBehind(letter)];
    return mark !== undefined && mark.from <= letter ? mark : undefined;
  }

  /** The parts of [from, to) that may be replayed: `again`, also those that have been. */
  free(from: number, to: number, again: boolean): NumberRange[] {
    const parts: NumberRange[] = [];
    let next = from;
    for (let i = this.#firstBehind(from); i < this.#marks.length; i++) {
      const mark = this.#marks[i]!;
      if (mark.from >= to) break;
      if (again && mark.atMs !== null) continue;
      if (mark.from > next) parts.push({ from: next, to: mark.from });
      next = mark.to;
    }
    if (next < to) parts.push({ from: next, to });
    return parts;
  }

  /** Marks [from, to) anew; undefined takes the marks away. */
  set(from: number, to: number, atMs: number | null | undefined): void {
    const first = this.#firstBehind(from);
    const kept: LetterMark[] = [];
    let last = first;
    for (let mark; (mark = this.#marks[last]) !== undefined && mark.from < to; last++) {
      if (mark.from < from) kept.push({ ...mark, to: from });
      if (mark.to > to) kept.push({ ...mark, from: to });
    }
    if (atMs !== undefined) kept.push({ from, to, atMs });
    kept.sort((a, b) => a.from - b.from);
    const before = this.#marks[first - 1];
    const isContinued = before?.to === kept[0]?.from && before?.atMs === kept[0]?.atMs;
    if (isContinued && before !== undefined) kept[0] = { ...kept[0]!, from: before.from };
    const start = isContinued && before !== undefined ? first - 1 : first;
    this.#marks.splice(start, last - start, ...kept);
  }

  /** The index of the first mark that ends behind the letter. */
  #firstBehind(letter: number): number {
    return partitionPoint(this.#marks.length, (index) => this.#marks[index]!.to <= letter);
  }
}
