import type { PropertyOptions } from '../kafka/property-options.js';
import type { LineFormat } from './record-fields.js';
export declare const lineProperties: readonly string[];
/** A separator that is given asks for what it separates. */
export declare function textLines(properties: PropertyOptions): LineFormat;
