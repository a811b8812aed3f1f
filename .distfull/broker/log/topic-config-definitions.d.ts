/**
 * Kafka's topic configs, those of version 3.9. All are taken and kept, so that a topic definition can
 * move between clusters unchanged; a description says so where one has no effect here.
 */
import type { ConfigDefinition } from './config-value.js';
export declare const topicConfigs: readonly ConfigDefinition[];
