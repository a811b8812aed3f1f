import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicSink, webAgent } from './agents-yaml.js';
import { freePorts } from './free-port.js';

/** The three tiers and their windows, as one file and as four processes. */
export interface Chain {
  readonly logs: string;
  readonly dataDir: string;
  /** Where the collector's file_roll sink keeps a copy of every line. */
  readonly archive: string;
  readonly broker: string;
  /** All of it: what `up` runs. */
  readonly file: string;
  /** The lines of the query's file output. */
  readonly resultFile: string;
  /** Only the query, over the broker's address: what the fourth process runs. */
  readonly queryFile: string;
}

/** The list of the collector's Redis sink. */
export const redisList = 'lines';
/** The topic of the query's Kafka output. */
export const resultTopic = 'results';
/** The hash of a window in the query's Redis output. */
export const redisHash = (windowStart: string): string => `pv:${windowStart}`;
export const maxLineLength = 4_000;
export const windowMs = 60_000;

/**
 * A web agent tails `logs/access.log*` over a file channel and Avro into a collector, which
 * replicates into three file channels: to a topic, to files and to a Redis list. A query counts the
 * topic by minutes into its table, Redis, another topic and a file. Segments are small, so that logs roll.
 */
export async function writeChain(directory: string, redisUrl: string): Promise<Chain> {
  const [avro, port] = (await freePorts(2)) as [number, number];
  const [logs, archive, dataDir] = ['logs', 'archive', 'data'].map((name) =>
    join(directory, name),
  ) as [string, string, string];
  for (const folder of [logs, archive]) mkdirSync(folder, { recursive: true });
  const broker = `127.0.0.1:${port}`;
  const resultFile = join(directory, 'results/pages.jsonl');
  const queries = `aggregations:
  pages:
    checkpointInterval: 300ms
    sql: |
      SELECT window_start, window_end, path,
        COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(\`bytes\`) AS \`bytes\`
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
      GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))
    outputs:
      - { type: table }
      - { type: redis, url: '${redisUrl}', key: '${redisHash('{window_start}')}', field: '{path}', value: pv }
      - { type: kafka, topic: ${resultTopic} }
      - { type: file, path: '${resultFile}' }
`;
  const table = 'topic: access, format: combined, timestamp: ts, watermark: 30s, lateness: 1d';
  const channel = '{ type: file, maxFileSize: 1048576 }';
  const file = join(directory, 'pipeline.yaml');
  writeFileSync(
    file,
    `dataDir: data
agents:
${webAgent({ files: `${logs}/access\\.log.*`, port: avro, maxLineLength, channel })}  collector:
    sources:
      tier1: { type: avro, bind: 127.0.0.1, port: ${avro}, channels: [buffer, files, list] }
    channels:
      buffer: ${channel}
      files: ${channel}
      list: ${channel}
    sinks:
${topicSink({ broker })}      archive:
        type: file_roll
        channel: files
        sink.directory: '${archive}'
        sink.rollInterval: 2
        sink.batchSize: 1000
      list: { type: redis, channel: list, url: '${redisUrl}', key: ${redisList}, batchSize: 1000 }
broker:
  listen: ${broker}
  topics:
    access: { partitions: 3, retention: -1, configs: { segment.bytes: '262144' } }
    ${resultTopic}: { partitions: 2, retention: -1 }
tables:
  access: { ${table} }
${queries}`,
  );
  const queryFile = join(directory, 'query.yaml');
  writeFileSync(
    queryFile,
    `dataDir: data
tables:
  access: { ${table}, brokers: ['${broker}'] }
${queries}`,
  );
  return { logs, dataDir, archive, broker, file, resultFile, queryFile };
}
