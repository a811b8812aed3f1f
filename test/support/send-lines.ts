import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** Sends parts over a connection of their own; resolves when the server has closed it, too. */
export async function sendOverTcp(
  port: number,
  parts: readonly (string | Buffer)[],
): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  const closed = once(socket, 'close');
  socket.on('error', () => {}).resume();
  socket.setNoDelay(true);
  for (const part of parts) await written(socket, part);
  socket.end();
  await closed;
}

function written(socket: Socket, part: string | Buffer): Promise<void> {
  return new Promise((resolve) => void socket.write(part, () => setImmediate(resolve)));
}
