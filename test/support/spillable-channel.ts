import { FileChannel } from '#src/channels/file/file-channel.js';
import { SpillableMemoryChannel } from '#src/channels/spillablememory/spillable-memory-channel.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { SpillableMemoryChannelConfig } from '#src/generated/config/channels/spillablememory.js';
import { componentContext, type TestContext } from './component-context.js';

/** Small, in `/channel`. */
export const spillableDefaults: SpillableMemoryChannelConfig = {
  memoryCapacity: 10,
  overflowCapacity: 1_000,
  overflowTimeout: 3,
  overflowDeactivationThreshold: 5,
  transactionCapacity: 5,
  byteCapacityBufferPercentage: 20,
  checkpointInterval: 30_000,
  maxFileSize: 1 << 20,
  minimumRequiredSpace: 1 << 20,
  useDualCheckpoints: false,
  checkpointDir: '/channel/checkpoint',
  dataDirs: ['/channel/data'],
};

export interface StartedSpillable {
  readonly channel: SpillableMemoryChannel;
  readonly context: TestContext<SpillableMemoryChannelConfig>;
  readonly clock: TestContext<SpillableMemoryChannelConfig>['clock'];
}

/** `waitSeconds`: how long a put waits for room on the disk. */
export async function startSpillable(
  fileSystem: FileSystem,
  config: Partial<SpillableMemoryChannelConfig> = {},
  waitSeconds = 0,
): Promise<StartedSpillable> {
  const context = componentContext<SpillableMemoryChannelConfig>(
    { ...spillableDefaults, ...config },
    { fileSystem },
  );
  const { overflowCapacity: capacity } = context.config;
  const ofLog = { ...context.config, capacity, 'keep-alive': waitSeconds };
  const channel = new SpillableMemoryChannel(
    context,
    new FileChannel({ ...context, config: ofLog }),
  );
  await channel.start();
  return { channel, context, clock: context.clock };
}
