/**
 * Hot path. The room of a channel, in events and body bytes. What asks for room is served in the
 * order of asking; a request that does not fit waits up to the channel's keep-alive.
 */
import type { Clock, Timer } from '../core/clock.js';
import type { Reservation } from '../core/contracts.js';
import { ChannelError, ChannelFullError } from '../core/errors.js';

export interface CapacityOptions {
  readonly events: number;
  readonly bytes: number;
  /** How long a request waits for room. */
  readonly keepAliveMs: number;
  readonly clock: Clock;
  /** What the refused source is told: Flume's text, seen by its clients. */
  readonly fullMessage: (lacking: 'events' | 'bytes') => string;
}

interface Waiter {
  readonly events: number;
  readonly bytes: number;
  readonly timer: Timer;
  resolve(reservation: HeldRoom): void;
  reject(error: Error): void;
}

export class Capacity {
  #options: CapacityOptions;
  readonly #waiters: Waiter[] = [];
  #events = 0;
  #bytes = 0;

  constructor(options: CapacityOptions) {
    this.#options = options;
  }

  /** Reserved or used. */
  get events(): number {
    return this.#events;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Somebody waits for room. */
  get isAwaited(): boolean {
    return this.#waiters.length > 0;
  }

  /** What is there stays, also beyond a smaller capacity; nothing more comes until there is room. */
  resize(options: CapacityOptions): void {
    this.#options = options;
    this.free(0, 0);
  }

  reserve(events: number, bytes: number): Promise<HeldRoom> {
    const held = events === 0 ? this.#hold(events, bytes) : this.tryReserve(events, bytes);
    if (held !== undefined) return Promise.resolve(held);
    const { clock, keepAliveMs } = this.#options;
    if (keepAliveMs === 0) return Promise.reject(this.#refusal(events));
    return new Promise((resolve, reject) => {
      const timer = clock.schedule(keepAliveMs, () => this.#giveUp(waiter));
      const waiter: Waiter = { events, bytes, timer, resolve, reject };
      this.#waiters.push(waiter);
    });
  }

  /** The room, if it is there now and nobody waits for it. */
  tryReserve(events: number, bytes: number): HeldRoom | undefined {
    const isFree = this.#waiters.length === 0 && this.#fits(events, bytes);
    return isFree ? this.#hold(events, bytes) : undefined;
  }

  /** Counts what is there already: events that were recovered. May go beyond the capacity. */
  occupy(events: number, bytes: number): void {
    this.#events += events;
    this.#bytes += bytes;
  }

  free(events: number, bytes: number): void {
    this.#events -= events;
    // Recovered events are counted by their stored size: close to their bodies, not equal.
    this.#bytes = this.#events === 0 ? 0 : Math.max(0, this.#bytes - bytes);
    while (
      this.#waiters.length > 0 &&
      this.#fits(this.#waiters[0]!.events, this.#waiters[0]!.bytes)
    ) {
      const waiter = this.#waiters.shift()!;
      waiter.timer.cancel();
      waiter.resolve(this.#hold(waiter.events, waiter.bytes));
    }
  }

  /** Refuses everybody who waits: the channel stops. */
  close(message: string): void {
    for (const waiter of this.#waiters.splice(0)) {
      waiter.timer.cancel();
      waiter.reject(new ChannelError(message));
    }
  }

  #fits(events: number, bytes: number): boolean {
    return (
      this.#events + events <= this.#options.events && this.#bytes + bytes <= this.#options.bytes
    );
  }

  #hold(events: number, bytes: number): HeldRoom {
    this.occupy(events, bytes);
    return new HeldRoom(this, events, bytes);
  }

  #giveUp(waiter: Waiter): void {
    const index = this.#waiters.indexOf(waiter);
    if (index < 0) return;
    this.#waiters.splice(index, 1);
    waiter.reject(this.#refusal(waiter.events));
    this.free(0, 0);
  }

  #refusal(events: number): ChannelFullError {
    const lacking = this.#events + events > this.#options.events ? 'events' : 'bytes';
    return new ChannelFullError(this.#options.fullMessage(lacking));
  }
}

/** Room that was reserved: given back once, unless a put has used it. */
export class HeldRoom implements Reservation {
  readonly events: number;
  readonly bytes: number;
  readonly #capacity: Capacity;
  #isHeld = true;

  constructor(capacity: Capacity, events: number, bytes: number) {
    this.#capacity = capacity;
    this.events = events;
    this.bytes = bytes;
  }

  /** The put succeeded: from now on the events themselves take the room. */
  use(): void {
    this.#isHeld = false;
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#capacity.free(this.events, this.bytes);
  }
}
