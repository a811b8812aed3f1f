import { SinkRunner } from '#src/agent/sink-runner.js';
import { Counters } from '#src/core/counters.js';
import { FileRollSink } from '#src/sinks/file-roll/file-roll-sink.js';
import { sinkContext } from '../support/component-context.js';
import { startFileChannel, type StartedFileChannel } from '../support/file-channel.js';
import type { SimFileSystem } from './sim-file-system.js';

const rollSeconds = 2;

/** A file channel and a file_roll sink into `/out`, which must exist, with its runner. */
export interface FileRollFlow {
  readonly started: StartedFileChannel;
  readonly runner: SinkRunner;
  /** Stops the runner; the channel goes on. */
  end(): Promise<void>;
}

/** Names of files carry the time of the start: a later one must have a later `wallMs`. */
export async function startFileRollFlow(
  fileSystem: SimFileSystem,
  wallMs: number,
): Promise<FileRollFlow> {
  const started = await startFileChannel(fileSystem, { capacity: 1_000, maxFileSize: 4_000 });
  const { channel, clock } = started;
  clock.setWallClock(wallMs);
  const controller = new AbortController();
  const context = sinkContext(
    {
      'sink.directory': '/out',
      'sink.rollInterval': rollSeconds,
      'sink.batchSize': 3,
      'sink.pathManager': 'default' as const,
      'sink.pathManager.prefix': '',
      'sink.pathManager.extension': '',
      'sink.serializer': 'text' as const,
      'sink.serializer.appendNewline': true,
      'sink.serializer.syncIntervalBytes': 2_048_000,
      'sink.serializer.compressionCodec': 'null' as const,
    },
    { fileSystem, clock, channelId: channel.id },
  );
  const { counters, logger } = context;
  const sink = new FileRollSink(context);
  const runner = new SinkRunner({
    channel,
    channelCounters: new Counters(),
    sinks: [{ name: 'k1', sink, counters, logger }],
    processor: { order: () => ['k1'], succeeded() {}, failed() {} },
    clock,
    signal: controller.signal,
  });
  runner.start();
  return {
    started,
    runner,
    end() {
      controller.abort();
      return runner.stop();
    },
  };
}

/** The first words of the lines of all files, in the order in which the files were begun. */
export async function deliveredBy(fileSystem: SimFileSystem): Promise<string[]> {
  const found = await fileSystem.readdir('/out');
  const names = found.filter((name) => !name.startsWith('.'));
  names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const texts = names.map((name) => fileSystem.contentOf(`/out/${name}`).toString());
  const lines = texts.join('').split('\n').slice(0, -1);
  return lines.map((line) => line.split(' ')[0]!);
}
