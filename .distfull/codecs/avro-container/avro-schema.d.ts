export type AvroType = {
    readonly kind: 'primitive';
    readonly name: PrimitiveName;
    /** What the value stands for, such as `timestamp-millis`; readers may ignore it. */
    readonly logicalType?: string;
} | {
    readonly kind: 'record';
    readonly name: string;
    readonly fields: AvroField[];
} | {
    readonly kind: 'enum';
    readonly name: string;
    readonly symbols: readonly string[];
} | {
    readonly kind: 'fixed';
    readonly name: string;
    readonly sizeBytes: number;
} | {
    readonly kind: 'array';
    readonly items: AvroType;
} | {
    readonly kind: 'map';
    readonly items: AvroType;
} | {
    readonly kind: 'union';
    readonly branches: readonly AvroType[];
};
export interface AvroField {
    readonly name: string;
    readonly type: AvroType;
}
declare const primitives: readonly ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
export type PrimitiveName = (typeof primitives)[number];
/** Throws ProtocolError for a text that is no schema. */
export declare function parseAvroSchema(text: string): AvroType;
export {};
