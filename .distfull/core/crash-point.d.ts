/**
 * Named places where a test may end the process as `kill -9` does, to prove what a restart makes of
 * it: the rows of the crash table in docs/delivery.md (fail points, as in TiKV's fail-rs).
 *
 *   TAILRACE_CRASH_POINT=sink.kafka.committing      at the first passing
 *   TAILRACE_CRASH_POINT=sink.kafka.committing:3    at the third passing in one thread
 *
 * Without the variable a passing costs one comparison; none lies on a path of single events.
 */
/** Where each lies: right after the thing its name says. */
export declare const crashPoints: readonly ['source.read', 'log.written', 'log.rolled', 'channel.synced', 'channel.leased', 'channel.cursor-written', 'sink.avro.sent', 'source.avro.stored', 'sink.kafka.produced', 'sink.kafka.committing', 'sink.kafka.committed', 'broker.prepared', 'sink.redis.executed', 'sink.file-roll.written', 'sink.file-roll.recorded', 'sink.hdfs.written', 'sink.hdfs.prepared', 'sink.hdfs.renamed', 'sink.hdfs.journaled', 'window.changed', 'window.committed', 'window.flushed', 'output.file.written', 'output.delivered', 'savepoint.copied', 'savepoint.prepared', 'backfill.handed-over', 'backfill.committed', 'dead-letter.stored'];
export type CrashPoint = (typeof crashPoints)[number];
/** Kills the process here when the environment names this point. */
export declare function crashPoint(point: CrashPoint): void;
