/**
 * TCP between simulated processes, and what goes wrong with it. A link is two streams in memory; what
 * one end writes in one turn (frames, mostly one) reaches the other one some turns or milliseconds later, in order.
 *
 *   client ──request──▶ server        fates of a link, at one of its first requests:
 *   client ◀──answer─── server          lost     the request vanishes, the link is cut
 *                                       unheard  the answer vanishes, the link is cut
 *                                       late     the client's end is cut, the request arrives seconds later
 *                                       twice    all of the link's requests come again on another link
 *                                       silent   from here on nothing arrives anywhere
 */
import { Duplex } from 'node:stream';
import type { Clock } from '#src/core/clock.js';
import type { Listener, Network } from '#src/protocol/network.js';
import type { Random } from '../../support/random.js';
import type { Process } from './process.js';

const fates = ['lost', 'unheard', 'late', 'twice', 'silent'] as const;
type Fate = (typeof fates)[number];

/** The request at which a link meets its fate; the first one is its handshake. */
const fatefulRequestMax = 6;

interface Service {
  readonly port: number;
  readonly process: Process;
  readonly accept: (connection: Duplex, peer: string) => void;
}

export class SimNetwork {
  /** How likely a new link has a fate. */
  trouble = 0;
  /** How often each fate has come true. */
  readonly fates = new Map<Fate, number>();
  readonly random: Random;
  readonly clock: Clock;
  readonly #services = new Map<number, Service>();
  readonly #links = new Set<Link>();
  readonly #held = new Set<number>();
  #peers = 0;

  constructor(random: Random, clock: Clock) {
    this.random = random;
    this.clock = clock;
  }

  /** The network as one process sees it. */
  of(process: Process): Network {
    return {
      connect: async ({ port }) => {
        await turns(this.random.below(6));
        const service = this.#services.get(port);
        if (service === undefined || !service.process.isAlive)
          throw new Error(`connect ECONNREFUSED port ${port}`);
        return this.#link(process, service).client;
      },
      listen: async ({ port }, accept): Promise<Listener> => {
        const service = { port, process, accept };
        this.#services.set(port, service);
        const close = (): void => {
          if (this.#services.get(port) === service) this.#services.delete(port);
        };
        return { port, close };
      },
    };
  }

  /** Nothing arrives at this port, until `release`. */
  hold(port: number): void {
    this.#held.add(port);
  }

  release(port: number): void {
    this.#held.delete(port);
  }

  isHeld({ port }: Service): boolean {
    return this.#held.has(port);
  }

  /** Cuts every link of a process: its end is dead, the other one sees it or not. */
  sever(process: Process, isSeen: boolean): void {
    for (const link of this.#links) if (link.joins(process)) link.die(isSeen);
  }

  /** Sends what a client had sent once more, on a link of its own. */
  replay(service: Service, requests: readonly Buffer[]): void {
    if (!service.process.isAlive) return;
    const link = this.#link(undefined, service);
    for (const request of requests) link.client.write(request);
  }

  /** Counts a fate that comes true. */
  note(fate: Fate): void {
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
  }

  #link(from: Process | undefined, service: Service): Link {
    const isFateful = from !== undefined && this.random.chance(this.trouble);
    const fate = isFateful ? this.random.pick(fates) : undefined;
    const link = new Link(this, from, service, fate);
    this.#links.add(link);
    link.server.once('close', () => this.#links.delete(link));
    service.accept(link.server, `peer ${++this.#peers}`);
    return link;
  }
}

class Link {
  readonly client: End;
  readonly server: End;
  readonly #network: SimNetwork;
  readonly #from: Process | undefined;
  readonly #service: Service;
  readonly #requests: Buffer[] = [];
  #fate: Fate | undefined;
  #left: number;
  #isSilent = false;

  constructor(
    network: SimNetwork,
    from: Process | undefined,
    service: Service,
    fate: Fate | undefined,
  ) {
    this.#network = network;
    this.#from = from;
    this.#service = service;
    this.#fate = fate;
    this.#left = 1 + network.random.below(fatefulRequestMax);
    this.client = new End(
      (chunk) => this.#ask(chunk),
      () => this.#hangUp(this.server),
    );
    this.server = new End(
      (chunk) => this.#answer(chunk),
      () => this.#hangUp(this.client),
    );
  }

  joins(process: Process): boolean {
    return this.#from === process || this.#service.process === process;
  }

  die(isSeen: boolean): void {
    this.#isSilent = true;
    if (isSeen) for (const end of [this.client, this.server]) end.destroy();
  }

  #ask(request: Buffer): void {
    if (this.#isSilent || this.#from?.isAlive === false || this.#network.isHeld(this.#service))
      return;
    this.#requests.push(request);
    if (this.#fate !== undefined && --this.#left === 0) return this.#meetFate(this.#fate, request);
    this.#deliver(this.server, request);
  }

  #answer(answer: Buffer): void {
    if (this.#isSilent || !this.#service.process.isAlive) return;
    if (this.#fate === 'unheard' && this.#left <= 0) {
      this.#network.note('unheard');
      this.#fate = undefined;
      this.client.destroy();
    } else this.#deliver(this.client, answer);
  }

  #meetFate(fate: Fate, request: Buffer): void {
    const { random, clock } = this.#network;
    if (fate === 'unheard') return this.#deliver(this.server, request);
    this.#network.note(fate);
    this.#fate = undefined;
    switch (fate) {
      case 'lost':
        return void this.client.destroy();
      case 'late':
        this.#isSilent = true; // the server's end does not learn that the client's is gone
        clock.schedule(random.below(8_000), () => this.server.push(request));
        return void this.client.destroy();
      case 'twice': {
        const requests = [...this.#requests];
        clock.schedule(random.below(8_000), () => this.#network.replay(this.#service, requests));
        return this.#deliver(this.server, request);
      }
      case 'silent':
        this.#isSilent = true;
    }
  }

  #deliver(end: End, chunk: Buffer): void {
    const { random, clock } = this.#network;
    const delayMs = random.chance(0.3) ? 1 + random.below(40) : 0;
    end.arrive(async () => {
      if (delayMs === 0) await turns(random.below(6));
      else await clock.sleep(delayMs);
      if (!this.#isSilent && !end.destroyed) end.push(chunk);
    });
  }

  #hangUp(other: End): void {
    if (!this.#isSilent) other.arrive(async () => void other.destroy());
  }
}

/** One end of a link. What arrives does so in order. */
class End extends Duplex {
  readonly #transmit: (chunk: Buffer) => void;
  readonly #hangUp: () => void;
  #arrivals: Promise<void> = Promise.resolve();

  constructor(transmit: (chunk: Buffer) => void, hangUp: () => void) {
    super({ allowHalfOpen: false });
    this.#transmit = transmit;
    this.#hangUp = hangUp;
  }

  arrive(action: () => Promise<void>): void {
    this.#arrivals = this.#arrivals.then(action);
  }

  override _read(): void {}

  /** A socket is done when it has copied the bytes: their memory may change from there on. */
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#transmit(Buffer.from(chunk));
    done();
  }

  override _writev(chunks: readonly { chunk: Buffer }[], done: () => void): void {
    this.#transmit(Buffer.concat(chunks.map(({ chunk }) => chunk)));
    done();
  }

  override _final(done: () => void): void {
    this.#hangUp();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#hangUp();
    done(error);
  }
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}
