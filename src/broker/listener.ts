/**
 * A listener: where clients are accepted, how they say who they are, and where they are told to
 * connect to. `localhost` is both of its addresses, because clients choose either.
 */
import type { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import type { Clock } from '../core/clock.js';
import { StartError, systemCodeOf } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerNode } from './api/handler.js';
import { isLoopback } from '../util/loopback.js';
import { listenerTls, type ListenerTlsOptions } from './security/listener-tls.js';
import { principalOfSocket } from './security/principal.js';
import { Session, type LoginParts, type SaslOptions } from './security/session.js';
import type { RequestHandler } from './server/connection.js';
import type { ServerResources } from './server/resources.js';
import { Server, type ServerLimits } from './server/server.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface ListenerOptions {
  readonly name: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** What clients are told to connect to; default: where it listens. */
  readonly advertised?: Address | undefined;
  /** Absent: in the clear. */
  readonly tls?: ListenerTlsOptions | undefined;
  /** Absent: nobody has to say who they are. */
  readonly sasl?: SaslOptions | undefined;
  /** Where its address is configured, for messages: `broker.listen`. */
  readonly key: string;
}

export interface ListenerParts {
  readonly limits: ServerLimits;
  /** Of all listeners. */
  readonly resources: ServerResources;
  /** The handler of one client's requests. */
  readonly handlerOf: (session: Session) => RequestHandler;
  readonly logins: LoginParts;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
}

const stopGraceMs = 2_000;
const wildcards = new Set(['0.0.0.0', '::', '']);

export class Listener {
  readonly name: string;
  /** As clients are told to reach it. */
  readonly node: BrokerNode & { port: number };
  readonly #options: ListenerOptions;
  readonly #servers: Server[] = [];
  #port: number;

  /** Throws StartError for what clients can never reach. */
  constructor(options: ListenerOptions, nodeId: number) {
    const { name, host, port, advertised, key } = options;
    this.name = name;
    this.#options = options;
    this.#port = port;
    this.node = { nodeId, host: advertised?.host ?? host, port: advertised?.port ?? port };
    if (wildcards.has(this.node.host))
      throw new StartError(
        `${key}: clients cannot connect to the wildcard address ${host || '(empty)'}; ` +
          'write the host name or address by which they reach this machine',
      );
  }

  /** Where it listens, once it does. */
  get bound(): Address {
    return { host: this.#options.host, port: this.#port };
  }

  /** Resolves when clients are accepted. Rejects with StartError. */
  async start(parts: ListenerParts): Promise<void> {
    const { host, advertised, tls } = this.#options;
    const { fileSystem, logger } = parts;
    const options = tls && (await listenerTls(tls, fileSystem, `listener ${this.name}`));
    for (const each of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
      const server = this.#server(each, parts, options);
      try {
        this.#port = (await server.start()).port;
      } catch (error) {
        if (each === '::1' && lacksIpv6(error)) continue;
        throw error;
      }
      this.#servers.push(server);
    }
    this.node.port = advertised?.port ?? this.#port;
    if (options === undefined && !isLoopback(host))
      logger.warn(
        { listener: this.name, address: `${host}:${this.#port}` },
        'The listener is in the clear and open to other machines: whoever can reach it reads along; ' +
          'give it ssl, or an address of loopback',
      );
  }

  /** Accepts nothing more; the replies that are due still go out. */
  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop(stopGraceMs)));
  }

  #server(host: string, parts: ListenerParts, tls: TlsOptions | undefined): Server {
    const { handlerOf, logins, ...rest } = parts;
    const { key, sasl } = this.#options;
    const sessionOf = (socket: Socket): Session =>
      new Session(logins, sasl ? { sasl } : { principal: principalOfSocket(socket) });
    return new Server({
      ...rest,
      host,
      port: this.#port,
      key,
      tls,
      needsLogin: sasl !== undefined,
      open: (socket) => handlerOf(sessionOf(socket)),
    });
  }
}

function lacksIpv6(error: unknown): boolean {
  const code = systemCodeOf(error instanceof StartError ? error.cause : error) ?? '';
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code);
}
