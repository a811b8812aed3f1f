import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { PipelineStatus, QueryStatus, ResultsReader } from '../core/status.js';
import type { PageFile } from './page-files.js';
import type { StatusStream } from './status-stream.js';
/** What the dashboard shows; handed in by the pipeline. */
export interface DashboardPorts {
    status(): PipelineStatus;
    readonly results: ResultsReader;
}
export interface RouteParts {
    readonly ports: DashboardPorts;
    readonly stream: StatusStream;
    readonly pageFiles: ReadonlyMap<string, PageFile>;
    readonly listenHost: string;
}
type Env = {
    Bindings: HttpBindings;
    Variables: {
        query: QueryStatus;
    };
};
/** Every address the dashboard answers. All are read-only. */
export declare function createRoutes({ ports, stream, pageFiles, listenHost }: RouteParts): Hono<Env>;
export {};
