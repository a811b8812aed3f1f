/*
 * Hot path. What the escapes of a few templates become for each event. What an expansion gives is kept
 * for the events after it:
 *
 *   event time ▸ slot: as long as every letter in use stays the same text (a second, an hour, a day)
 *                 └ header values ▸ result
 *
 * A batch whose events have no headers of their own costs one expansion, any other one look-up an
 * event (160 ns). All is forgotten when the texts pass `charactersMax`: what uses many seconds or
 * many values pays for expanding, about 2 µs, not with memory.
 */
import type { EventBatch, Headers } from '../../core/batch.js';
import { dateLetter, dayMs, type LocalMoment } from './date-letters.js';
import { headerTime, timestampHeader, type EventTime } from './event-time.js';
import type { HostNames } from './host-names.js';
import { roundDown, unitMsOf } from './rounding.js';
import { asksForTime, type EscapePart, type EscapeTemplate } from './template.js';

export interface EscapeOptions<Result> {
  readonly templates: readonly EscapeTemplate[];
  readonly time: EventTime;
  /** Needed where a template has `%[…]`. */
  readonly host?: HostNames | undefined;
  /** The result for the templates' texts, made of the values of `headerNames`. Kept: one for many. */
  make(texts: readonly string[], headerValues: readonly string[]): Result;
  /** The result for events without the time that they need. Kept, too. */
  refuse(reason: string): Result;
}

/** One for all events of a batch, or one for each. */
export type Expansion<Result> = { readonly all: Result } | { readonly each: readonly Result[] };

/** A text, or a place in the header values. */
type Piece = string | number;

interface Slot<Result> {
  readonly fromMs: number;
  readonly untilMs: number;
  /** The templates with their dates written. */
  readonly templates: readonly (readonly Piece[])[];
  readonly results: Map<string, Result>;
}

/** Of all texts that are kept, with a guess for what holds each of them. */
const charactersMax = 8 * 1024 * 1024;
const charactersPerEntry = 200;

export class EventEscapes<Result extends object | string> {
  /** Each header that counts, once; `timestamp` only where `%t` wants its text. */
  readonly headerNames: readonly string[];
  readonly #options: EscapeOptions<Result>;
  readonly #asksForTime: boolean;
  readonly #stepMs: number;
  readonly #slots = new Map<number, Slot<Result>>();
  readonly #refused = new Map<string, Result>();
  /** Of the last event. */
  #slot: Slot<Result>;
  #characters = 0;

  constructor(options: EscapeOptions<Result>) {
    this.#options = options;
    this.headerNames = headerNamesOf(options);
    this.#asksForTime = options.templates.some(asksForTime);
    this.#stepMs = stepMsOf(options);
    // Without dates the first slot is the only one; with them it holds no time yet.
    const always = this.#asksForTime ? 0 : Number.POSITIVE_INFINITY;
    this.#slot = this.#slotFor(0, -always, always);
  }

  /** `nowMs` is the time of all events where the header `timestamp` does not count. */
  expand(batch: EventBatch, nowMs: number): Expansion<Result> {
    const { headers, own, size } = batch;
    if (own === undefined) return { all: this.#resultOf(headers, undefined, nowMs) };
    const each: Result[] = [];
    let result: Result | undefined;
    for (let i = 0; i < size; i++) {
      // A channel that joins batches leaves each of them one object.
      if (result === undefined || own[i] !== own[i - 1])
        result = this.#resultOf(headers, own[i], nowMs);
      each.push(result);
    }
    return { each };
  }

  #resultOf(shared: Headers, own: Headers | undefined, nowMs: number): Result {
    if (!this.#asksForTime) return this.#resultIn(this.#slot, shared, own);
    const { usesLocalTime, rounding } = this.#options.time;
    const time = usesLocalTime
      ? nowMs
      : headerTime(valueOf(timestampHeader, shared, own), rounding !== undefined);
    if (typeof time === 'string') return this.#refusal(time);
    const { fromMs, untilMs } = this.#slot;
    if (time < fromMs || time >= untilMs) this.#slot = this.#slotAt(time);
    return this.#resultIn(this.#slot, shared, own);
  }

  #resultIn(
    { results, templates }: Slot<Result>,
    shared: Headers,
    own: Headers | undefined,
  ): Result {
    const { headerNames } = this;
    let key = '';
    // The length keeps apart what the values alone do not: `a`, `bc` and `ab`, `c`.
    if (headerNames.length === 1) key = valueOf(headerNames[0]!, shared, own) ?? '';
    else
      for (const name of headerNames) {
        const value = valueOf(name, shared, own) ?? '';
        key += `${value.length}:${value}`;
      }
    const known = results.get(key);
    if (known !== undefined) return known;
    const values = headerNames.map((name) => valueOf(name, shared, own) ?? '');
    const texts = templates.map((pieces) => filled(pieces, values));
    const result = this.#options.make(texts, values);
    this.#makeRoom(key, ...texts);
    results.set(key, result);
    return result;
  }

