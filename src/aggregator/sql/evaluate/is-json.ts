/** `IS JSON`, of any kind of value or one: false where the text is NULL, as in Flink. */
import type { IsTestName } from '../ast.js';
import { isObject, isScalar, readJson } from '../functions/json-text.js';
import type { Evaluate } from './columns.js';
import { rowwiseWithNulls } from './rowwise.js';

export function isJson(operand: Evaluate, test: IsTestName): Evaluate {
  return rowwiseWithNulls(
    (text: string | null) => {
      const value = text === null ? undefined : readJson(text);
      if (value === undefined) return false;
      if (test === 'JSON OBJECT') return isObject(value);
      if (test === 'JSON ARRAY') return Array.isArray(value);
      return test !== 'JSON SCALAR' || isScalar(value);
    },
    [operand],
    false,
  );
}
