/**
 * A transactional destination with the contract of a Kafka broker towards the Kafka sink: a
 * transaction stores events and the position together or not at all; who opens one under an id
 * fences the id's earlier writers. It never fails itself; the way to it does.
 *
 *   sink ──request──▶ ledger      lost · unheard (done, the answer is lost) · late (done or fenced
 *                                 seconds later, when the sink has long gone on)
 */
import type { Clock } from '#src/core/clock.js';
import type { Delivery, Sink, SinkContext } from '#src/core/contracts.js';
import { DeliveryError, FencedError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { bodiesOf } from '../../support/component-context.js';
import type { Random } from '../../support/random.js';

interface Writer {
  epoch: number;
  known: IntervalSet;
}

export class Ledger {
  readonly events: string[] = [];
  readonly #fences: boolean;
  readonly #writers = new Map<string, Writer>();

  constructor(fences: boolean) {
    this.#fences = fences;
  }

  open(id: string): { readonly epoch: number; readonly known: IntervalSet } {
    const writer = this.#writers.get(id) ?? { epoch: 0, known: new IntervalSet() };
    this.#writers.set(id, writer);
    return { epoch: ++writer.epoch, known: writer.known.clone() };
  }

  commit(id: string, epoch: number, events: readonly string[], known: IntervalSet): void {
    const writer = this.#writers.get(id)!;
    if (this.#fences && epoch !== writer.epoch)
      throw new FencedError(`${id}: epoch ${epoch}, the newest is ${writer.epoch}`);
    this.events.push(...events);
    writer.known = known;
  }
}

/** The way to the ledgers: one for all sinks. */
export class LedgerNetwork {
  trouble = 0;
  readonly fates = new Map<string, number>();
  readonly #random: Random;
  readonly #clock: Clock;

  constructor(random: Random, clock: Clock) {
    this.#random = random;
    this.#clock = clock;
  }

  /** `mayBeLate`: where a request that nobody waits for any more does no harm by its contract. */
  async call<Answer>(request: () => Answer, mayBeLate: boolean): Promise<Answer> {
    const random = this.#random;
    if (random.chance(0.5)) await this.#clock.sleep(random.below(30));
    if (!random.chance(this.trouble)) return request();
    const fate = random.pick(mayBeLate ? ['lost', 'unheard', 'late'] : ['lost', 'unheard']);
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
    if (fate === 'unheard') request();
    if (fate === 'late') this.#clock.schedule(random.below(5_000), () => void attempt(request));
    throw new Error(`no answer (${fate})`);
  }
}

export class LedgerSink implements Sink {
  readonly limit = { events: 7, bytes: 1 << 20 };
  readonly #context: SinkContext<unknown>;
  readonly #ledger: Ledger;
  readonly #network: LedgerNetwork;
  #id = '';
  #epoch = 0;
  #known = new IntervalSet();

  constructor(context: SinkContext<unknown>, ledger: Ledger, network: LedgerNetwork) {
    this.#context = context;
    this.#ledger = ledger;
    this.#network = network;
  }

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async recover(): Promise<IntervalSet> {
    const id = `${this.#context.channelId}-${this.#context.lane}`;
    const { epoch, known } = await this.#call(() => this.#ledger.open(id), false);
    this.#id = id;
    this.#epoch = epoch;
    this.#known = known.clone();
    return known;
  }

  async deliver({ batch, ranges, lowMark }: Delivery): Promise<undefined> {
    const known = this.#known.clone();
    known.raiseLowMark(lowMark);
    for (const { from, to } of ranges) known.add(from, to);
    const [id, epoch] = [this.#id, this.#epoch];
    const events = bodiesOf(batch);
    await this.#call(() => this.#ledger.commit(id, epoch, events, known), true);
    this.#known = known;
  }

  async #call<Answer>(request: () => Answer, mayBeLate: boolean): Promise<Answer> {
    try {
      return await this.#network.call(request, mayBeLate);
    } catch (error) {
      if (error instanceof FencedError) throw error;
      throw new DeliveryError(String(error), { outcome: 'unknown', cause: error });
    }
  }
}

function attempt(request: () => unknown): void {
  try {
    request();
  } catch {
    // Fenced: nobody waits for the answer.
  }
}
