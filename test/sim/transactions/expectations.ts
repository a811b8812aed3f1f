/** What a run has written, and what must be made of it in the end. */
import assert from 'node:assert/strict';

/** `maybe`: the producer lost its id before it learnt of the outcome. All of it is there, or none. */
export type Outcome = 'open' | 'committing' | 'committed' | 'aborted' | 'maybe';

export interface Written {
  readonly transactionalId: string;
  /** By partition, in order. */
  readonly values: readonly string[][];
  offset: number | undefined;
  outcome: Outcome;
}

export class Expectations {
  readonly transactions: Written[] = [];
  /** Of idempotent producers, by producer: acknowledged values in order. */
  readonly acknowledged = new Map<string, string[]>();

  begin(transactionalId: string, partitionCount: number): Written {
    const values = Array.from({ length: partitionCount }, (): string[] => []);
    const written: Written = { transactionalId, values, offset: undefined, outcome: 'open' };
    this.transactions.push(written);
    return written;
  }

  /** `read`: by partition, what a read_committed reader sees; `offsetOf`: what is committed. */
  check(read: readonly string[][], offsetOf: (transactionalId: string) => number): void {
    const places = placesOf(read);
    for (const written of this.transactions) this.#checkTransaction(written, places);
    for (const [producer, values] of this.acknowledged) {
      const found = read.flat().filter((value) => value.startsWith(`${producer}:`));
      assert.deepEqual(found, values, `${producer}: each once, in order`);
    }
    for (const id of new Set(this.transactions.map(({ transactionalId }) => transactionalId)))
      this.#checkOffset(id, places, offsetOf(id));
    this.#checkOrder(read);
  }

  #checkTransaction({ outcome, values }: Written, places: ReadonlyMap<string, string>): void {
    const all = values.flat();
    const seen = all.filter((value) => places.has(value));
    const expected = isThere(outcome, seen.length) ? all : [];
    assert.deepEqual(seen, expected, `a transaction that is ${outcome}`);
    values.forEach((ofPartition, partition) => {
      for (const value of ofPartition)
        if (places.has(value)) assert.equal(places.get(value), `${partition}`);
    });
  }

  /** Offsets are committed with the records of the same transaction. */
  #checkOffset(id: string, places: ReadonlyMap<string, string>, offset: number): void {
    const withOffset = this.transactions.filter(
      (written) => written.transactionalId === id && written.offset !== undefined,
    );
    const last = withOffset.findLast(
      ({ outcome, values }) =>
        outcome === 'committed' ||
        (outcome === 'maybe' && values.flat().some((value) => places.has(value))),
    );
    const undecided = withOffset.filter(
      ({ outcome, values }) => outcome === 'maybe' && values.flat().length === 0,
    );
    const possible = [last?.offset ?? -1, ...undecided.map((each) => each.offset)];
    assert.ok(possible.includes(offset), `offset ${offset} of ${id} is one of ${possible.join()}`);
  }

  /** Of one producer, in one partition. */
  #checkOrder(read: readonly string[][]): void {
    const written = this.transactions;
    read.forEach((values, partition) => {
      for (const id of new Set(written.map(({ transactionalId }) => transactionalId))) {
        const sent = written
          .filter(({ transactionalId }) => transactionalId === id)
          .flatMap((each) => each.values[partition]!);
        const found = values.filter((value) => value.startsWith(`${id}:`));
        const inOrder = sent.filter((value) => found.includes(value));
        assert.deepEqual(found, inOrder, `${id} in partition ${partition}: order`);
      }
    });
  }
}

function isThere(outcome: Outcome, seen: number): boolean {
  return outcome === 'committed' || (outcome === 'maybe' && seen > 0);
}

/** Where each value lies; fails where one is there twice. */
function placesOf(read: readonly string[][]): Map<string, string> {
  const places = new Map<string, string>();
  read.forEach((values, partition) => {
    for (const value of values) {
      assert.equal(places.has(value), false, `${value} is there twice`);
      places.set(value, `${partition}`);
    }
  });
  return places;
}
