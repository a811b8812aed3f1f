import type { OptionSchema } from './option-schema.js';
import type { Report } from './report.js';
import type { Leaf } from './section.js';
/** The value, or undefined with a problem reported. */
export declare function coerce(leaf: Leaf, schema: OptionSchema, report: Report): unknown;
/** Flume reads paths from the working directory; a YAML file can be moved with what it names. */
export declare function besideFile({ position: { file } }: Leaf, path: string): string;
