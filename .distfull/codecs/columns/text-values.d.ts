import type { DeclaredType } from './declared.js';
export type TimestampFormat = 'iso-8601' | 'sql' | 'epoch-millis' | 'epoch-seconds' | 'access-log';
/** Milliseconds, a number, 0 or 1; NaN where the bytes are no such value. */
export type ReadValue = (buffer: Buffer, start: number, end: number) => number;
/** Undefined for STRING, which is taken as it is. */
export declare function valueReader(type: DeclaredType, times: TimestampFormat): ReadValue | undefined;
/** Seconds with a fraction, as nginx's $msec has them, to the nearest millisecond. */
export declare function epochSecondsMs(seconds: number): number;
/** What a value that cannot be read was expected to be: `17/May/…`, `a BIGINT`. */
export declare function expected(type: DeclaredType, times: TimestampFormat): string;
/** The bytes for a message: long ones are cut. */
export declare function shownValue(buffer: Buffer, start: number, end: number): string;
