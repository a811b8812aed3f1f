import type { PipelineStatus } from '../core/status.js';
export declare const prometheusContentType: "text/plain; version=0.0.4; charset=utf-8";
/**
 * Counts keep the suffix `_total`, though the registry takes them as gauges: they are absolute
 * values of a snapshot, and a Counter of the library can only be incremented.
 */
export declare function prometheusText(status: PipelineStatus): Promise<string>;
