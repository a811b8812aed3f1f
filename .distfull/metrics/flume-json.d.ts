import type { PipelineStatus } from '../core/status.js';
export type FlumeMetrics = Readonly<Record<string, Readonly<Record<string, string>>>>;
/**
 * What Flume's HTTP monitoring shows: `{"SOURCE.r1": {"EventReceivedCount": "12", …}}`, every value
 * a string. Where several agents run, the agent's name stands before the component's.
 */
export declare function flumeMetrics(status: Pick<PipelineStatus, 'agents' | 'startedMs'>): FlumeMetrics;
