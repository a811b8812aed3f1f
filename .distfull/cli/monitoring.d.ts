/**
 * Flume's monitoring of an agent, as `-Dflume.monitoring.type=http -Dflume.monitoring.port=41414` asks
 * for it. A pipeline has the same on its page.
 */
import type { Server } from 'node:http';
import type { Logger } from '../core/logger.js';
import type { PipelineStatus } from '../core/status.js';
export interface MonitoringOptions {
    /** As given by `-Dname=value`. */
    readonly properties: Readonly<Record<string, string>>;
    /** Flume listens on every address. */
    readonly host: string;
    readonly status: () => PipelineStatus;
    readonly logger: Logger;
}
/**
 * Undefined where it is not asked for. Rejects with ConfigError or StartError. It does not keep the
 * process alive.
 */
export declare function startMonitoring(options: MonitoringOptions): Promise<Server | undefined>;
