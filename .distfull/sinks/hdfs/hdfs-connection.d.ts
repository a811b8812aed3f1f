import type { SinkContext } from '../../core/contracts.js';
import type { HdfsSinkConfig } from '../../generated/config/sinks/hdfs.js';
import type { WebHdfs } from '../../protocol/webhdfs/web-hdfs.js';
import type { HdfsSinkSettings } from './settings.js';
export type ConnectHdfs = (settings: HdfsSinkSettings, context: SinkContext<HdfsSinkConfig>) => Promise<WebHdfs>;
export declare function connectHdfs({ fileSystem, datanodeAddresses, callTimeoutMs }: HdfsSinkSettings, context: SinkContext<HdfsSinkConfig>): Promise<WebHdfs>;
