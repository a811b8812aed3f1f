import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { DashboardPorts } from './routes.js';
export type { DashboardPorts } from './routes.js';
export interface DashboardOptions {
    readonly host: string;
    /** 0 takes any free one. */
    readonly port: number;
    /** `file:line` of the section, for messages. */
    readonly location: string;
    readonly ports: DashboardPorts;
    readonly clock: Clock;
    readonly logger: Logger;
}
/** The page and its data, over HTTP. */
export declare class Dashboard {
    #private;
    constructor(options: DashboardOptions);
    /** Where the page is, once started. */
    get url(): string;
    start(): Promise<void>;
    stop(): Promise<void>;
}
