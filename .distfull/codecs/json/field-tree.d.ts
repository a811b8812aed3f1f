/** Which keys of which objects the columns of a table are read from, as bytes to compare with. */
import type { DeclaredColumn } from '../columns/declared.js';
/** One object's keys. */
export interface FieldNode {
    readonly keys: Field[];
}
export interface Field {
    readonly key: string;
    readonly bytes: Buffer;
    /** JSON writes the key with escapes, so its bytes are never those of the text. */
    readonly isEscaped: boolean;
    /** Indexes of the columns that hold the value. */
    readonly columns: number[];
    /** Fields inside the value, where it is an object. */
    inner: FieldNode | undefined;
    /** The key that comes next where an object's keys have the order of the columns. */
    next: Field | undefined;
}
export declare function fieldTree(columns: readonly DeclaredColumn[]): FieldNode;
