/**
 * One Avro record a Kafka record, in binary without a header, as Flink's format avro has it (not the Confluent format, whose schemas are in a registry). Fields of its top level that are numbers, texts, booleans, enums or times are columns; the others are passed over.
 */
export interface AvroFormatOptions {
    /**
     * The schema it was written with, as JSON.
     */
    schema?: string;
    /**
     * A file with the schema, in place of `schema`.
     */
    schemaFile?: string;
}
