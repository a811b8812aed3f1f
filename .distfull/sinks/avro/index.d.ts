import type { SinkDefinition } from '../../core/contracts.js';
export declare const avroSink: SinkDefinition;
