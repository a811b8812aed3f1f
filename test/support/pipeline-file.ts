import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectorAgent, webAgent } from './agents-yaml.js';
import { freePorts } from './free-port.js';

/**
 * Writes a pipeline of the quickstart's kind below `directory`: one web agent tails `logs/access.log`
 * over a file channel and Avro into a collector, from there a topic, hourly windows and the table.
 */
export async function writePipelineFile(
  directory: string,
  { windowUnit = 'HOUR', page = false } = {},
): Promise<string> {
  const [port, brokerPort, dashboard] = (await freePorts(3)) as [number, number, number];
  const broker = `127.0.0.1:${brokerPort}`;
  mkdirSync(join(directory, 'logs'), { recursive: true });
  const file = join(directory, 'pipeline.yaml');
  writeFileSync(
    file,
    `dataDir: data
agents:
${webAgent({ files: `${directory}/logs/access\\.log.*`, port })}${collectorAgent({ port, broker })}broker:
  listen: ${broker}
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
