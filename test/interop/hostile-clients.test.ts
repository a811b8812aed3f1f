/**
 * An agent with every listener there is, under clients that mean it harm or do not come back: more
 * than 10,000 connections opened and dropped (in full as many at each listener), with half messages,
 * huge lengths and noise; slow ones; for UDP as many datagrams. Good clients are served meanwhile and
 * afterwards, memory and log are bounded.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { start, type RunningCommand } from '../support/command-line.js';
import { sendDatagrams } from '../support/datagrams.js';
import { faultCount } from '../support/fault-count.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { freePorts } from '../support/free-port.js';
import { hostileListeners, type HostileListener } from '../support/hostile-listeners.js';
import { descriptorCount, residentMebibytes } from '../support/process-resources.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

/** At each listener. */
const connections = faultCount(10_000);
/** They are opened together, and dropped when the next ones have come. */
const waveSize = 100;
const wavesBetweenGood = 5;
const grownMiBMax = 96;
/** Of one listener: ten in ten seconds, and what is counted. */
const windowMs = 10_000;
const warningsInWindow = 12;
const warningsMin = 60;
const mark = 'a good client';

interface Place {
  readonly agent: RunningCommand;
  readonly out: string;
  readonly ports: ReadonlyMap<string, number>;
}

const cleanUp = cleanUpOfFile();
let place: Promise<Place> | undefined;
let goodOnes = 0;

async function startAgent(): Promise<Place> {
  const found = await freePorts(hostileListeners.length);
  const ports = new Map(hostileListeners.map(({ name }, i) => [name, found[i]!]));
  const directory = temporaryDirectory(cleanUp);
  const out = join(directory, 'out');
  mkdirSync(out);
  const file = join(directory, 'a.properties');
  writeFileSync(file, configOf(ports, out));
  const agent = start('tailrace', ['agent', '--conf', file, '--name', 'a'], { limitMs: 590_000 });
  cleanUp.after(async () => void (await agent.end()));
  await agent.untilOutput(/Agent a is running|Component type: SINK/);
  return { agent, out, ports };
}

/** What good clients send goes to files, everything else nowhere. */
function configOf(ports: ReadonlyMap<string, number>, out: string): string {
  const configOfSink = hostileListeners
    .filter(({ isSink }) => isSink)
    .flatMap(({ name, config }) =>
      [...config(ports.get(name)!), 'channel = empty'].map((line) => `a.sinks.${name}.${line}`),
    );
  const given = hostileListeners.filter(({ isSink }) => !isSink);
  const sources = given.flatMap(({ name, config }) =>
    [
      ...config(ports.get(name)!),
      'channels = c',
      'interceptors = marked',
      'interceptors.marked.type = regex_filter',
      `interceptors.marked.regex = ${mark}`,
    ].map((line) => `a.sources.${name}.${line}`),
  );
  return [
    `a.sources = ${given.map(({ name }) => name).join(' ')}`,
    'a.channels = c empty',
    'a.channels.empty.type = memory',
    'a.sinks = k spark',
    ...configOfSink,
    ...sources,
    'a.channels.c.type = memory',
    'a.channels.c.capacity = 10000',
    'a.sinks.k.type = file_roll',
    'a.sinks.k.sink.rollInterval = 0',
    `a.sinks.k.sink.directory = ${out}`,
    'a.sinks.k.channel = c',
  ].join('\n');
}

function textIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

