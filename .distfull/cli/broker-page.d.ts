/** The page of a broker that runs alone: a pipeline whose one stage is the broker. */
import type { Broker } from '../broker/broker.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import { Dashboard } from '../dashboard/server.js';
export interface BrokerPageOptions {
    readonly host: string;
    readonly port: number;
    readonly clock: Clock;
    readonly logger: Logger;
}
/** Call it when the broker has started. */
export declare function brokerPage(broker: Broker, options: BrokerPageOptions): Dashboard;
