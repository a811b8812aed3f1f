import type { SinkDefinition } from '../core/contracts.js';
import { avroSink } from './avro/index.js';

/** Every sink type that an agent may be made of. A new one is a schema, a folder and a line here. */
export const sinks: readonly SinkDefinition[] = [avroSink];
