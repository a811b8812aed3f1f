// What both clients share of the scenario of test/support/kafka-scenario.ts.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export const recordCount = 10_000;
export const partitionCount = 3;
export const startMs = 1_700_000_000_000;

export const [address, prefix] = process.argv.slice(2);
export const topic = (name) => `${prefix}-${name}`;
export const group = (name) => `${prefix}-${name}-group`;

export const partitions = Array.from({ length: partitionCount }, (_, p) => p);

/** The numbers `from` to `to`, without `to`. */
export const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);

export function recordAt(i) {
  return {
    partition: i % partitionCount,
    timestampMs: startMs + i,
    key: i % 10 === 3 ? null : `key-${i % 100}`,
    value: i % 10 === 7 ? null : `value ${i} ${'x'.repeat(i % 50)}`,
    headers: i % 10 === 5 ? {} : { index: String(i), empty: '', none: null },
  };
}

/** Headers as `[name, value]`; a value that is null has its name alone. */
export function lineOf({ offset, timestampMs, key, value, headers }) {
  const names = headers.map(([name, text]) => (text === null ? name : `${name}=${text}`));
  return [offset, timestampMs, key ?? '-', value ?? '-', names.join(',')].join(' ');
}

/** The lines of each partition of a topic, in the order of their arrival. */
export class SeenRecords {
  count = 0;
  #lines = new Map();

  add(name, partition, line) {
    const key = `${name} ${partition}`;
    if (!this.#lines.has(key)) this.#lines.set(key, []);
    this.#lines.get(key).push(line);
    this.count++;
  }

  print(codecs) {
    for (const codec of codecs)
      for (const partition of partitions) {
        const lines = this.#lines.get(`${topic(codec)} ${partition}`) ?? [];
        const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
        print('consume', { codec, partition, count: lines.length, digest });
      }
  }
}

export async function until(isTrue) {
  while (!(await isTrue())) await sleep(20);
}

export const isNothing = ({ topics, groups }) => topics === 0 && groups === 0;

export function print(step, seen) {
  process.stdout.write(`${JSON.stringify({ step, ...seen })}\n`);
}
