import { type Rounding } from './rounding.js';
import { type TimeZone } from './time-zone.js';
export interface EventTime {
    readonly zone: TimeZone;
    /** Undefined: not rounded. */
    readonly rounding: Rounding | undefined;
    /** The time of the expansion counts, not the header `timestamp`. */
    readonly usesLocalTime: boolean;
}
/** As users write them; undefined is Flume's default. */
export interface EventTimeConfig {
    readonly round?: boolean | undefined;
    readonly roundValue?: number | undefined;
    readonly roundUnit?: string | undefined;
    readonly timeZone?: string | undefined;
    readonly useLocalTimeStamp?: boolean | undefined;
}
export interface EventTimePlace {
    /** What the options' names begin with, such as `agent.conf:12: hdfs.`. */
    readonly where: string;
    /** Given: what Flume passes over is told there, not refused. */
    readonly warn?: ((message: string) => void) | undefined;
}
/** @throws ConfigError for a zone, a unit or a value that does not exist. */
export declare function eventTimeOf(config: EventTimeConfig, place: EventTimePlace): EventTime;
export declare const timestampHeader = "timestamp";
/** The time that the header `timestamp` tells, or why it tells none: Flume's texts. */
export declare function headerTime(text: string | undefined, isRounded: boolean): number | string;
