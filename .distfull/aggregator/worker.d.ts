import type { AggregatorOptions } from './aggregator.js';
/** Plain values only: they are cloned into the thread. */
export type AggregatorWorkerOptions = Omit<AggregatorOptions, 'fileSystem' | 'clock' | 'logger'>;
