import { EventBatch } from '#src/core/batch.js';
import type {
  ComponentContext,
  OriginPosition,
  SinkContext,
  SourceContext,
} from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { OutOfTurnError } from '#src/core/errors.js';
import type { FileSystem } from '#src/core/file-system.js';
import { FakeClock } from './fake-clock.js';
import { MemoryDeadLetters } from './memory-dead-letters.js';
import { RecordingLogger } from './recording-logger.js';

/** A component's context with the doubles exposed. `abort()` ends its signal. */
export interface TestContext<Config> extends ComponentContext<Config> {
  readonly logger: RecordingLogger;
  readonly clock: FakeClock;
  readonly deadLetters: MemoryDeadLetters;
  abort(): void;
}

export interface ContextParts {
  readonly name?: string;
  readonly directory?: string;
  readonly fileSystem?: FileSystem;
  readonly clock?: FakeClock;
  readonly logger?: RecordingLogger;
}

export function componentContext<Config>(
  config: Config,
  parts: ContextParts = {},
): TestContext<Config> {
  const controller = new AbortController();
  return {
    agent: 'a1',
    name: parts.name ?? 'c1',
    config,
    location: 'test.properties:1',
    directory: parts.directory ?? '/nonexistent/tailrace-test',
    logger: parts.logger ?? new RecordingLogger(),
    counters: new Counters(),
    clock: parts.clock ?? new FakeClock(),
    fileSystem: parts.fileSystem ?? noFileSystem,
    signal: controller.signal,
    isLenient: false,
    deadLetters: new MemoryDeadLetters(),
    abort: () => controller.abort(),
  };
}

/**
 * A source's context whose channel is an array; like an agent's, it refuses what is behind a
 * refused batch.
 */
export interface TestSourceContext<Config> extends SourceContext<Config>, TestContext<Config> {
  /** Everything that was emitted and taken, in order. */
  readonly batches: EventBatch[];
  /** The bodies of all batches as text. */
  readonly bodies: string[];
  /** What the next emits do instead of taking the batch; `undefined`: take it. */
  onEmit: ((batch: EventBatch) => Promise<void>) | undefined;
  /** What `positions` answers. */
  readonly stored: Map<string, OriginPosition>;
  readonly clock: FakeClock;
  readonly logger: RecordingLogger;
  readonly deadLetters: MemoryDeadLetters;
}

export function sourceContext<Config>(
  config: Config,
  parts: ContextParts = {},
): TestSourceContext<Config> {
  const batches: EventBatch[] = [];
  const stored = new Map<string, OriginPosition>();
  let turn: Promise<void> = Promise.resolve();
  let refusals = 0;
  const context: TestSourceContext<Config> = {
    ...componentContext(config, { name: 'r1', ...parts }),
    batches,
    stored,
    onEmit: undefined,
    get bodies() {
      return batches.flatMap((batch) => bodiesOf(batch));
    },
    emit(batch) {
      const refusalsBefore = refusals;
      const taken = turn.then(async () => {
        if (refusals !== refusalsBefore) throw new OutOfTurnError('an earlier batch was refused');
        await context.onEmit?.(batch);
        batches.push(batch);
      });
      turn = taken.catch(() => void refusals++);
      return taken;
    },
    positions: (prefix) => new Map([...stored].filter(([origin]) => origin.startsWith(prefix))),
  };
  return context;
}

/** A sink's context on lane 0 of a durable channel, unless said otherwise. */
export function sinkContext<Config>(
  config: Config,
  parts: ContextParts &
    Partial<Pick<SinkContext<Config>, 'channelId' | 'lane' | 'channelIsDurable'>> = {},
): SinkContext<Config> & TestContext<Config> {
  return {
    ...componentContext(config, { name: 'k1', ...parts }),
    channelId: parts.channelId ?? '0123456789abcdef0123456789abcdef',
    lane: parts.lane ?? 0,
    channelIsDurable: parts.channelIsDurable ?? true,
  };
}

export function bodiesOf(batch: EventBatch): string[] {
  return Array.from({ length: batch.size }, (_, i) => batch.body(i).toString());
}

const noFileSystem = new Proxy({} as FileSystem, {
  get(_, operation) {
    throw new Error(
      `this test gave its component no file system, but it called ${String(operation)}`,
    );
  },
});
