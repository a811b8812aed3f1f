/** Which columns the fields of an Avro record are. */
import type { AvroType } from '../avro-container/avro-schema.js';
import type { ColumnSchema } from '../rows.js';
export interface RecordField {
    readonly name: string;
    readonly type: AvroType;
    /** -1: it is passed over. */
    readonly column: number;
}
export interface RecordFields {
    readonly fields: readonly RecordField[];
    readonly columns: readonly ColumnSchema[];
}
export declare function recordFields(record: Extract<AvroType, {
    kind: 'record';
}>): RecordFields;
/** The one type besides null, of a union of two; otherwise the type itself. */
export declare function valueType(type: AvroType): AvroType;
/** How many milliseconds the unit of a time is; undefined: it is no time. */
export declare function timeUnitMs(type: AvroType): number | undefined;
