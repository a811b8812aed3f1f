/*
 * Hot path. Cutting a source's batch where a channel's position lies, before the interceptors: there
 * an event still has a position of its own (exactly once, rule 8). In the normal case nothing is
 * known of a batch and it passes as it is.
 *
 *   batch     |----a----|----b----|----c----|
 *   channel 1  known     lacking   lacking       pieces: a → {2}, b c → {1, 2}
 *   channel 2  lacking   lacking   lacking
 */
import type { EventBatch } from './batch.js';
import type { IntervalSet } from './interval-set.js';
import type { OriginRange } from './provenance.js';

/** What one channel has of an origin; undefined: nothing. */
export type KnownOrigins = (origin: string) => IntervalSet | undefined;

export interface Piece {
  readonly batch: EventBatch;
  /** Indexes of the channels that lack it. Never empty. */
  readonly lacking: readonly number[];
}

/** Pieces in the order of the events; what every channel has is left out. */
export function cutByPositions(batch: EventBatch, channels: readonly KnownOrigins[]): Piece[] {
  const everyone = channels.map((_, index) => index);
  if (batch.provenance.every((range) => channels.every((known) => isAhead(known, range))))
    return everyone.length === 0 ? [] : [{ batch, lacking: everyone }];
  const pieces: Piece[] = [];
  let firstEvent = 0;
  for (const range of batch.provenance) {
    pieces.push(...cutRange(batch, range, firstEvent, channels));
    firstEvent += eventsOf(range);
  }
  return pieces;
}

function isAhead(known: KnownOrigins, range: OriginRange): boolean {
  const set = known(range.origin);
  return set === undefined || set.end <= range.from;
}

function cutRange(
  batch: EventBatch,
  range: OriginRange,
  firstEvent: number,
  channels: readonly KnownOrigins[],
): Piece[] {
  const sets = channels.map((known) => known(range.origin));
  const whole = lackingOf(sets, range.from, range.to);
  const endEvent = firstEvent + eventsOf(range);
  if (whole !== 'mixed' || batch.endPosition === undefined || endEvent === firstEvent)
    return pieceOf(
      batch,
      range,
      firstEvent,
      endEvent,
      whole === 'mixed' ? sets.map((_, i) => i) : whole,
    );
  const pieces: Piece[] = [];
  let pieceStart = firstEvent;
  let pieceFrom = range.from;
  let lacking: readonly number[] | undefined;
  let from = range.from;
  for (let event = firstEvent; event < endEvent; event++) {
    const last = event === endEvent - 1;
    const to = last ? range.to : batch.endPosition(event);
    const missing = lackingOfEvent(sets, from, to);
    if (lacking !== undefined && !sameNumbers(lacking, missing)) {
      pieces.push(
        ...pieceOf(batch, { ...range, from: pieceFrom, to: from }, pieceStart, event, lacking),
      );
      pieceStart = event;
      pieceFrom = from;
    }
    lacking = missing;
    from = to;
  }
  pieces.push(
    ...pieceOf(batch, { ...range, from: pieceFrom }, pieceStart, endEvent, lacking ?? []),
  );
  return pieces;
}

/** How many of the batch's events belong to the range: those that the source did not give up. */
function eventsOf(range: OriginRange): number {
  return range.read - range.deadLettered;
}

/** 'mixed' when a channel has a part of the range. */
function lackingOf(
  sets: readonly (IntervalSet | undefined)[],
  from: number,
  to: number,
): number[] | 'mixed' {
  const lacking: number[] = [];
  for (const [index, set] of sets.entries()) {
    const gaps = set === undefined ? undefined : set.missing(from, to);
    if (gaps === undefined || (gaps.length === 1 && gaps[0]!.from === from && gaps[0]!.to === to))
      lacking.push(index);
    else if (gaps.length > 0) return 'mixed';
  }
  return lacking;
}

/** An event that a channel has only in part is taken as lacking: possibly doubled, never lost. */
function lackingOfEvent(
  sets: readonly (IntervalSet | undefined)[],
  from: number,
  to: number,
): number[] {
  const lacking: number[] = [];
  for (const [index, set] of sets.entries())
    if (set === undefined || !set.contains(from, to)) lacking.push(index);
  return lacking;
}

function pieceOf(
  batch: EventBatch,
  range: OriginRange,
  fromEvent: number,
  toEvent: number,
  lacking: readonly number[],
): Piece[] {
  if (lacking.length === 0) return [];
  return [
    {
      batch: batch.slice(fromEvent, toEvent, [
        { ...range, read: toEvent - fromEvent + range.deadLettered },
      ]),
      lacking,
    },
  ];
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
