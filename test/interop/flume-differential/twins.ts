/**
 * Runs the whole table through both agents: one file of properties, one process each. What differs
 * between the two, directories and ports, comes from their environments.
 */
import { isUtf8 } from 'node:buffer';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { RunningCommand, start } from '../../support/command-line.js';
import { freePorts } from '../../support/free-port.js';
import { flumeTool, mavenLibraries } from '../../support/peers.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import type { HostNames } from '#src/codecs/event-escapes/host-names.js';
import type { Outcome, Pair, PairPlace } from './pair.js';

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

export interface DifferentialTwin {
  readonly agent: RunningCommand;
  placeOf(pair: Pair): PairPlace;
}

export interface DifferentialTwins {
  readonly flume: DifferentialTwin;
  readonly tailrace: DifferentialTwin;
}

/** With summer time, and other than most test machines have. */
const zone = 'America/New_York';
const limitMs = 400_000;

export async function startTwins(t: CleanUp, pairs: readonly Pair[]): Promise<DifferentialTwins> {
  const file = join(temporaryDirectory(t), 'a.properties');
  writeFileSync(file, propertiesOf(pairs));
  const flags = ['--conf-file', file, '--name', 'a'];
  // All at once: what one agent has not bound yet is free for the other.
  const ports = await freePorts(4 * pairs.length);
  const ofFlume = ports.splice(0, 2 * pairs.length);
  const flume = twinOf(t, pairs, ofFlume, (env) => {
    const extra = `${mavenLibraries('flume-http-peer', 'tailrace-flume-http-1.11.0')}/*`;
    const { program, args } = flumeTool(extra);
    const java = ['-Xmx300m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...args];
    const node = ['org.apache.flume.node.Application', ...flags, '--no-reload-conf'];
    return new RunningCommand(program, [...java, ...node], { env, limitMs });
  });
  const tailrace = twinOf(t, pairs, ports, (env) =>
    start('tailrace', ['agent', '--conf', file, '--name', 'a'], { env, limitMs }),
  );
  await tailrace.agent.untilOutput(/Agent a is running/);
  await flume.agent.untilOutput(/Starting Source/);
  return { flume, tailrace };
}

function twinOf(
  t: CleanUp,
  pairs: readonly Pair[],
  ports: readonly number[],
  run: (env: Record<string, string>) => RunningCommand,
): DifferentialTwin {
  const root = temporaryDirectory(t);
  const places = new Map(
    pairs.map((pair, n) => {
      const directory = join(root, String(n));
      const place = { n, directory, port: ports[n]!, port2: ports.at(~n)! };
      return [pair, place] as const;
    }),
  );
  for (const [pair, { directory }] of places) prepare(pair, directory);
  const env: Record<string, string> = { TZ: zone, ROOT: root };
  for (const { n, port, port2 } of places.values())
    Object.assign(env, { [`PORT_${n}`]: String(port), [`PORT2_${n}`]: String(port2) });
  const agent = run(env);
  t.after(async () => void (await agent.end('SIGKILL')));
  const untilStarted = async (n: number): Promise<void> =>
    void (await agent.untilOutput(new RegExp(`name: r${n} started|Agent a is running`)));
  return {
    agent,
    placeOf(pair) {
      const place = places.get(pair)!;
      return { ...place, untilStarted: () => untilStarted(place.n) };
    },
  };
}

/** Flume makes no directories. */
function prepare({ config, files = {} }: Pair, directory: string): void {
  for (const [, name] of config.matchAll(/(?:sink\.directory|spoolDir) = \$dir\/(\w+)/g))
    mkdirSync(join(directory, name!), { recursive: true });
  for (const [i, [name, content]] of Object.entries(files).entries()) {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    utimesSync(path, 1_700_000_000 + i, 1_700_000_000 + i);
  }
}

function propertiesOf(pairs: readonly Pair[]): string {
  const lines = pairs.flatMap(({ name, config }, n) => [`# ${name}`, withPlaces(config, n)]);
  const text = lines.join('\n');
  const lists = ['sources', 'channels', 'sinks', 'sinkgroups'].flatMap((list) => {
    const found = [...text.matchAll(new RegExp(`^a\\.${list}\\.([^.]+)\\.`, 'gm'))];
    const names = [...new Set(found.map(([, name]) => name))];
    return found.length === 0 ? [] : `a.${list} = ${names.join(' ')}`;
  });
  return `${['dataDir = ${env:ROOT}/data', ...lists, text].join('\n')}\n`;
}

function withPlaces(config: string, n: number): string {
  const places: Record<string, string> = {
    n: String(n),
    dir: `\${env:ROOT}/${n}`,
    port: `\${env:PORT_${n}}`,
    port2: `\${env:PORT2_${n}}`,
  };
  return config.replace(/\$(n|dir|port2|port)\b/g, (_, name: string) => places[name]!);
}

/** What of the outcome is there now. */
export function observed(
  wanted: Outcome,
  { agent }: DifferentialTwin,
  { directory }: PairPlace,
  answers: Outcome['answers'],
): Outcome {
  const { content, names, logged } = wanted;
  return {
    ...(wanted.answers === undefined ? {} : { answers: readable(answers ?? '') }),
    ...(content && { content: mapped(content, (name) => contentOf(join(directory, name))) }),
    ...(names && { names: mapped(names, (name) => namesIn(join(directory, name))) }),
    ...(logged && { logged: { ...logged, matches: matchesIn(agent, logged.pattern) } }),
  };
}

function matchesIn({ stdout, stderr }: RunningCommand, pattern: string): string[] {
  return [...(stdout + stderr).matchAll(new RegExp(pattern, 'g'))].map(([text]) => text);
}

/** The outcome as `observed` gives it. */
export function comparable(outcome: Outcome, place: PairPlace, host: HostNames): Outcome {
  const meant: Record<string, string> = {
    dir: place.directory,
    n: String(place.n),
    ip: host.ip,
    fqdn: host.fqdn,
  };
  const filled = (text: string | Buffer): string =>
    readable(text).replace(/\$(dir|n|ip|fqdn)\b/g, (_, name: string) => meant[name]!);
  const { answers, content, names, logged } = outcome;
  return {
    ...(answers === undefined ? {} : { answers: filled(answers) }),
    ...(content && { content: mapped(content, (name) => filled(content[name]!)) }),
    ...(names && { names }),
    ...(logged && {
      logged: { pattern: filled(logged.pattern), matches: logged.matches.map(filled) },
    }),
  };
}

function mapped<Value>(keys: object, valueOf: (key: string) => Value): Record<string, Value> {
  return Object.fromEntries(Object.keys(keys).map((key) => [key, valueOf(key)]));
}

/** What is different in each run is made the same. */
function contentOf(directory: string): string {
  if (!existsSync(directory)) return '';
  const files = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const text = readable(
    Buffer.concat(files.toSorted().map((name) => readFileSync(join(directory, name)))),
  );
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replace(/(?<=\/127\.0\.0\.1:)\d+/g, 'PORT')
    .replace(/\b\d{13}\b/g, (time) =>
      Math.abs(Number(time) - Date.now()) < 600_000 ? 'NOW' : time,
    );
}

function namesIn(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map(({ parentPath, name }) =>
    join(parentPath, name).slice(directory.length + 1),
  );
  return paths.map((path) => path.replace(/\d{13,14}/g, '#')).toSorted();
}

function readable(bytes: string | Buffer): string {
  if (typeof bytes === 'string') return bytes;
  return isUtf8(bytes) ? bytes.toString() : `(no UTF-8) ${bytes.toString('latin1')}`;
}
