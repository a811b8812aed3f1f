import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Clock } from '../core/clock.js';
import { listen } from '../core/listen.js';
import type { Logger } from '../core/logger.js';
import { readPageFiles } from './page-files.js';
import { createRoutes } from './routes.js';
import type { DashboardPorts } from './routes.js';
import { StatusStream } from './status-stream.js';

export type { DashboardPorts } from './routes.js';

export interface DashboardOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** `file:line` of the section, for messages. */
  readonly location: string;
  /** What the user changes when the address cannot be had; default: `dashboard.listen`. */
  readonly key?: string;
  readonly ports: DashboardPorts;
  readonly clock: Clock;
  readonly logger: Logger;
}

const connectionsMax = 256;

/** The page and its data, over HTTP. */
export class Dashboard {
  readonly #options: DashboardOptions;
  readonly #stream: StatusStream;
  readonly #server: Server;

  constructor(options: DashboardOptions) {
    const { ports, clock, host } = options;
    this.#options = options;
    this.#stream = new StatusStream(() => ports.status(), clock);
    const routes = createRoutes({
      ports,
      stream: this.#stream,
      pageFiles: readPageFiles(),
      listenHost: host,
    });
    this.#server = createAdaptorServer({ fetch: routes.fetch }) as Server;
    this.#server.maxConnections = connectionsMax;
  }

  /** Where the page is, once started. */
  get url(): string {
    const { address, port, family } = this.#server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
  }

  async start(): Promise<void> {
    const { host, port, location, key = 'dashboard.listen', logger } = this.#options;
    await listen(this.#server, { host, port, location, key });
    logger.info({ url: this.url }, `dashboard on ${this.url}`);
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#stream.stop();
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
