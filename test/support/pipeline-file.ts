import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-port.js';

/**
 * Writes a pipeline of the quickstart's kind below `directory`: one web agent tails `logs/access.log`
 * over a file channel and Avro into a collector, from there a topic, hourly windows and the table.
 */
export async function writePipelineFile(
  directory: string,
  { windowUnit = 'HOUR', page = false } = {},
): Promise<string> {
  const [avro, broker, dashboard] = await freePorts(3);
  mkdirSync(join(directory, 'logs'), { recursive: true });
  const file = join(directory, 'pipeline.yaml');
  writeFileSync(
    file,
    `dataDir: data
agents:
  web1:
    sources:
      access:
        type: taildir
        filegroups: { main: '${directory}/logs/access\\.log.*' }
        batchSize: 500
        channels: [buffer]
    channels:
      buffer: { type: file }
    sinks:
      next: { type: avro, channel: buffer, hostname: 127.0.0.1, port: ${avro}, batch-size: 500 }
  collector:
    sources:
      tier1: { type: avro, bind: 127.0.0.1, port: ${avro}, channels: [buffer] }
    channels:
      buffer: { type: file }
    sinks:
      topic:
        type: kafka
        channel: buffer
        kafka.bootstrap.servers: '127.0.0.1:${broker}'
        kafka.topic: access
        flumeBatchSize: 1000
broker:
  listen: 127.0.0.1:${broker}
  topics: { access: { partitions: 3, retention: -1 } }
tables:
  access: { topic: access, format: combined, timestamp: ts, watermark: 60s }
aggregations:
  pages:
    sql: |
      SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(\`bytes\`) AS \`bytes\`
      FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' ${windowUnit}))
      GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))
    outputs:
      - { type: table }
${page ? `dashboard: { listen: '127.0.0.1:${dashboard}' }\n` : ''}`,
  );
  return file;
}
