/** `tailrace topics delete-records`: what `kafka-delete-records` does; also before a time. */
import { Command } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { deleteRecords } from '../../protocol/kafka/admin/records.js';
import type { RecordsBelow } from '../../protocol/kafka/admin/records.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { listOffsets } from '../../protocol/kafka/client/offsets.js';
import { partitionsOf } from '../groups/topic-scope.js';
import { explained } from '../kafka/failures.js';
import { wholeNumber } from '../kafka/option-values.js';
import { onCluster } from '../kafka/session.js';
import { printable } from '../printable.js';
import { someNames, withTopics } from '../topics/named-topics.js';
import type { TopicFlags } from '../topics/named-topics.js';
import { since } from '../topics/place.js';
import { readRecordsBelow } from '../topics/records-below.js';

interface DeleteRecordsFlags extends TopicFlags {
  readonly beforeOffset?: number;
  readonly beforeTime?: number;
  readonly offsetJsonFile?: string;
}

const examples = `
Examples:
  $ tailrace topics delete-records access:0 --before-offset 1000
  $ tailrace topics delete-records access --before-time 2015-05-17T10:00:00
  $ tailrace topics delete-records --offset-json-file offsets.json

--before-time deletes up to the first record of that time: records behind it stay, also older ones.
The file is that of kafka-delete-records.sh:
{"partitions":[{"topic":"access","partition":0,"offset":1000}]}; -1 deletes all that are there.`;

export function topicsDeleteRecordsCommand(): Command {
  return withTopics(new Command('delete-records'), 'names, or access:0,2 with partitions')
    .description('Delete the records of partitions below an offset, or before a time.')
    .option('--before-offset <offset>', 'records below it', wholeNumber)
    .option('--before-time <time>', 'before 2015-05-17T10:00:00 (UTC), or 2h ago', since)
    .option('--offset-json-file <file>', 'offsets of partitions, as JSON')
    .addHelpText('after', examples)
    .action((names: readonly string[], flags: DeleteRecordsFlags) => {
      const { beforeOffset, beforeTime, offsetJsonFile } = flags;
      const given = [beforeOffset, beforeTime, offsetJsonFile].filter((each) => each !== undefined);
      if (given.length !== 1)
        throw new ConfigError('say what to delete: --before-offset, --before-time, or a file');
      return onCluster('topics delete-records', flags, async (cluster) => {
        for (const each of await wantedRecords(cluster, names, flags)) await remove(cluster, each);
      });
    });
}

async function wantedRecords(
  cluster: KafkaCluster,
  names: readonly string[],
  flags: DeleteRecordsFlags,
): Promise<RecordsBelow[]> {
  const { beforeOffset, beforeTime, offsetJsonFile } = flags;
  const topics = await allTopics(cluster);
  if (offsetJsonFile !== undefined) {
    const below = readRecordsBelow(offsetJsonFile);
    for (const { topic, partition } of below) partitionsOf([`${topic}:${partition}`], topics);
    return below;
  }
  const partitions = partitionsOf(someNames(names, flags), topics);
  if (beforeOffset !== undefined) return partitions.map((at) => ({ ...at, offset: beforeOffset }));
  // Where no record is so young, all go: -1 for DeleteRecords, too.
  return listOffsets(cluster, partitions, beforeTime!, { readCommitted: false });
}

/** As Kafka's tool says it; one that fails does not keep the others. */
async function remove(cluster: KafkaCluster, below: RecordsBelow): Promise<void> {
  const place = `partition: ${printable(below.topic)}-${below.partition}`;
  try {
    process.stdout.write(`${place}\tlow_watermark: ${await deleteRecords(cluster, below)}\n`);
  } catch (error) {
    process.stderr.write(`${place}\terror: ${printable(explained(error))}\n`);
    process.exitCode = 1;
  }
}
