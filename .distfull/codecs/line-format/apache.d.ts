import { type LineFormat } from './line-format.js';
/** Quotes may be written as in httpd.conf, with a backslash. */
export declare function apacheFormat(text: string): LineFormat;
