import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below those that Linux gives to whoever connects (32,768 to 60,999): no connection takes one
 * between its choice and its use, or while what listens there is started anew.
 */
const lowest = 10_000;
const above = 32_768;

/** Who got one may take seconds to listen on it: nobody else of this process gets it. */
const given = new Set<number>();

/** Ports that nobody has now, for TCP or UDP, all different, also from those given before. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const port = randomInt(lowest, above);
    if (given.has(port)) continue;
    given.add(port);
    if ((await isFree(port)) && (await isFreeUdp(port))) found.push(port);
  }
  return found;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  await once(server.close(), 'close');
  return true;
}

async function isFreeUdp(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  socket.bind(port, '127.0.0.1');
  const isBound = await once(socket, 'listening').then(
    () => true,
    () => false,
  );
  socket.close();
  return isBound;
}
