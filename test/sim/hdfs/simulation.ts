/*
 * One run: random input and random faults, then rest, then the laws.
 *
 *   ModelSource ─▶ file channel ─▶ runner ─▶ hdfs sink ─▶ network ─▶ HDFS in memory
 *
 * Laws, for both modes
 *   - Each event that the channel acknowledged is in the final files once.
 *   - Nothing is left under an in-use name; also when a drain ends, but for what requests make that
 *     are late by far.
 *   - Files of others are as they were.
 *   - At any time: what is committed can be read; in file mode, under a final name.
 */
import assert from 'node:assert/strict';
import { FakeClock } from '../../support/fake-clock.js';
import { DirectoryInode } from '../../support/hdfs-inode.js';
import { superuser } from '../../support/hdfs-namespace.js';
import { Random } from '../../support/random.js';
import { ModelSource } from '../channel-model.js';
import { SimFileSystem } from '../sim-file-system.js';
import { folder, HdfsLife, inUseSuffix, type HdfsDelivery } from './hdfs-flow.js';
import { HdfsNetwork, user } from './hdfs-network.js';
import { honestPorts, type Ports } from './ports.js';

const actions = 30;
/** Late requests have come, and the sink has looked for files that they may have made. */
const restMs = 720_000;

/** What has happened in some runs, to see that the faults do come. */
export interface Tolls {
  events: number;
  kills: number;
  powerCuts: number;
  outages: number;
  othersFiles: number;
}

export class Simulation {
  readonly delivery: HdfsDelivery;
  readonly network: HdfsNetwork;
  readonly tolls: Tolls = { events: 0, kills: 0, powerCuts: 0, outages: 0, othersFiles: 0 };
  readonly #random: Random;
  readonly #clock = new FakeClock();
  readonly #ports: Ports;
  readonly #source = new ModelSource();
  readonly #othersFiles = new Set<string>();
  #disk: SimFileSystem;
  #life: HdfsLife | undefined;

  constructor(seed: number, delivery: HdfsDelivery, ports: Ports = honestPorts) {
    this.#random = new Random(seed);
    this.#disk = new SimFileSystem(seed);
    this.#ports = ports;
    this.delivery = delivery;
    this.network = new HdfsNetwork(this.#random, this.#clock);
    this.network.namespace.makeDirectories(folder, user);
  }

  async run(): Promise<void> {
    const random = this.#random;
    this.network.trouble = random.pick([0.05, 0.3]);
    for (let i = 0; i < actions; i++) {
      if (random.chance(0.06)) this.#disk.crashAfter = this.#disk.operations + 1 + random.below(40);
      await this.#unlessDead(() => this.#act());
      await this.#unlessDead(() =>
        this.#clock.advance(random.below(random.pick([50, 500, 8_000]))),
      );
      this.#checkCommitted();
    }
    this.#endFaults();
    await this.#drain();
    await this.#comeToRest();
    this.#checkLaws();
  }

  /** What has left the channel. Which events that are, only the journal knows. */
  #checkCommitted(): void {
    const isReadable = (name: string): boolean =>
      this.delivery === 'append' || !name.endsWith(inUseSuffix);
    const lines = this.#names()
      .filter(isReadable)
      .flatMap((name) => this.#textOf(name).split('\n'));
    const found = new Set(lines.map((line) => /^o\d+(?= )/.exec(line)?.[0]));
    found.delete(undefined);
    const committed = this.#source.next - (this.#life?.channel.fill.events ?? Infinity);
    assert.ok(committed <= found.size, `${committed} are committed, ${found.size} can be read`);
  }

  async #act(): Promise<void> {
    const random = this.#random;
    if (this.#life === undefined) return this.#start();
    switch (random.below(16)) {
      case 0:
        this.tolls.kills++;
        return this.#lose(this.#disk.kill(), true);
      case 1:
        this.tolls.powerCuts++;
        return this.#lose(this.#disk.powerCut(), random.chance(0.3));
      case 2:
        return this.#stop();
      case 3:
        return this.#haveOutage();
      case 4:
      case 5:
        return this.#putOthersFile();
      default:
        return this.#emit();
    }
  }

