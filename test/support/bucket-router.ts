import { eventTimeOf, type EventTimeConfig } from '#src/codecs/event-escapes/event-time.js';
import { BucketRouter } from '#src/sinks/hdfs/bucket-router.js';
import { bucketTemplates } from '#src/sinks/hdfs/bucket-templates.js';
import { anyHost } from './flume-escapes.js';
import { FakeClock } from './fake-clock.js';

/** A router of UTC, where nothing else is said; 40 bytes are kept for the rest of a file's name. */
export function bucketRouter(
  path: string,
  prefix = 'FlumeData',
  time: EventTimeConfig = {},
  clock = new FakeClock(),
): BucketRouter {
  return new BucketRouter({
    templates: bucketTemplates(path, prefix, 'agent.conf:3'),
    time: eventTimeOf({ timeZone: 'UTC', ...time }, { where: '' }),
    host: anyHost,
    nameExtraBytes: 40,
    clock,
  });
}
