import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { messageOf, StartError, systemCodeOf } from './errors.js';

export interface ListenAddress {
  /** Undefined: all addresses of the machine, of both families. */
  readonly host: string | undefined;
  /** 0: any free one. */
  readonly port: number;
  /** Where it is configured, `file:line` or a key, for the message. */
  readonly location: string;
  /** What the user changes when the address cannot be had. */
  readonly key: string;
}

/** Resolves with the port when `server` accepts connections. Rejects with StartError. */
export async function listen(server: Server, address: ListenAddress): Promise<number> {
  const { host, port, location, key } = address;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const at = `${host ?? '*'}:${port}`;
    const message =
      systemCodeOf(error) === 'EADDRINUSE'
        ? `${at} is in use by another process; stop it or change ${key}`
        : `cannot listen on ${at}: ${messageOf(error)}; change ${key}`;
    throw new StartError(`${location}: ${message}`, { cause: error });
  }
  return (server.address() as AddressInfo).port;
}
