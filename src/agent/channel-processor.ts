/*
 * Hot path. Between a source and its channels:
 *
 *   emit ▸ cut at every channel's position ▸ interceptors ▸ selector ▸ reserve in all ▸ put to all
 *
 * The part up to the puts runs one batch at a time, in the order of the calls; the waits for the
 * disk overlap, so that one fdatasync serves several batches. Room is reserved in all required
 * channels before the first put: a refusal precedes every put. When a batch is refused, the batches
 * emitted behind it are refused too, so that the source goes on where the first one stood.
 */
import { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type {
  ChannelSelector,
  Interceptor,
  OriginPosition,
  Reservation,
  Selection,
} from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { cutByPositions } from '../core/cut.js';
import type { Piece } from '../core/cut.js';
import { ChannelError, ChannelFullError, messageOf } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { hourOf, type FileGeneration, type OriginRange } from '../core/provenance.js';
import type { ChannelInlet } from './channel-inlet.js';
import { UnheardPositions, unheardDelayMs } from './unheard-positions.js';

export interface ChannelProcessorOptions {
  /** Of events that the source cannot name positions for. */
  readonly origin: string;
  /** The source's channels, required and optional, by name. */
  readonly inlets: ReadonlyMap<string, ChannelInlet>;
  readonly interceptors: readonly Interceptor[];
  readonly selector: ChannelSelector;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

interface PlannedPut {
  readonly inlet: ChannelInlet;
  readonly batch: EventBatch;
  readonly claimed: readonly OriginRange[];
}

export class ChannelProcessor {
  readonly #options: ChannelProcessorOptions;
  readonly #inlets: readonly ChannelInlet[];
  readonly #unheard = new Map<ChannelInlet, UnheardPositions>();
  #turn: Promise<void> = Promise.resolve();
  #refusals = 0;
  #pending = 0;

  constructor(options: ChannelProcessorOptions) {
    this.#options = options;
    this.#inlets = [...options.inlets.values()];
    for (const inlet of this.#inlets) this.#unheard.set(inlet, new UnheardPositions());
  }

  /** Batches that are not durable yet. */
  get pending(): number {
    return this.#pending;
  }

  /** See `SourceContext.emit`. */
  async emit(batch: EventBatch): Promise<void> {
    const { counters } = this.#options;
    const refusals = this.#refusals;
    if (batch.provenance.length === 0) batch = batch.with({ provenance: [this.#counted(batch)] });
    counters.add('EventReceivedCount', batch.size);
    this.#pending++;
    const started = this.#turn.then(() => {
      if (refusals !== this.#refusals)
        throw new ChannelFullError(
          'an earlier batch of this source was refused: emit again in order',
        );
      return this.#startPuts(batch);
    });
    this.#turn = started.then(noop, () => {
      this.#refusals++;
    });
    try {
      const { durable } = await started;
      await durable;
      counters.add('EventAcceptedCount', batch.size);
    } catch (error) {
      counters.add('ChannelWriteFail');
      throw error;
    } finally {
      this.#pending--;
    }
  }

  /** See `SourceContext.positions`. */
  positions(originPrefix: string): ReadonlyMap<string, OriginPosition> {
    const common = new Map<string, OriginPosition>();
    for (const inlet of this.#requiredInlets()) {
      for (const [origin, { known, file }] of inlet.channel.positions()) {
        if (!origin.startsWith(originPrefix)) continue;
        const other = common.get(origin);
        if (other === undefined) common.set(origin, { known: known.clone(), file });
        else
          common.set(origin, {
            known: other.known.intersection(known),
            file: newerOf(other.file, file),
          });
      }
    }
    return common;
  }

  /** Stores the positions that a channel has not heard of yet. Called every second and at stop. */
  async flushUnheard(): Promise<void> {
    await Promise.all(this.#inlets.map((inlet) => this.#flushUnheard(inlet)));
  }

  /** Resolves when every batch emitted so far is durable or refused. */
  async settle(): Promise<void> {
    await this.#turn;
    while (this.#pending > 0) await this.#options.clock.sleep(1);
  }

  /** Without positions nothing can be told apart, but the audit counts. */
  #counted({ size }: EventBatch): OriginRange {
    const { origin, clock } = this.#options;
    const hour = hourOf(clock.nowMs());
    return { origin, from: 0, to: 0, read: size, dropped: 0, deadLettered: 0, hour };
  }

  #requiredInlets(): ChannelInlet[] {
    return this.#inlets.filter(({ name }) => this.#options.selector.requiredChannels.has(name));
  }

  /** Resolves when the puts have begun; `durable` when they are on the disk. */
  async #startPuts(batch: EventBatch): Promise<{ durable: Promise<void> }> {
    for (const inlet of this.#inlets) {
      let pending = inlet.pendingOverlaps(batch.provenance);
      while (pending.length > 0) {
        await Promise.all(pending);
        pending = inlet.pendingOverlaps(batch.provenance);
      }
    }
    const pieces = cutByPositions(
      batch,
      this.#inlets.map((inlet) => (origin) => inlet.known(origin)),
    );
    const durable: Promise<void>[] = [];
    for (const piece of pieces) durable.push((await this.#startPiece(piece)).durable);
    return { durable: Promise.all(durable).then(noop) };
  }

  async #startPiece(piece: Piece): Promise<{ durable: Promise<void> }> {
    let batch = piece.batch;
    for (const interceptor of this.#options.interceptors) batch = interceptor.intercept(batch);
    const selections = batch.size === 0 ? [] : this.#options.selector.select(batch);
    const required: PlannedPut[] = [];
    const optional: PlannedPut[] = [];
    const unheard: ChannelInlet[] = [];
    for (const index of piece.lacking) {
      const inlet = this.#inlets[index]!;
      const selection = selections.find(({ channel }) => channel === inlet.name);
      if (selection === undefined) unheard.push(inlet);
      else {
        const isRequired = this.#options.selector.requiredChannels.has(inlet.name);
        (isRequired ? required : optional).push(planPut(inlet, piece.batch, batch, selection));
      }
    }
    const reservations = await this.#reserveAll(required);
    const puts = required.map((planned, i) => this.#putRequired(planned, reservations[i]!));
    for (const planned of optional) this.#putOptional(planned);
    const durable = Promise.all(puts).then(() => {
      for (const inlet of unheard) this.#remember(inlet, piece.batch);
    });
    return { durable };
  }

  async #reserveAll(puts: readonly PlannedPut[]): Promise<Reservation[]> {
    const reservations: Reservation[] = [];
    try {
      for (const { inlet, batch } of puts)
        reservations.push(await inlet.channel.reserve(batch.size, batch.bodyBytes));
    } catch (error) {
      for (const reservation of reservations) reservation.release();
      throw error;
    }
    return reservations;
  }

  /** Keeps this batch until the channel has it: the others may have committed it already. */
  async #putRequired(planned: PlannedPut, reservation: Reservation): Promise<void> {
    const { clock, logger, signal } = this.#options;
    const { inlet } = planned;
    const batch = this.#withUnheard(planned);
    let held = reservation;
    for (let failures = 0; ; failures++) {
      try {
        return await inlet.put(batch, held, batch.provenance);
      } catch (error) {
        held.release();
        if (signal.aborted) throw error;
        logger.error(
          { channel: inlet.name, error: messageOf(error) },
          `Put failed, trying again: ${messageOf(error)}`,
        );
        await clock.sleep(Math.min(5_000, 100 * 2 ** failures), signal);
        if (signal.aborted)
          throw new ChannelError(`channel ${inlet.name}: stopped before the batch was stored`, {
            cause: error,
          });
        held = await this.#reserveAgain(inlet, batch);
      }
    }
  }

  async #reserveAgain(inlet: ChannelInlet, batch: EventBatch): Promise<Reservation> {
    for (;;) {
      try {
        return await inlet.channel.reserve(batch.size, batch.bodyBytes);
      } catch (error) {
        if (this.#options.signal.aborted) throw error;
        await this.#options.clock.sleep(100, this.#options.signal);
      }
    }
  }

  /** One try; a failure is counted and logged, and the flow goes on (Flume's optional channels). */
  #putOptional({ inlet, batch, claimed }: PlannedPut): void {
    inlet.channel
      .reserve(batch.size, batch.bodyBytes)
      .then((reservation) => inlet.put(batch, reservation, claimed))
      .catch((error: unknown) => {
        this.#options.counters.add('OptionalChannelFail');
        this.#options.logger.warn(
          { channel: inlet.name },
          `Optional channel refused a batch: ${messageOf(error)}`,
        );
      });
  }

  #withUnheard({ inlet, batch }: PlannedPut): EventBatch {
    const unheard = this.#unheard.get(inlet)!;
    if (unheard.isEmpty) return batch;
    return batch.with({ provenance: [...unheard.takeAll(), ...batch.provenance] });
  }

  #remember(inlet: ChannelInlet, batch: EventBatch): void {
    const unheard = this.#unheard.get(inlet)!;
    if (unheard.isEmpty)
      this.#options.clock.schedule(unheardDelayMs, () => void this.#flushUnheard(inlet));
    for (const range of batch.provenance)
      unheard.add({ ...range, dropped: range.read - range.deadLettered });
    if (unheard.isDue) void this.#flushUnheard(inlet);
  }

  async #flushUnheard(inlet: ChannelInlet): Promise<void> {
    const unheard = this.#unheard.get(inlet)!;
    if (unheard.isEmpty) return;
    const provenance = unheard.takeAll();
    try {
      const reservation = await inlet.channel.reserve(0, 0);
      await inlet.put(EventBatch.of([], { provenance }), reservation, provenance);
    } catch (error) {
      for (const range of provenance) unheard.add(range);
      this.#options.logger.debug(
        { channel: inlet.name },
        `Positions not stored yet: ${messageOf(error)}`,
      );
    }
  }
}

/** The batch for one channel, with what the interceptors and the selector left out of it counted. */
function planPut(
  inlet: ChannelInlet,
  read: EventBatch,
  batch: EventBatch,
  selection: Selection,
): PlannedPut {
  const selected = selection.events === 'all' ? batch : batch.pick(selection.events, []);
  const provenance = countDropped(read.provenance, read.size - selected.size);
  return {
    inlet,
    batch: selected.with({ provenance, endPosition: undefined }),
    claimed: provenance,
  };
}

/** Spreads the dropped events over the ranges, first ones first: only the sum is ever added up. */
function countDropped(ranges: readonly OriginRange[], dropped: number): readonly OriginRange[] {
  let left = Math.max(0, dropped);
  if (left === 0) return ranges;
  return ranges.map((range) => {
    const here = Math.min(left, range.read);
    left -= here;
    return { ...range, dropped: here };
  });
}

function newerOf(
  a: FileGeneration | undefined,
  b: FileGeneration | undefined,
): FileGeneration | undefined {
  return a === undefined || (b !== undefined && b.tailPosition > a.tailPosition) ? b : a;
}

function noop(): void {}
