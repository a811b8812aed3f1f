import type { ColumnSchema } from '../rows.js';
export declare const declaredTypes: readonly ['STRING', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'TIMESTAMP(3)', 'TIMESTAMP_LTZ(3)'];
export type DeclaredType = (typeof declaredTypes)[number];
export interface DeclaredColumn {
    readonly name: string;
    /** As a Flink table declares it. */
    readonly type: DeclaredType;
    /** `FROM request.uri`: the keys on the way to the field; where nothing is written, the name. */
    readonly path: readonly string[];
}
/** `name: TYPE` or `name: TYPE FROM path`. Throws TableOptionError. */
export declare function declaredColumns(columns: Readonly<Record<string, string>>): DeclaredColumn[];
/** What a query sees of it. */
export declare function schemaOf({ name, type }: DeclaredColumn): ColumnSchema;
/** For formats whose columns are found by their order or name. */
export declare function refusePaths(columns: readonly DeclaredColumn[], format: string): void;
