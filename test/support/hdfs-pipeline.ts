/**
 * Two agents that read the same log into durable channels and write it to HDFS: one in each delivery
 * mode. What the tests of kills and of cut connections run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const hdfsFolders = { append: '/user/flume/append', file: '/user/flume/file' } as const;

export interface HdfsPipelineOptions {
  /** `host:port` of the namenodes' HTTP, comma-separated. */
  readonly namenodes: string;
  readonly rollCount: number;
  readonly batchSize: number;
  /** More lines for the sinks, `key: value` each. */
  readonly sink?: readonly string[];
}

export interface HdfsPipeline {
  readonly file: string;
  /** Where the log is written and rotated: `access.log`, `access.log.1` … */
  readonly logs: string;
}

export function writeHdfsPipeline(
  directory: string,
  { namenodes, rollCount, batchSize, sink = [] }: HdfsPipelineOptions,
): HdfsPipeline {
  const logs = join(directory, 'logs');
  mkdirSync(logs);
  const agent = (mode: keyof typeof hdfsFolders): string => `
  ${mode}:
    sources:
      in:
        type: taildir
        channels: [c]
        filegroups: [f]
        filegroups.f: ${logs}/access.*
    channels:
      c: { type: file }
    sinks:
      out:
        type: hdfs
        channel: c
        hdfs.path: hdfs://cluster${hdfsFolders[mode]}
        hdfs.namenodes: ${namenodes}
        hdfs.user: flume
        hdfs.delivery: ${mode}
        hdfs.fileType: DataStream
        hdfs.batchSize: ${batchSize}
        hdfs.rollCount: ${rollCount}
        hdfs.rollSize: 0
        hdfs.rollInterval: 2
        hdfs.retryInterval: 1
${sink.map((line) => `        ${line}\n`).join('')}`;
  const file = join(directory, 'pipeline.yaml');
  writeFileSync(file, `dataDir: data\nagents:${agent('append')}${agent('file')}`);
  return { file, logs };
}
