/* An agent with an http source under clients that mean it harm, or do not come back. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { start } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { exchange } from '../support/http-client.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const grownMiBMax = 96;
const head = 'POST / HTTP/1.1\r\nHost: x\r\n';
/** How a client begins before it drops the connection. */
const beginnings: readonly (string | Buffer)[] = [
  '',
  'PO',
  'garbage\r\n\r\n',
  `${head}X-Long: ${'y'.repeat(20_000)}`,
  `${head}Content-Length: 99999999999\r\n\r\n`,
  `${head}Content-Length: 1000000\r\n\r\n[${'['.repeat(100_000)}`,
  `${head}Transfer-Encoding: chunked\r\n\r\nfffffff\r\n${'x'.repeat(100_000)}`,
  `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
];

test('connections opened and dropped, half requests and garbage: it goes on, in bounded memory', async (t) => {
  const [port] = (await freePorts(1)) as [number];
  const file = join(temporaryDirectory(t), 'a.properties');
  writeFileSync(file, configOf(port));
  const agent = start('tailrace', ['agent', '--conf', file, '--name', 'a'], { limitMs: 240_000 });
  t.after(async () => void (await agent.end()));
  await agent.untilOutput(/HTTP source listens/);
  const serves = async () => (await exchange(port, { body: '[{"body":"x"}]' })).status === 200;
  assert.ok(await serves());
  const before = memoryMiB(agent.child.pid!);

  const count = faultCount(10_000);
  const held: Socket[] = [];
  for (let i = 0; i < count; i++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]).catch(() => {});
    if (!socket.destroyed) socket.write(beginnings[i % beginnings.length]!);
    held.push(socket);
    if (held.length >= 300) (i % 2 === 0 ? drop : reset)(held.shift()!);
    if (i % 500 === 0) assert.ok(await serves(), `after ${i} connections`);
  }
  assert.ok(await serves());
  held.forEach(drop);
  assert.equal(await statusOfLongRequest(port), 413);
  await eventually(serves, 'it serves');
  const grown = memoryMiB(agent.child.pid!) - before;
  t.diagnostic(`${count} connections, ${grown.toFixed(0)} MiB more`);
  assert.ok(grown < grownMiBMax, `${grown} MiB more`);
  assert.doesNotMatch(agent.stderr, /uncaught|unhandled/i);
});

function configOf(port: number): string {
  return [
    'a.sources = r',
    'a.channels = c',
    'a.sinks = k',
    'a.sources.r.type = http',
    'a.sources.r.bind = 127.0.0.1',
    `a.sources.r.port = ${port}`,
    'a.sources.r.channels = c',
    'a.channels.c.type = memory',
    'a.sinks.k.type = null',
    'a.sinks.k.channel = c',
  ].join('\n');
}

function drop(socket: Socket): void {
  socket.destroy();
}

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

/** In all memory that is resident. */
function memoryMiB(pid: number): number {
  const pages = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
  return Number(pages) / 1024;
}

async function statusOfLongRequest(port: number): Promise<number> {
  return (await exchange(port, { body: Buffer.alloc(17 * 1024 * 1024, '[') })).status;
}
