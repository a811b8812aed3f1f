/**
 * One configuration, run by a real Flume 1.11 and by ours at the same time: each has a directory and
 * ports of its own.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAvroFile } from './avro-file-reader.js';
import { RunningCommand, start } from './command-line.js';
import { freePorts } from './free-port.js';
import { flumeTool, mavenLibraries } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

export interface TwinParts {
  /** Directories that are made below `directory`. */
  readonly directories: readonly string[];
  readonly portCount: number;
  /** The properties of agent `a`. */
  config(place: TwinPlace): string;
  /** `-Dname=value`s for both. */
  systemProperties?(place: TwinPlace): readonly string[];
  /** Options of `agent` for both. */
  readonly options?: readonly string[];
}

export interface TwinPlace {
  readonly directory: string;
  readonly ports: readonly number[];
}

export interface Twin extends TwinPlace {
  readonly name: 'Flume' | 'Tailrace';
  readonly agent: RunningCommand;
}

export interface StoredEvent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

export async function flumeTwins(t: CleanUp, parts: TwinParts): Promise<readonly [Twin, Twin]> {
  const flume = await placeOf(t, parts);
  const tailrace = await placeOf(t, parts);
  const extra = `${mavenLibraries('flume-http-peer', 'tailrace-flume-http-1.11.0')}/*`;
  const { program, args } = flumeTool(extra);
  const optionsOf = ({ directory }: TwinPlace) => {
    const own = parts.options ?? [];
    return ['--conf-file', join(directory, 'a.properties'), '--name', 'a', ...own];
  };
  const propertiesOf = (place: TwinPlace) => parts.systemProperties?.(place) ?? [];
  const java = ['-Xmx200m', ...propertiesOf(flume), ...args];
  const theirs = [...java, 'org.apache.flume.node.Application', ...optionsOf(flume)];
  const twins = [
    { ...flume, name: 'Flume', agent: new RunningCommand(program, theirs) },
    {
      ...tailrace,
      name: 'Tailrace',
      agent: start('tailrace', ['agent', ...optionsOf(tailrace), ...propertiesOf(tailrace)]),
    },
  ] as const;
  // A Flume takes seconds to stop, and nobody looks at what it does then.
  t.after(async () => {
    await Promise.all([twins[0].agent.end('SIGKILL'), twins[1].agent.end()]);
  });
  return twins;
}

async function placeOf(t: CleanUp, { directories, portCount, config }: TwinParts) {
  const directory = temporaryDirectory(t);
  for (const name of directories) mkdirSync(join(directory, name));
  const place = { directory, ports: await freePorts(portCount) };
  writeFileSync(join(directory, 'a.properties'), config(place));
  return place;
}

/** The events of a directory's Avro files, in the order of the files' numbers. */
export async function avroEventsIn(directory: string): Promise<StoredEvent[]> {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const ordered = names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const contents = ordered.map((name) => readFileSync(join(directory, name)));
  const files = await Promise.all(contents.filter(({ length }) => length > 0).map(readAvroFile));
  return files.flatMap(({ values }) => values as StoredEvent[]);
}
