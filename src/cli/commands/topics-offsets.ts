/** `tailrace topics offsets`: what `kafka-get-offsets` does. */
import { Command } from 'commander';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { everyPartition } from '../groups/topic-scope.js';
import { jsonText } from '../kafka/columns.js';
import { partitionList } from '../kafka/option-values.js';
import { onCluster } from '../kafka/session.js';
import { printable } from '../printable.js';
import { theseTopics, withTopics } from '../topics/named-topics.js';
import type { TopicFlags } from '../topics/named-topics.js';
import { offsetTime } from '../topics/place.js';

interface OffsetsFlags extends TopicFlags {
  readonly time?: number;
  readonly excludeInternalTopics?: boolean;
  readonly partitions?: readonly number[];
}

const examples = `
Examples:
  $ tailrace topics offsets access                             where its partitions end
  $ tailrace topics offsets access --time earliest             where they begin
  $ tailrace topics offsets access --time 2015-05-17T10:00:00  the first record since then
  $ tailrace topics offsets access --time 2h                   the first of the last two hours

A line is topic:partition:offset; a partition without a record of that time has none.`;

export function topicsOffsetsCommand(): Command {
  return withTopics(new Command('offsets'), 'names or regular expressions; default: all')
    .description('Print offsets of partitions: their ends, or those of a time.')
    .option(
      '--time <time>',
      'latest, earliest, max-timestamp, 2015-05-17T10:00:00 (UTC), 2h ago, or milliseconds ' +
        '(default: latest)',
      offsetTime,
    )
    .option('--partitions <list>', 'only these, such as 0,2', partitionList)
    .option('--exclude-internal-topics', "without Kafka's own")
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action((names: readonly string[], flags: OffsetsFlags) =>
      onCluster('topics offsets', flags, async (cluster) => {
        const { time = latest, partitions, excludeInternalTopics: excludeInternal = false } = flags;
        const topics = await theseTopics(cluster, names, { ...flags, excludeInternal });
        const wanted = topics
          .flatMap(everyPartition)
          .filter(({ partition }) => partitions?.includes(partition) ?? true);
        const all = await listOffsets(cluster, wanted, time, { readCommitted: false });
        const found = all.filter(({ offset }) => offset >= 0);
        const lines = found.map(
          ({ topic, partition, offset }) => `${printable(topic)}:${partition}:${offset}\n`,
        );
        const rows = found.map(({ topic, partition, offset }) => ({ topic, partition, offset }));
        process.stdout.write(flags.json ? jsonText(rows) : lines.join(''));
      }),
    );
}