for (const listener of hostileListeners)
  test(`${listener.name}: bad clients leave it at work, in bounded memory`, async (t) => {
    const { agent, out, ports } = await (place ??= startAgent());
    const port = ports.get(listener.name)!;
    const pid = agent.child.pid!;
    const serves = async (): Promise<void> => {
      const body = `${mark}: ${listener.name} ${++goodOnes}.`;
      await listener.good(t, port, body);
      if (listener.isSink) return;
      const hasCome = async (): Promise<boolean> => {
        // A datagram may be lost on its way.
        if (listener.connect === undefined) await listener.good(t, port, body);
        return textIn(out).includes(body);
      };
      await eventually(hasCome, `${body} has come`);
    };
    await serves();
    const before = { MiB: residentMebibytes(pid), descriptors: descriptorCount(pid) };
    const saidBefore = linesOf(agent).map(({ length }) => length);
    const said = (): string[] => linesOf(agent).flatMap((lines, i) => lines.slice(saidBefore[i]));
    const startMs = performance.now();

    if (listener.connect === undefined) await sendBadDatagrams(listener, port, serves);
    else {
      await openAndDrop(listener, port, serves);
      await holdSlowOnes(t, listener, port, serves);
    }
    await serves();
    await eventually(() => descriptorCount(pid) <= before.descriptors + 5, 'all are gone');

    const grown = residentMebibytes(pid) - before.MiB;
    const { says } = listener;
    if (says !== undefined) {
      const isSaid = (): boolean => said().some((line) => says.test(line));
      const pattern = `it says ${says}`;
      if (listener.connect === undefined) await eventually(isSaid, pattern);
      else await untilSaid(t, listener, port, isSaid, pattern);
    }
    const windows = Math.ceil((performance.now() - startMs) / windowMs) + 1;
    const warningsMax = Math.max(warningsMin, windows * warningsInWindow);
    const lines = said();
    t.diagnostic(`${grown} MiB more, ${lines.length} log lines, such as:`);
    for (const line of lines.slice(0, 3)) t.diagnostic(line);
    assert.ok(grown < grownMiBMax, `${grown} MiB more`);
    assert.ok(lines.length <= warningsMax, lines.join('\n'));
    for (const line of lines) assert.match(line, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \(a\./);
  });

/** The whole lines of what it prints, and of its errors. */
function linesOf({ stdout, stderr }: RunningCommand): string[][] {
  return [stdout, stderr].map((text) => text.split('\n').slice(0, -1));
}

/** On plain TCP, whatever is spoken above it; every other one with a reset. */
async function openAndDrop(
  { beginnings }: HostileListener,
  port: number,
  serves: () => Promise<void>,
): Promise<void> {
  let held: readonly Socket[] = [];
  for (let wave = 0; wave < connections / waveSize; wave++) {
    const next = Array.from({ length: waveSize }, (_, i) =>
      openBad(port, beginnings[(wave * waveSize + i) % beginnings.length]!),
    );
    await Promise.all(next.map(({ opened }) => opened));
    held.forEach(drop);
    held = next.map(({ socket }) => socket);
    if (wave % wavesBetweenGood === wavesBetweenGood - 1) await serves();
  }
  held.forEach(drop);
}

function openBad(port: number, beginning: string | Buffer) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  const opened = new Promise<void>((resolve) => {
    socket.once('connect', () => socket.write(beginning, () => resolve()));
    socket.once('close', () => resolve());
  });
  return { socket, opened };
}

/**
 * The few that are told may all be clients that were gone before anything of theirs was read: sends a
 * bad one after the other, which stay, until it is said.
 */
async function untilSaid(
  t: TestContext,
  { beginnings }: HostileListener,
  port: number,
  isSaid: () => boolean,
  what: string,
): Promise<void> {
  let tries = 0;
  const look = async (): Promise<boolean> => {
    if (isSaid()) return true;
    const { socket, opened } = openBad(port, beginnings[tries++ % beginnings.length]!);
    t.after(() => socket.destroy());
    await opened;
    return false;
  };
  await eventually(look, what, undefined, 1_000);
}

/** Above TLS where it is spoken: bytes one by one, and no reading of what is answered. */
async function holdSlowOnes(
  t: TestContext,
  { beginnings, connect: open }: HostileListener,
  port: number,
  serves: () => Promise<void>,
): Promise<void> {
  const slow: Duplex[] = [];
  t.after(() => slow.forEach((connection) => connection.destroy()));
  for (const beginning of beginnings) {
    const connection = open!(port).on('error', () => {});
    slow.push(connection);
    for (const byte of Buffer.from(beginning).subarray(0, 20)) {
      if (connection.destroyed) break;
      connection.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  await serves();
  for (const connection of slow) connection.destroy();
}

async function sendBadDatagrams(
  { beginnings }: HostileListener,
  port: number,
  serves: () => Promise<void>,
): Promise<void> {
  const datagrams = Array.from(
    { length: connections },
    (_, i) => beginnings[i % beginnings.length]!,
  );
  await sendDatagrams(port, datagrams);
  await serves();
}

/** In order, and with a reset; Node forgets to close a socket that it should reset when it is ending. */
function drop(socket: Socket, index: number): void {
  if (index % 2 === 0 && !socket.writableEnded) socket.resetAndDestroy();
  else socket.destroy();
}
