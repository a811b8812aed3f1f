import type { AvroFormatOptions } from '../../generated/config/formats/avro.js';
import { type TableFormatDefinition } from '../table-format-definition.js';
import { type RecordFields } from './record-fields.js';
export declare const avro: TableFormatDefinition<AvroFormatOptions>;
/** Throws TableOptionError for a schema that cannot be read or is none of a record. */
export declare function avroFields({ schema, schemaFile }: AvroFormatOptions): RecordFields;
