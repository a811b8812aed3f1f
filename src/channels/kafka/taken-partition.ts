/*
 * One partition, from its assignment to this member until the group is made anew: which offsets the
 * channel's numbers stand for.
 *
 *   offsets   ── committed ──┬── delivered ──┬── leased, or waiting ──┬── not fetched yet ──▶
 *                            └ place() ──────┘                        next
 */
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { StartPlace } from '../../protocol/kafka/group/group-consumer.js';

/** Numbers of events, and the place behind their records. */
interface Piece extends NumberRange {
  readonly end: StartPlace;
}

export class TakenPartition implements TopicPartition {
  readonly topic: string;
  readonly partition: number;
  #pieces: Piece[] = [];
  #committed = -1;
  #delivered: StartPlace | undefined;

  constructor({ topic, partition }: TopicPartition) {
    this.topic = topic;
    this.partition = partition;
  }

  /** Nothing lies between this piece and the one before but what holds no event. */
  add(numbers: NumberRange, end: StartPlace): void {
    this.#pieces.push({ ...numbers, end });
  }

  /** Reading goes on elsewhere. */
  move(): void {
    this.#pieces = [];
    this.#committed = -1;
    this.#delivered = undefined;
  }

  /** What the group is to be told: nothing before it is pending. Undefined: it knows. */
  placeToCommit(delivered: IntervalSet): StartPlace | undefined {
    while (this.#pieces.length > 0 && isIn(delivered, this.#pieces[0]!))
      this.#delivered = this.#pieces.shift()!.end;
    const place = this.#delivered;
    return place !== undefined && place.offset > this.#committed ? place : undefined;
  }

  committed(place: StartPlace): void {
    this.#committed = Math.max(this.#committed, place.offset);
  }
}

function isIn(delivered: IntervalSet, { from, to }: NumberRange): boolean {
  return delivered.contains(from, to);
}
