/**
 * Escapes as the real Flume class expands them, beside ours. The cases are the same everywhere: a
 * template, an event's headers, a zone, and how time is rounded.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventEscapes } from '#src/codecs/event-escapes/event-escapes.js';
import { eventTimeOf } from '#src/codecs/event-escapes/event-time.js';
import type { HostNames } from '#src/codecs/event-escapes/host-names.js';
import { parseEscapes } from '#src/codecs/event-escapes/template.js';
import { EventBatch } from '#src/core/batch.js';
import { debianProgram, flumeTool } from './peers.js';

export interface EscapeCase {
  readonly template: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly zone: string;
  /** Absent: not rounded. */
  readonly unit?: 'second' | 'minute' | 'hour';
  readonly value?: number;
  /** Given: the local time counts, and this is it. */
  readonly nowMs?: number;
}

export interface EscapeResult {
  readonly text?: string;
  readonly error?: string;
}

export const anyHost: HostNames = { localhost: 'web1', ip: '10.0.0.1', fqdn: 'web1.example.org' };

/** What we make of a case. Throws ConfigError as a start would. */
export function expanded(
  { template, headers, zone, unit, value, nowMs }: EscapeCase,
  host = anyHost,
): EscapeResult {
  const escapes = new EventEscapes<EscapeResult>({
    templates: [parseEscapes(template, 'template')],
    time: eventTimeOf(
      {
        timeZone: zone,
        round: unit !== undefined,
        roundUnit: unit,
        roundValue: value,
        useLocalTimeStamp: nowMs !== undefined,
      },
      { where: '' },
    ),
    host,
    make: ([text]) => ({ text: text! }),
    refuse: (error) => ({ error }),
  });
  const expansion = escapes.expand(EventBatch.of(['x'], { headers }), nowMs ?? 0);
  return 'all' in expansion ? expansion.all : expansion.each[0]!;
}

/** What the class in Flume's own library makes of each case. */
export function expandedByFlume(cases: readonly EscapeCase[], directory: string): EscapeResult[] {
  const file = join(directory, 'cases.jsonl');
  writeFileSync(file, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const lines = runEscapes(file).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as EscapeResult);
}

/** The names of all time zones that Java knows. */
export function javaZoneNames(): string[] {
  return JSON.parse(runEscapes('zones')) as string[];
}

function runEscapes(argument: string): string {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const { program, args } = flumeTool();
  const source = join('test', 'interop', 'flume-peer', 'Escapes.java');
  return execFileSync(program, [...args, source, argument], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