  /** Bursts, so that files are written to several times. */
  async #emit(): Promise<void> {
    const random = this.#random;
    const before = this.#source.acknowledged;
    for (let burst = random.below(5); burst >= 0; burst--) {
      await this.#source.emit(this.#life!.channel, 1 + random.below(2), random);
      await this.#clock.advance(random.below(300));
    }
    this.tolls.events += this.#source.acknowledged - before;
  }

  /** The power may go at any operation of the disk. */
  async #unlessDead(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!this.#disk.isDead) throw error;
    }
    if (!this.#disk.isDead) return;
    this.tolls.powerCuts++;
    this.#lose(this.#disk.powerCut(), this.#random.chance(0.3));
  }

  async #start(): Promise<void> {
    this.#life = new HdfsLife(this.network, this.#disk, this.delivery, this.#ports);
    await this.#life.start();
    this.#source.resume(this.#life.channel);
  }

  async #stop(): Promise<void> {
    await this.#untilDone('a stop', this.#life!.stop());
    if (this.#disk.isDead) return;
    this.#life = undefined;
    this.#disk = this.#disk.kill();
  }

  /** Or until the power has gone. */
  async #untilDone(what: string, work: Promise<void>): Promise<void> {
    const ended: { error?: unknown; isDone: boolean } = { isDone: false };
    void work.catch((error: unknown) => (ended.error = error)).finally(() => (ended.isDone = true));
    for (let i = 0; !ended.isDone; i++) {
      assert.ok(i < 1_000, `${what} ends`);
      await this.#clock.advance(200);
      if (this.#disk.isDead) return;
    }
    if (ended.error !== undefined) throw ended.error;
  }

  #lose(next: SimFileSystem, isSeen: boolean): void {
    this.#life?.end(isSeen);
    this.#life = undefined;
    this.#disk = next;
  }

  async #haveOutage(): Promise<void> {
    const { network } = this;
    const { namespace } = network;
    const random = this.#random;
    this.tolls.outages++;
    const kind = random.below(3);
    if (kind === 0) network.isDown = true;
    if (kind === 1) namespace.isInSafeMode = true;
    if (kind === 2) namespace.setQuota(folder, { names: 1_000_000, bytes: 5 });
    if (random.chance(0.5)) await this.#source.emit(this.#life!.channel, 3, random);
    await this.#clock.advance(random.below(random.pick([300, 20_000])));
    this.#endOutages();
  }

  #endOutages(): void {
    this.network.isDown = false;
    this.network.namespace.isInSafeMode = false;
    this.network.namespace.setQuota(folder, undefined);
  }

  /** Somebody else takes the name that a file of the sink is to have. */
  async #putOthersFile(): Promise<void> {
    const inUse = this.#inUse();
    if (inUse.length === 0) return;
    const name = this.#random.pick(inUse).slice(0, -inUseSuffix.length);
    const path = `${folder}/${name}`;
    const { namespace } = this.network;
    if (namespace.find(path) !== undefined) return;
    this.#endOutages();
    const file = namespace.create(path, superuser, { overwrite: false });
    file.write(Buffer.from('not ours'));
    file.close();
    this.#othersFiles.add(name);
    this.tolls.othersFiles++;
  }

  #endFaults(): void {
    this.#disk.crashAfter = Infinity;
    this.network.trouble = 0;
    this.#endOutages();
  }

  /** Soon after a kill, mostly: what is in doubt takes longer than the events. */
  async #drain(): Promise<void> {
    if (this.#random.chance(0.8)) this.#lose(this.#disk.kill(), true);
    if (this.#life === undefined) await this.#start();
    await this.#untilDelivered(10);
    await this.#untilDone('a drain', this.#life!.finish());
    await this.#stop();
    const isMadeLate = (name: string): boolean => this.network.madeLate.has(`${folder}/${name}`);
    const left = this.#inUse().filter((name) => !isMadeLate(name));
    assert.deepEqual(left, [], 'a drain leaves nothing under an in-use name');
  }

  async #comeToRest(): Promise<void> {
    await this.#start();
    await this.#untilDelivered(1_000);
    await this.#clock.advance(restMs);
    await this.#stop();
  }

  async #untilDelivered(stepMs: number): Promise<void> {
    const { channel } = this.#life!;
    for (let i = 0; channel.lowMark < channel.endSequence; i++) {
      assert.ok(i * stepMs < 1_000_000, 'the sink goes on after everything');
      await this.#clock.advance(stepMs);
    }
  }

  #checkLaws(): void {
    const names = this.#names();
    assert.deepEqual(this.#inUse(), [], 'nothing is left under an in-use name');
    for (const name of this.#othersFiles)
      assert.equal(this.#textOf(name), 'not ours', `somebody else's ${name}`);
    const own = names.filter((name) => !this.#othersFiles.has(name));
    const copies = new Map<string, number>();
    for (const name of own)
      for (const event of eventsIn(name, this.#textOf(name)))
        copies.set(event, (copies.get(event) ?? 0) + 1);
    const all = Array.from({ length: this.#source.next }, (_, i) => `o${i}`);
    const wrong = all.filter((event) => copies.get(event) !== 1);
    const counts = wrong.map((event) => `${event}: ${copies.get(event) ?? 0}`);
    assert.deepEqual(counts, [], 'each event is in the final files once');
    assert.equal(copies.size, all.length, 'there are no other events');
  }

  #inUse(): string[] {
    return this.#names().filter((name) => name.endsWith(inUseSuffix));
  }

  #names(): string[] {
    const found = this.network.namespace.find(folder) as DirectoryInode;
    return [...found.entries.keys()].toSorted();
  }

  #textOf(name: string): string {
    const found = this.network.namespace.find(`${folder}/${name}`);
    assert.ok(found !== undefined && !(found instanceof DirectoryInode), name);
    return found.content.toString();
  }
}

function eventsIn(name: string, text: string): string[] {
  assert.ok(text.endsWith('\n'), `${name} ends with a whole line`);
  const lines = text.split('\n').slice(0, -1);
  for (const line of lines) assert.match(line, /^o\d+ x*$/, `a line of ${name}`);
  return lines.map((line) => line.split(' ')[0]!);
}

/** For `runSeeds`: even seeds run one mode, odd ones the other. */
export async function runSeed(seed: number): Promise<void> {
  await new Simulation(seed, seed % 2 === 0 ? 'append' : 'file').run();
}
