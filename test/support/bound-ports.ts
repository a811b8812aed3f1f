/**
 * Who has a port, by the kernel's own lists: to look is no connection, and a datagram to nobody is
 * lost without a word.
 */
import { existsSync, readFileSync } from 'node:fs';

const listening = '0A';

export function isListening(port: number): boolean {
  return statesOf('tcp', port).includes(listening);
}

export function isBoundUdp(port: number): boolean {
  return statesOf('udp', port).length > 0;
}

/** Of the sockets whose own port it is. */
function statesOf(protocol: 'tcp' | 'udp', port: number): string[] {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, '0');
  // Without IPv6 there is no list of it.
  const lists = ['', '6'].map((kind) => `/proc/net/${protocol}${kind}`).filter(existsSync);
  const text = lists.map((list) => readFileSync(list, 'latin1')).join('');
  const sockets = text.matchAll(/^ *\d+: [0-9A-F]+:([0-9A-F]{4}) \S+ ([0-9A-F]{2}) /gm);
  return Array.from(sockets).flatMap(([, own, state]) => (own === hexadecimal ? [state!] : []));
}
