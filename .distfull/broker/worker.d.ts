import type { BrokerOptions } from './broker.js';
/** Plain values only: they are cloned into the thread. */
export type BrokerWorkerOptions = Omit<BrokerOptions, 'fileSystem' | 'clock' | 'logger'>;
