import type { ResultColumn, ResultRow } from '../core/status.js';
type Write = (text: string) => void;
type Format = (columns: readonly ResultColumn[], rows: readonly ResultRow[], write: Write) => void;
export type ResultFormatName = 'table' | 'csv' | 'jsonl';
export declare const resultFormats: Readonly<Record<ResultFormatName, Format>>;
export {};
