/**
 * An HDFS in memory that serves WebHDFS on loopback: namenodes and datanodes, each an HTTP server on
 * a port of its own, with the faults of real ones. A contract suite (test/contracts/web-hdfs.ts)
 * holds it to Hadoop 3.4.1.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '#src/core/clock.js';
import { systemClock } from '#src/core/clock.js';
import { HdfsException, type HdfsExceptionName } from './hdfs-exception.js';
import { FileInode } from './hdfs-inode.js';
import { HdfsNamespace, type NamespaceOptions } from './hdfs-namespace.js';
import type { OpenFile } from './hdfs-open-file.js';
import type { Fate, Intervention } from './webhdfs-call.js';
import { answerAsDatanode } from './webhdfs-datanode.js';
import { answerAsNamenode, standbyException } from './webhdfs-namenode.js';

export interface WebHdfsServerOptions extends Partial<NamespaceOptions> {
  readonly clock?: Clock;
  /** The first is active. */
  readonly namenodes?: number;
  readonly datanodes?: number;
  /** Redirects name the namenode that was asked, not the service: see the reference of HA. */
  readonly redirectsNameNamenode?: boolean;
  readonly proxyUsers?: readonly string[];
  readonly tls?: { readonly key: string; readonly cert: string };
}

const service = 'service';

export class WebHdfsServer {
  readonly namespace: HdfsNamespace;
  readonly namenodes: SimulatedNamenode[] = [];
  readonly datanodes: SimulatedDatanode[] = [];
  /** See `Intervention`. */
  intervene: Intervention = () => 'goes on';
  readonly #options: WebHdfsServerOptions;
  #turn = 0;

  private constructor(options: WebHdfsServerOptions) {
    this.#options = options;
    this.namespace = new HdfsNamespace({ clock: systemClock, ...options });
  }

  static async start(
    test: { after(cleanUp: () => Promise<void>): void },
    options: WebHdfsServerOptions = {},
  ): Promise<WebHdfsServer> {
    const cluster = new WebHdfsServer(options);
    test.after(() => cluster.stop());
    for (let index = 0; index < (options.datanodes ?? 3); index++)
      await cluster.#addDatanode(index);
    for (let index = 0; index < (options.namenodes ?? 1); index++)
      await cluster.#addNamenode(index);
    cluster.namenodes[0]!.isActive = true;
    return cluster;
  }

  /** `host:port` of each namenode. */
  get addresses(): string[] {
    return this.namenodes.map(({ listener }) => `127.0.0.1:${listener.port}`);
  }

  /** The bytes of a file as a reader gets them; undefined: it is not there. */
  read(path: string): Buffer | undefined {
    const found = this.namespace.find(path);
    return found instanceof FileInode ? Buffer.from(found.content) : undefined;
  }

  /** The other namenodes become standby ones; undefined: no one is active. */
  activate(index: number | undefined): void {
    for (const namenode of this.namenodes) namenode.isActive = namenode.index === index;
  }

  async stop(): Promise<void> {
    const listeners = [...this.namenodes, ...this.datanodes].map(({ listener }) => listener);
    await Promise.all(listeners.map((listener) => listener.close()));
  }

  async #addDatanode(index: number): Promise<void> {
    const datanode = new SimulatedDatanode(index);
    const parts = {
      index,
      namespace: this.namespace,
      open: datanode.open,
      proxyUsers: new Set(this.#options.proxyUsers),
      checkNamenode: (address: string, gone: HdfsExceptionName) =>
        this.#checkNamenode(address, gone),
      intervene: async (...at: Parameters<Intervention>): Promise<Fate> => {
        await datanode.thawed;
        const fate = await this.intervene(...at);
        await datanode.thawed;
        return fate;
      },
    };
    await datanode.listener.open(
      (request, response) => void answerAsDatanode(parts, request, response),
      this.#options.tls,
    );
    this.datanodes.push(datanode);
  }

