import type { AvroType } from './avro-schema.js';
export declare function canonicalForm(schema: AvroType): string;
/** The CRC-64-AVRO of the canonical form: 16 hexadecimal digits, the lowest byte first, as in Java. */
export declare function schemaFingerprint(schema: AvroType): string;
