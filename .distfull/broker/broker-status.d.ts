/** The broker as the dashboard, the metrics and `tailrace topics` see it. */
import type { BrokerStatus } from '../core/status.js';
import type { BrokerParts } from './api/handler.js';
import type { Address } from './listener.js';
export declare function statusOf({ topics, groups }: BrokerParts, { host, port }: Address): BrokerStatus;
