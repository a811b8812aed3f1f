import type { Report } from './report.js';
import type { Leaf } from './section.js';
/** Reads the text of one file. A syntax error is fatal and ends in no leaves. */
export declare function readYaml(file: string, text: string, report: Report): Leaf[];
