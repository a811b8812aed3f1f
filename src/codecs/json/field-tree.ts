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

export function fieldTree(columns: readonly DeclaredColumn[]): FieldNode {
  const root: FieldNode = { keys: [] };
  columns.forEach(({ path }, column) => {
    let node = root;
    path.forEach((key, depth) => {
      const field = fieldOf(node, key);
      if (depth === path.length - 1) field.columns.push(column);
      else node = field.inner ??= { keys: [] };
    });
  });
  return root;
}

function fieldOf(node: FieldNode, key: string): Field {
  const found = node.keys.find((field) => field.key === key);
  if (found !== undefined) return found;
  const isEscaped = JSON.stringify(key).length !== key.length + 2;
  const field: Field = {
    key,
    bytes: Buffer.from(key),
    isEscaped,
    columns: [],
    inner: undefined,
    next: undefined,
  };
  const last = node.keys.at(-1);
  if (last !== undefined) last.next = field;
  node.keys.push(field);
  return field;
}
