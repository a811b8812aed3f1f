import { FileChannel } from '#src/channels/file/file-channel.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { FileChannelConfig } from '#src/generated/config/channels/file.js';
import { componentContext, type TestContext } from './component-context.js';

/** Small, in `/channel`. */
export const fileChannelDefaults: FileChannelConfig = {
  capacity: 10,
  transactionCapacity: 5,
  'keep-alive': 3,
  checkpointInterval: 30_000,
  maxFileSize: 1 << 20,
  minimumRequiredSpace: 1 << 20,
  useDualCheckpoints: false,
  checkpointDir: '/channel/checkpoint',
  dataDirs: ['/channel/data'],
};

export interface StartedFileChannel {
  readonly channel: FileChannel;
  readonly context: TestContext<FileChannelConfig>;
  readonly clock: TestContext<FileChannelConfig>['clock'];
}

/** A file channel in `/channel` of the file system, unless said otherwise. */
export async function startFileChannel(
  fileSystem: FileSystem,
  config: Partial<FileChannelConfig> = {},
): Promise<StartedFileChannel> {
  const context = componentContext<FileChannelConfig>(
    { ...fileChannelDefaults, ...config },
    { fileSystem },
  );
  const channel = new FileChannel(context);
  await channel.start();
  return { channel, context, clock: context.clock };
}
