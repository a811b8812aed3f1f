import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
import type { Deserializer } from './event-reader.js';
/** @throws ConfigError for what is not supported, by its name. */
export declare function deserializerOf(config: SpooldirSourceConfig, location: string): Deserializer;
