/** Who is asked, and as whom. */
import { userInfo } from 'node:os';
import type { SinkContext } from '../../core/contracts.js';
import { messageOf, StartError } from '../../core/errors.js';
import type { HdfsSinkConfig } from '../../generated/config/sinks/hdfs.js';
import { WebHdfsClient } from '../../protocol/webhdfs/client.js';
import type { WebHdfs } from '../../protocol/webhdfs/web-hdfs.js';
import { readWholeFile } from '../../storage/atomic-file.js';
import type { HdfsSinkSettings } from './settings.js';

export type ConnectHdfs = (
  settings: HdfsSinkSettings,
  context: SinkContext<HdfsSinkConfig>,
) => Promise<WebHdfs>;

export async function connectHdfs(
  { fileSystem, datanodeAddresses, callTimeoutMs }: HdfsSinkSettings,
  context: SinkContext<HdfsSinkConfig>,
): Promise<WebHdfs> {
  const { config, clock, counters, logger } = context;
  const ca = await textOf(context, 'hdfs.tls.ca');
  const delegationToken = (await textOf(context, 'hdfs.delegationTokenFile'))?.trim();
  return new WebHdfsClient({
    namenodes: fileSystem.namenodes,
    datanodeAddresses,
    callTimeoutMs,
    user: config['hdfs.user'] ?? process.env['HADOOP_USER_NAME'] ?? userInfo().username,
    doAs: config['hdfs.proxyUser'],
    delegationToken,
    tls: ca === undefined ? undefined : { ca },
    clock,
    onRetry: (error) => {
      counters.add('CallRetryCount');
      logger.debug({ error: error.message }, 'A call to HDFS is tried again');
    },
  });
}

async function textOf(
  { config, fileSystem }: SinkContext<HdfsSinkConfig>,
  option: 'hdfs.tls.ca' | 'hdfs.delegationTokenFile',
): Promise<string | undefined> {
  const path = config[option];
  if (path === undefined) return undefined;
  const content = await readWholeFile(fileSystem, path).catch((error: unknown) => {
    throw new StartError(`${option}: cannot read ${path}: ${messageOf(error)}`, { cause: error });
  });
  if (content === undefined) throw new StartError(`${option}: there is no file ${path}`);
  return content.toString();
}
