import type { HeaderEncoding } from '../header-maps.js';
export declare const avroHeaders: HeaderEncoding;
