import { dataProbes } from './data.js';
import type { Probe } from './probe.js';

/** What both brokers are asked, one after the other, in this order. */
export const kafkaProbes: readonly Probe[] = [...dataProbes];
