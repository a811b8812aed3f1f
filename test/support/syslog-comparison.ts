/**
 * Sends the syslog vectors and finds what became of each, in the output of a file_roll sink with
 * headers. Before each vector and behind the last one goes a marker, which every source takes for
 * a message without any known form.
 */
import { sendDatagrams } from './datagrams.js';
import { sendOverTcp } from './send-lines.js';
import { comparedSources, type SyslogVector } from './syslog-vectors.js';

/** By source and vector: the lines, made comparable. */
export type Outputs = Record<string, Record<string, string>>;

/** A Flume configuration of all compared sources, each into files in `directory`/<its name>. */
export function comparisonProperties(
  ports: Readonly<Record<string, number>>,
  directory: string,
): string {
  const names = Object.keys(comparedSources).join(' ');
  const lines = [`a.sources = ${names}`, `a.channels = ${names}`, `a.sinks = ${names}`];
  for (const [name, { type, options }] of Object.entries(comparedSources)) {
    const host = type === 'netcatudp' ? 'bind' : 'host';
    const port = type === 'multiport_syslogtcp' ? 'ports' : 'port';
    const all = { type, channels: name, [host]: '127.0.0.1', [port]: `${ports[name]}`, ...options };
    for (const [key, value] of Object.entries(all))
      lines.push(`a.sources.${name}.${key} = ${value}`);
    lines.push(
      `a.channels.${name}.type = memory`,
      `a.channels.${name}.capacity = 100000`,
      `a.sinks.${name}.type = file_roll`,
      `a.sinks.${name}.channel = ${name}`,
      `a.sinks.${name}.sink.directory = ${directory}/${name}`,
      `a.sinks.${name}.sink.rollInterval = 0`,
      `a.sinks.${name}.sink.serializer = HEADER_AND_TEXT`,
    );
  }
  return `${lines.join('\n')}\n`;
}

export function endMarkerOf(source: string, vectors: readonly SyslogVector[]): string {
  return `<0>@ ${source} ${vectors.length}`;
}

/** Resolves when the source has read all of it (TCP), or it is sent (UDP). */
export async function sendVectors(
  source: string,
  port: number,
  vectors: readonly SyslogVector[],
): Promise<void> {
  const isUdp = comparedSources[source]!.type.endsWith('udp');
  const send = async (parts: readonly Buffer[]): Promise<unknown> =>
    isUdp ? sendDatagrams(port, [Buffer.concat(parts)]) : sendOverTcp(port, parts);
  for (const [i, { parts }] of vectors.entries()) {
    await send([Buffer.from(`<0>@ ${source} ${i}\n`)]);
    await send(parts);
  }
  await send([Buffer.from(`${endMarkerOf(source, vectors)}\n`)]);
}

/** What became of each vector, from the text of the files. */
export function outputsOf(text: string, vectors: readonly SyslogVector[], nowMs: number): Outputs {
  const outputs: Outputs = {};
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const marker = / <0>@ (\w+) (\d+)$/.exec(line);
    if (marker === null) {
      lines.push(comparable(line, nowMs));
      continue;
    }
    const [, source, index] = marker as unknown as [string, string, string];
    if (Number(index) > 0)
      (outputs[source] ??= {})[vectors[Number(index) - 1]!.name] = repeatsCounted(lines).join('\n');
    lines = [];
  }
  return outputs;
}

/**
 * Headers by name (the order that Flume prints depends on the size of its table), without ports and
 * the time of reading; long runs short.
 */
function comparable(line: string, nowMs: number): string {
  const sorted = line.replace(/^\{(.*?)\} /, (_, headers: string) => {
    const all = headers.split(', ').toSorted().join(', ');
    return `{${all.replace(/port=\d+/, 'port=…').replace(/127\.0\.0\.1:\d+/, '127.0.0.1:…')}} `;
  });
  return sorted
    .replace(/timestamp=(\d+)/, (text, time) =>
      Math.abs(Number(time) - nowMs) < 600_000 ? 'timestamp=now' : text,
    )
    .replace(/(.)\1{19,}/g, (run, one: string) => `${one}×${run.length}`);
}

function repeatsCounted(lines: readonly string[]): string[] {
  const counted: string[] = [];
  for (let i = 0, next: number; i < lines.length; i = next) {
    for (next = i + 1; next < lines.length && lines[next] === lines[i];) next++;
    counted.push(next === i + 1 ? lines[i]! : `${lines[i]} (${next - i} times)`);
  }
  return counted;
}

/** What differs, for people: a block each. Of all sources, or of some. */
export function differencesOf(
  flume: Outputs,
  ours: Outputs,
  sources: readonly string[] = Object.keys(flume),
): string {
  const blocks: string[] = [];
  for (const [source, vectors] of sources.map((name) => [name, flume[name]!] as const))
    for (const [name, text] of Object.entries(vectors)) {
      const own = ours[source]?.[name] ?? '(none)';
      if (own === text) continue;
      blocks.push(`${source}: ${name}\n${shown('flume   ', text)}${shown('tailrace', own)}`);
    }
  return blocks.join('\n');
}

function shown(who: string, text: string): string {
  const lines = text === '' ? ['(nothing)'] : text.split('\n');
  return lines.map((line) => `  ${who} ${JSON.stringify(line).slice(1, -1)}\n`).join('');
}

/**
 * Without --lenient, what Flume's syslogudp adds from earlier datagrams is in nearly all of its
 * messages: the sources by TCP show the same differences and what else there is.
 */
export const strictlyCompared = Object.keys(comparedSources).filter(
  (name) => !name.startsWith('udp'),
);

/** The sources and vectors of a text by `differencesOf`. */
export function differingIn(text: string): string[] {
  return text.split('\n').filter((line) => /^\w+: /.test(line));
}