  #slotAt(timeMs: number): Slot<Result> {
    const stepMs = this.#stepMs;
    const span = this.#options.time.zone.spanAt(timeMs);
    const wallMs = timeMs + span.offsetMs;
    const stepFromMs = Math.floor(wallMs / stepMs) * stepMs - span.offsetMs;
    const fromMs = Math.max(stepFromMs, span.fromMs);
    let slot = this.#slots.get(fromMs);
    if (slot === undefined) {
      slot = this.#slotFor(timeMs, fromMs, Math.min(stepFromMs + stepMs, span.untilMs));
      this.#makeRoom();
      this.#slots.set(fromMs, slot);
    }
    return slot;
  }

  #slotFor(timeMs: number, fromMs: number, untilMs: number): Slot<Result> {
    const moment = this.#momentOf(timeMs);
    const templates = this.#options.templates.map(({ parts }) =>
      parts.map((part) => this.#pieceOf(part, moment, timeMs)),
    );
    return { fromMs, untilMs, templates, results: new Map() };
  }

  #pieceOf(part: EscapePart, moment: LocalMoment, timeMs: number): Piece {
    const { host, time } = this.#options;
    if (part.kind === 'text') return part.text;
    if (part.kind === 'host') return host![part.name];
    if (part.kind === 'header') return this.headerNames.indexOf(part.name);
    if (part.letter !== 't') return dateLetter(part.letter).text(moment);
    return time.usesLocalTime ? String(timeMs) : this.headerNames.indexOf(timestampHeader);
  }

  #momentOf(timeMs: number): LocalMoment {
    const { rounding, zone } = this.#options.time;
    const roundedMs = rounding === undefined ? timeMs : roundDown(timeMs, rounding, zone);
    const { offsetMs } = zone.spanAt(roundedMs);
    return { timeMs: roundedMs, offsetMs, wall: new Date(roundedMs + offsetMs) };
  }

  #refusal(reason: string): Result {
    let result = this.#refused.get(reason);
    if (result === undefined) {
      result = this.#options.refuse(reason);
      this.#makeRoom(reason);
      this.#refused.set(reason, result);
    }
    return result;
  }

  #makeRoom(...texts: readonly string[]): void {
    this.#characters += charactersPerEntry;
    for (const { length } of texts) this.#characters += length;
    if (this.#characters <= charactersMax) return;
    this.#characters = 0;
    this.#slots.clear();
    this.#refused.clear();
    this.#slot.results.clear();
  }
}

function valueOf(name: string, shared: Headers, own: Headers | undefined): string | undefined {
  if (own !== undefined && Object.hasOwn(own, name)) return own[name];
  return Object.hasOwn(shared, name) ? shared[name] : undefined;
}

function filled(pieces: readonly Piece[], values: readonly string[]): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : values[piece]!;
  return text;
}

function headerNamesOf({ templates, time }: EscapeOptions<unknown>): readonly string[] {
  const names = new Set<string>();
  for (const part of templates.flatMap(({ parts }) => parts))
    if (part.kind === 'header') names.add(part.name);
    else if (part.kind === 'date' && part.letter === 't' && !time.usesLocalTime)
      names.add(timestampHeader);
  return [...names];
}

/** How long all letters stay the same; a rounded time stands still for its unit at least. */
function stepMsOf({ templates, time }: EscapeOptions<unknown>): number {
  const roundedMs = time.rounding === undefined ? 0 : unitMsOf(time.rounding);
  const steps = templates
    .flatMap(({ parts }) => parts)
    .filter((part) => part.kind === 'date')
    .map(({ letter }) => {
      if (letter === 't' && time.usesLocalTime) return 1;
      return Math.max(dateLetter(letter).stepMs, roundedMs);
    });
  return Math.min(dayMs, ...steps);
}
