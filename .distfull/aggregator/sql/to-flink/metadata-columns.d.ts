export interface MetadataColumns {
    /** As expressions over the columns of the records. */
    readonly columns: readonly (readonly [name: string, expression: string])[];
    /** Lines of the table of records. */
    readonly ofRecords: readonly string[];
    /** Columns that the key is read into. */
    readonly keyFields: readonly string[];
}
export declare function metadataColumns(metadata: Readonly<Record<string, string>>): MetadataColumns;
