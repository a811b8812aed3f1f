/** Everything that two tiers share in one run. */
import { FakeClock } from '../../support/fake-clock.js';
import { Random } from '../../support/random.js';
import { collectorModel, edgeModel } from './flow.js';
import type { FlowOptions } from './flow.js';
import { Ledger, LedgerNetwork } from './ledger.js';
import { LogFiles } from './log-files.js';
import type { Ports } from './ports.js';
import { SimNetwork } from './sim-network.js';
import { Tier } from './tier.js';

export class World {
  readonly ports: Ports;
  readonly flow: FlowOptions;
  readonly random: Random;
  readonly clock = new FakeClock();
  readonly network: SimNetwork;
  readonly ledgerNetwork: LedgerNetwork;
  readonly ledgers: { readonly near: Ledger; readonly topic: Ledger };
  readonly logs: LogFiles;
  readonly edge: Tier;
  readonly collector: Tier;
  #failure: unknown;

  constructor(seed: number, flow: FlowOptions, ports: Ports) {
    this.ports = ports;
    this.flow = flow;
    this.random = new Random(seed);
    this.network = new SimNetwork(this.random, this.clock);
    this.ledgerNetwork = new LedgerNetwork(this.random, this.clock);
    this.ledgers = {
      near: new Ledger(ports.destinationFences),
      topic: new Ledger(ports.destinationFences),
    };
    this.logs = new LogFiles(this.random);
    this.edge = new Tier(this, edgeModel(flow), seed);
    this.collector = new Tier(this, collectorModel(flow), seed + 1);
  }

  get tiers(): readonly Tier[] {
    return [this.edge, this.collector];
  }

  /** Something ended that must not: the run fails with it. */
  fail(error: unknown): void {
    this.#failure ??= error;
  }

  /** Lets time pass; a machine whose disk died meanwhile is gone from then on. */
  async advance(ms: number): Promise<void> {
    await this.clock.advance(ms);
    if (this.#failure !== undefined) throw this.#failure;
    for (const tier of this.tiers) if (tier.isUp && tier.disk.isDead) tier.cutPower();
  }

  /** Waits until `isSo`, at most `limitMs`. */
  async until(isSo: () => boolean, what: string, limitMs = 300_000): Promise<void> {
    const endMs = this.clock.monotonicMs() + limitMs;
    while (!isSo()) {
      if (this.clock.monotonicMs() > endMs) throw new Error(`never came: ${what}`);
      await this.advance(200);
    }
  }
}
