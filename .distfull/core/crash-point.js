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
export const crashPoints = [
    'source.read', // before anything was written
    'log.written', // of a channel or a partition, before fdatasync
    'log.rolled', // a new segment, without its opening batch
    'channel.synced', // before the acknowledgement
    'channel.leased', // before the sink has it
    'channel.cursor-written', // not synced
    'sink.avro.sent', // no answer yet
    'source.avro.stored', // before the answer
    'sink.kafka.produced', // before EndTxn
    'sink.kafka.committing', // EndTxn sent, no answer yet
    'sink.kafka.committed', // the cursor knows nothing of it
    'broker.prepared', // PrepareCommit is durable, markers are not written
    'sink.redis.executed', // the cursor knows nothing of it
    'sink.file-roll.written', // before the commit record
    'sink.file-roll.recorded', // before the rename
    'sink.hdfs.written', // a batch, or a whole file: the journal knows nothing of it
    'sink.hdfs.prepared', // a whole file: before the rename
    'sink.hdfs.renamed', // before the journal knows it
    'sink.hdfs.journaled', // before the lease is given up
    'window.changed', // state, before the checkpoint
    'window.committed', // checkpoint, before it is flushed
    'window.flushed', // before the outbox is sent
    'output.file.written', // rows of a file output, before its position
    'output.delivered', // before the outbox row goes
    'savepoint.copied', // the state, before its manifest
    'savepoint.prepared', // a restored state, before it takes the place of the present one
    'backfill.handed-over', // recomputed rows, before the live state takes them
    'backfill.committed', // they are in a checkpoint, and still handed over
    'dead-letter.stored', // before the main channel has the batch
];
const [armed, passings = '1'] = (process.env['TAILRACE_CRASH_POINT'] ?? '').split(':');
let left = Number(passings);
/** Kills the process here when the environment names this point. */
export function crashPoint(point) {
    if (armed === point && --left === 0)
        process.kill(process.pid, 'SIGKILL');
}
//# sourceMappingURL=crash-point.js.map