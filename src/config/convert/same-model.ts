import { resolve } from 'node:path';
import type { PipelineModel } from '../model.js';

/** Whether both run the same: places apart, and paths as they are meant in `directory`. */
export function isSameModel(a: PipelineModel, b: PipelineModel, directory: string): boolean {
  return isSame({ ...a, files: [] }, { ...b, files: [] }, directory);
}

function isSame(a: unknown, b: unknown, directory: string): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || resolve(directory, a) === resolve(directory, b);
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('position');
  return [...keys].every((key) => isSame(a[key], b[key], directory));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
