// The input of the window benchmarks: combined lines of visitors on pages, 1,000 a second of event time, a
// fifth of them up to 2 s late; the same each time. Pages and visitors are skewed as on a real site. And
// what a query over them has to find, counted the plain way.
import { Producer } from '../../dist/protocol/kafka/client/producer.js';
import { KafkaCluster } from '../../dist/protocol/kafka/client/cluster.js';
import { systemClock } from '../../dist/core/clock.js';

const partitions = 3;
const batchRecords = 1_000;
const startSeconds = Date.UTC(2026, 10, 21, 10) / 1_000;
const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36';
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** 32 random bits a call (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const two = (n) => String(n).padStart(2, '0');

function logTime(seconds) {
  const time = new Date(seconds * 1_000);
  const month = months.substr(3 * time.getUTCMonth(), 3);
  const day = `${two(time.getUTCDate())}/${month}/${time.getUTCFullYear()}`;
  return `${day}:${time.toISOString().slice(11, 19)} +0000`;
}

/** Each record's { seconds, path, ip, line }, in order. */
function* visits({ records, pages = 50, visitors = 20_000 }) {
  const next = random(7);
  const times = new Map();
  for (let i = 0; i < records; i++) {
    const late = next() < 0.2 ? Math.floor(3 * next()) : 0;
    const seconds = startSeconds + Math.max(0, Math.floor(i / 1_000) - late);
    if (!times.has(seconds)) times.set(seconds, logTime(seconds));
    const path = `/p/${Math.floor(pages * next() ** 2)}`;
    const visitor = Math.floor(visitors * next() ** 1.5);
    const ip = `10.${visitor >> 16}.${(visitor >> 8) & 255}.${visitor & 255}`;
    const request = `"GET ${path}?q=${i} HTTP/1.1" 200 ${Math.floor(90_000 * next())}`;
    const line = `${ip} - - [${times.get(seconds)}] ${request} "-" "${agent}"`;
    yield { seconds, path, ip, line };
  }
}

/** Writes the visits to a topic of 3 partitions, record by record to the next one. */
export async function fillTopic(address, topic, shape) {
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'bench',
    clock: systemClock,
  });
  const settings = {
    numPartitions: partitions,
    replicationFactor: 1,
    assignments: [],
    configs: [],
  };
  await cluster.createTopics([{ name: topic, ...settings }]);
  const producer = new Producer(cluster);
  const waiting = Array.from({ length: partitions }, () => []);
  const write = (partition) =>
    producer.write([{ topic, partition, records: recordsOf(waiting[partition].splice(0)) }]);
  let index = 0;
  for (const { line } of visits(shape)) {
    const partition = index++ % partitions;
    if (waiting[partition].push(line) === batchRecords) await write(partition);
  }
  for (let partition = 0; partition < partitions; partition++)
    if (waiting[partition].length > 0) await write(partition);
  cluster.close();
}

function recordsOf(lines) {
  const buffer = Buffer.from(lines.join(''));
  const starts = new Uint32Array(lines.length);
  const ends = new Uint32Array(lines.length);
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    starts[i] = at;
    ends[i] = at += lines[i].length; // all ASCII
  }
  return {
    size: lines.length,
    values: { buffer, starts, ends },
    timestampMs: startSeconds * 1_000,
  };
}

/** `window start in ms|path|views|visitors` of windows of 10 s, sorted. */
export function recount(shape) {
  const groups = new Map();
  for (const { seconds, path, ip } of visits(shape)) {
    const key = `${Math.floor(seconds / 10) * 10_000}|${path}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { views: 0, ips: new Set() }));
    group.views++;
    group.ips.add(ip);
  }
  return [...groups].map(([key, { views, ips }]) => `${key}|${views}|${ips.size}`).toSorted();
}
