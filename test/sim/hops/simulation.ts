/*
 * One run of all hops: random input and random faults, then rest, then the laws.
 *
 *   log files ─▶ edge ─┬─▶ near ─▶ ledger        (Kafka's contract)
 *                      └─▶ far ══▶ collector ─┬─▶ files ─▶ file_roll
 *                             Avro            └─▶ topic ─▶ ledger
 *
 * Everything between the log files and the ledgers is the real code: Agent, ChannelProcessor,
 * interceptors, selectors, FileChannels, SinkRunners, Avro sink and source, file_roll. Simulated are
 * disks (lose power after any operation), clock, network and what it leads to. One seed gives one
 * run, on every machine.
 */
import { Random } from '../../support/random.js';
import { randomFlow } from './flow.js';
import { checkLaws, comeToRest } from './laws.js';
import { honestPorts } from './ports.js';
import type { Ports } from './ports.js';
import type { Tier } from './tier.js';
import { World } from './world.js';

const actions = 40;

/** What has happened in some runs, to see that the faults do come. */
export interface Tolls {
  events: number;
  kills: number;
  powerCuts: number;
  diskFaults: number;
  networkFaults: number;
  suppressed: number;
}

export class Simulation {
  readonly #random: Random;
  readonly #world: World;
  readonly tolls: Tolls = {
    events: 0,
    kills: 0,
    powerCuts: 0,
    diskFaults: 0,
    networkFaults: 0,
    suppressed: 0,
  };

  constructor(seed: number, ports: Ports = honestPorts) {
    this.#random = new Random(seed);
    this.#world = new World(seed, randomFlow(this.#random), ports);
  }

  async run(): Promise<void> {
    const { network, ledgerNetwork } = this.#world;
    network.trouble = ledgerNetwork.trouble = this.#random.pick([0.1, 0.4]);
    for (let i = 0; i < actions; i++) {
      await this.#act();
      await this.#world.advance(this.#random.below(this.#random.pick([30, 400, 3_000])));
    }
    await comeToRest(this.#world);
    await checkLaws(this.#world);
    this.#sumUp();
  }

  async #act(): Promise<void> {
    const random = this.#random;
    const { logs, tiers } = this.#world;
    const tier = random.pick(tiers);
    if (!tier.isUp) return tier.start();
    switch (random.below(12)) {
      case 0:
        this.tolls.kills++;
        return tier.kill();
      case 1:
        this.tolls.powerCuts++;
        return tier.cutPower();
      case 2:
      case 3:
        this.tolls.powerCuts++;
        tier.disk.crashAfter = tier.disk.operations + 1 + random.below(30);
        return;
      case 4:
        return this.#stop(tier);
      case 5:
        return this.#failDisk(tier);
      case 6:
        return logs.rotate();
      default: {
        const events = 1 + random.below(30);
        this.tolls.events += events;
        logs.append(events);
      }
    }
  }

  async #stop(tier: Tier): Promise<void> {
    const stopped = tier.stop();
    stopped.catch((error: unknown) => this.#world.fail(error));
    await this.#world.until(() => !tier.isUp, `stop of ${tier.name}`);
  }

  /** The disk refuses something for a while. */
  async #failDisk({ disk }: Tier): Promise<void> {
    const random = this.#random;
    const operation = random.pick(['write', 'sync', 'open', 'rename'] as const);
    const code = random.pick(['ENOSPC', 'EIO']);
    const place = random.pick(['/data', '/checkpoint', '/out']);
    this.tolls.diskFaults++;
    disk.fault = (found, path) => (found === operation && path.includes(place) ? code : undefined);
    this.#world.logs.append(random.below(10));
    await this.#world.advance(random.below(random.pick([50, 2_000])));
    disk.fault = undefined;
  }

  #sumUp(): void {
    const { network, ledgerNetwork, tiers } = this.#world;
    for (const { channels } of tiers)
      for (const { tallies } of channels.values())
        this.tolls.suppressed += tallies.snapshot().suppressed;
    for (const fates of [network.fates, ledgerNetwork.fates])
      for (const count of fates.values()) this.tolls.networkFaults += count;
  }
}

/** For `runSeeds`. */
export async function runSeed(seed: number): Promise<void> {
  await new Simulation(seed).run();
}
