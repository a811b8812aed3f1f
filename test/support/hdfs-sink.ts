import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SinkContext } from '#src/core/contracts.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { HdfsSink } from '#src/sinks/hdfs/hdfs-sink.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sinkContext, type ContextParts, type TestContext } from './component-context.js';
import { FakeClock } from './fake-clock.js';
import { DirectoryInode } from './hdfs-inode.js';
import { letPass } from './let-pass.js';
import { temporaryDirectory } from './temporary-directory.js';
import { WebHdfsServer } from './webhdfs-server.js';

const schema = JSON.parse(readFileSync('schemas/config/sinks/hdfs.schema.json', 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
};

/** The options as a user's configuration has them when it says nothing. */
export function hdfsConfig(config: Partial<HdfsSinkConfig>): HdfsSinkConfig {
  const defaults = Object.entries(schema.properties).flatMap(([name, option]) =>
    option.default === undefined ? [] : [[name, option.default]],
  );
  return { ...Object.fromEntries(defaults), ...config } as HdfsSinkConfig;
}

/** An hdfs sink on a simulated HDFS, on which it is user `flume`. */
export interface SinkOnHdfs {
  readonly server: WebHdfsServer;
  readonly clock: FakeClock;
  readonly context: SinkContext<HdfsSinkConfig> & TestContext<HdfsSinkConfig>;
  readonly sink: HdfsSink;
  /** Another one on the same HDFS, lane and journal, as after a restart. */
  restarted(
    parts?: ContextParts & Partial<SinkContext<HdfsSinkConfig>>,
  ): Pick<SinkOnHdfs, 'sink' | 'context'>;
  /** Names and contents below `/user/flume`. */
  files(): Record<string, string>;
}

interface Test {
  after(cleanUp: () => void | Promise<void>): void;
}

export async function sinkOnHdfs(
  test: Test,
  config: Partial<HdfsSinkConfig> = {},
  parts: Partial<Pick<SinkContext<HdfsSinkConfig>, 'channelIsDurable'>> = {},
): Promise<SinkOnHdfs> {
  const clock = new FakeClock();
  const server = await WebHdfsServer.start(test, { clock });
  const directory = temporaryDirectory(test);
  const all = hdfsConfig({
    'hdfs.path': '/user/flume',
    'hdfs.namenodes': server.addresses as [string],
    'hdfs.user': 'flume',
    'hdfs.fileType': 'DataStream',
    'hdfs.rollInterval': 0,
    'hdfs.rollSize': 0,
    'hdfs.rollCount': 0,
    ...config,
  });
  const make: SinkOnHdfs['restarted'] = (others) => {
    const context = sinkContext(all, {
      directory,
      clock,
      fileSystem: nodeFileSystem,
      ...parts,
      ...others,
    });
    const sink = new HdfsSink(context);
    // Those that a test leaves alone as after a crash hold a file open.
    test.after(() => letPass(clock, sink.stop()).catch(() => {}));
    return { context, sink };
  };
  return {
    server,
    clock,
    ...make(),
    restarted: make,
    files: () => Object.fromEntries(filesIn(server, '/user/flume', '')),
  };
}

function* filesIn(
  server: WebHdfsServer,
  folder: string,
  prefix: string,
): Iterable<[name: string, content: string]> {
  const inode = server.namespace.find(folder);
  if (!(inode instanceof DirectoryInode)) return;
  for (const [name, entry] of inode.entries)
    if (entry instanceof DirectoryInode)
      yield* filesIn(server, join(folder, name), `${prefix}${name}/`);
    else yield [`${prefix}${name}`, String(server.read(join(folder, name)))];
}
