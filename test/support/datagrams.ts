import { createSocket } from 'node:dgram';

/** Sends datagrams to 127.0.0.1 one after another; resolves with the port that they came from. */
export async function sendDatagrams(
  port: number,
  datagrams: readonly (string | Buffer)[],
): Promise<number> {
  const socket = createSocket('udp4');
  try {
    for (const datagram of datagrams)
      await new Promise<void>((resolve, reject) =>
        socket.send(datagram, port, '127.0.0.1', (error) => (error ? reject(error) : resolve())),
      );
    return socket.address().port;
  } finally {
    socket.close();
  }
}
