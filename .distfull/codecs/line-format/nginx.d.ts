import { type LineFormat } from './line-format.js';
/** `text` may be a whole directive as it stands in nginx's configuration. */
export declare function nginxFormat(text: string): LineFormat;