  async #addNamenode(index: number): Promise<void> {
    const namenode = new SimulatedNamenode(index);
    const parts = {
      index,
      namespace: this.namespace,
      isActive: () => namenode.isActive,
      datanodeFor: (excluded: readonly string[]) => this.#datanodeFor(excluded),
      rpcAddress: this.#options.redirectsNameNamenode === true ? String(index) : service,
      intervene: (...at: Parameters<Intervention>) => this.intervene(...at),
      proxyUsers: new Set(this.#options.proxyUsers),
    };
    await namenode.listener.open(
      (request, response) => void answerAsNamenode(parts, request, response),
      this.#options.tls,
    );
    this.namenodes.push(namenode);
  }

  /**
   * In turn; also one that is dead, until the namenode takes notice. Excluded are transfer addresses,
   * or hosts: then one datanode of the host.
   */
  #datanodeFor(excluded: readonly string[]): string {
    let candidates = this.datanodes.filter(({ isKnownDead }) => !isKnownDead);
    for (const name of excluded) {
      const spare = candidates.at(this.#turn % Math.max(1, candidates.length));
      candidates = candidates.filter((each) =>
        name === '127.0.0.1' ? each !== spare : each.transferAddress !== name,
      );
    }
    if (candidates.length === 0) {
      const message = 'Failed to find datanode, suggest to check cluster health.';
      const list = excluded.length === 0 ? 'null' : excluded.join(',');
      throw new HdfsException('IOException', `${message} excludeDatanodes=${list}`);
    }
    const { listener } = candidates[this.#turn++ % candidates.length]!;
    const scheme = this.#options.tls === undefined ? 'http' : 'https';
    return `${scheme}://127.0.0.1:${listener.port}/webhdfs/v1`;
  }

  /** As a datanode reaches it: through the service, the active one. */
  #checkNamenode(address: string, gone: HdfsExceptionName): void {
    const asked = address === service ? this.namenodes : [this.namenodes[Number(address)]!];
    const up = asked.filter(({ listener }) => listener.isOpen);
    if (up.length === 0) throw new HdfsException(gone, 'a call from a datanode failed');
    if (!up.some(({ isActive }) => isActive)) throw standbyException('WRITE');
  }
}

class SimulatedNamenode {
  readonly index: number;
  readonly listener = new Listener();
  isActive = false;

  constructor(index: number) {
    this.index = index;
  }
}

class SimulatedDatanode {
  readonly index: number;
  readonly listener = new Listener();
  readonly open = new Set<OpenFile>();
  /** The namenode hands it out no longer. */
  isKnownDead = false;
  thawed: Promise<void> = Promise.resolve();
  #thaw = (): void => {};

  constructor(index: number) {
    this.index = index;
  }

  /** What `excludedatanodes` names. */
  get transferAddress(): string {
    return `127.0.0.1:${9_866 + this.index}`;
  }

  /** `kill -9`: its files stay open. */
  async kill(): Promise<void> {
    for (const file of this.open) file.loseWriter();
    this.open.clear();
    await this.listener.close();
  }

  /** It takes connections and says nothing; what it was sent is carried out when it thaws. */
  freeze(): void {
    this.thawed = new Promise((resolve) => (this.#thaw = resolve));
    for (const file of this.open) file.loseWriter();
  }

  thaw(): void {
    for (const file of this.open) file.wakeWriter();
    this.#thaw();
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server that can go away and come back on its port. */
class Listener {
  port = 0;
  #server: Server | undefined;
  #reopen: (() => Promise<void>) | undefined;

  get isOpen(): boolean {
    return this.#server !== undefined;
  }

  open(handler: Handler, tls: WebHdfsServerOptions['tls']): Promise<void> {
    this.#reopen = async () => {
      const server = tls === undefined ? createServer(handler) : createTlsServer(tls, handler);
      await once(server.listen(this.port, '127.0.0.1'), 'listening');
      this.port = (server.address() as AddressInfo).port;
      this.#server = server;
    };
    return this.#reopen();
  }

  /** Connections are cut, new ones refused. */
  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  async reopen(): Promise<void> {
    if (!this.isOpen) await this.#reopen!();
  }
}
