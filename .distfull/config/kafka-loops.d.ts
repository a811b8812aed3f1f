/**
 * Flume's trap: its Kafka source sets the header `topic`, and its Kafka sink obeys it, so that a sink
 * in the same agent writes events back to where they come from.
 */
import type { AgentModel } from './model.js';
import type { Report } from './report.js';
export declare function warnOfKafkaLoops(agent: AgentModel, report: Report): void;
