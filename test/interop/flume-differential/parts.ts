/** Parts of configurations and inputs that many pairs of the table share. */
import { appendFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { isBoundUdp } from '../../support/bound-ports.js';
import { sendDatagrams } from '../../support/datagrams.js';
import { exchange, exchangeRaw, messageIn, type HttpRequest } from '../../support/http-client.js';
import { eventually } from '../../support/until.js';
import type { Pair, PairPlace } from './pair.js';

type Input = NonNullable<Pair['input']>;

/** `lines` of one component, such as `a.sources.r$n`. */
export function component(name: string, lines: string): string {
  const own = lines.trim().split(/\n\s*/);
  return own.map((line) => `a.${name}.${line}`).join('\n');
}

export function source(lines: string): string {
  return component('sources.r$n', lines);
}

/** In both text forms of headers. */
export const orderOfHeaders = {
  component: 'header_and_text, logger',
  differs:
    'headers come in the order of a Java map of 16 places; Flume makes smaller ones for events that arrive with headers (http, avro, syslog, Kafka)',
  why: 'the order means nothing, and the size is not known behind a channel',
} as const;

export const netcatLines = `type = netcat
  bind = 127.0.0.1
  port = $port`;

export const netcat = source(netcatLines);

/** A memory channel and a file_roll sink into the directory of the same name. */
export function toFiles(name: string, serializer = 'text'): string {
  return [
    component(`channels.${name}$n`, 'type = memory'),
    component(
      `sinks.${name}$n`,
      `type = file_roll
      channel = ${name}$n
      sink.directory = $dir/${name}
      sink.rollInterval = 0
      sink.serializer = ${serializer}`,
    ),
  ].join('\n');
}

/** All of a source into the files of `out`. */
export function flow(...sourceLines: readonly string[]): string {
  return [...sourceLines, source('channels = out$n'), toFiles('out')].join('\n');
}

/** The same with the headers before each body. */
export function flowWithHeaders(...sourceLines: readonly string[]): string {
  const sink = toFiles('out', 'header_and_text');
  return [...sourceLines, source('channels = out$n'), sink].join('\n');
}

/** A channel with room for `capacity` events, from which nothing is ever taken. */
export function blockedChannel(name: string, capacity: number): string {
  return [
    component(
      `channels.${name}$n`,
      `type = memory
      capacity = ${capacity}
      transactionCapacity = ${capacity}
      keep-alive = 0`,
    ),
    unreachable(name, `${name}$n`),
  ].join('\n');
}

/** A sink for a port that nobody listens on. */
export function unreachable(name: string, channel: string): string {
  return component(
    `sinks.${name}$n`,
    `type = avro
    channel = ${channel}
    hostname = 127.0.0.1
    port = $port2
    batch-size = 1`,
  );
}

/** Sends it over TCP, closes the sending side, and gives what is answered. */
export function says(...parts: readonly (string | Buffer)[]): Input {
  return async ({ port }) => {
    await untilListening(port);
    const answers = await exchangeRaw(port, Buffer.concat(parts.map((part) => Buffer.from(part))));
    return Buffer.from(answers, 'latin1');
  };
}

export function sendsDatagrams(...datagrams: readonly (string | Buffer)[]): Input {
  return async ({ port }) => {
    await eventually(() => isBoundUdp(port), `somebody has UDP port ${port}`);
    await sendDatagrams(port, datagrams);
  };
}

/** Gives the status and the reason of each answer. */
export function requests(...sent: readonly HttpRequest[]): Input {
  return async ({ port }) => {
    await untilListening(port);
    const answers: string[] = [];
    for (const request of sent) {
      const { status, text } = await exchange(port, request);
      answers.push(`${[status, messageIn(text) ?? []].flat().join(' ')}\n`);
    }
    return answers.join('');
  };
}

export function json(events: readonly object[]): HttpRequest {
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(events) };
}

export function appends(file: string, text: string): Input {
  return async ({ directory, untilStarted }: PairPlace) => {
    await untilStarted();
    appendFileSync(join(directory, file), text);
  };
}

async function untilListening(port: number): Promise<void> {
  await eventually(() => isListening(port), `somebody listens on port ${port}`, 120_000, 250);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
