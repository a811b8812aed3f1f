/** Which time the escapes of an event mean. */
import { ConfigError } from '../../core/errors.js';
import { isRoundUnit, type Rounding } from './rounding.js';
import { javaTimeZone, localTimeZone, type TimeZone } from './time-zone.js';

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
export function eventTimeOf(config: EventTimeConfig, place: EventTimePlace): EventTime {
  return {
    zone: zoneOf(config.timeZone, place),
    rounding: config.round === true ? roundingOf(config, place) : undefined,
    usesLocalTime: config.useLocalTimeStamp ?? false,
  };
}

function zoneOf(name: string | undefined, { where, warn }: EventTimePlace): TimeZone {
  if (name === undefined) return localTimeZone();
  const zone = javaTimeZone(name);
  if (zone !== undefined) return zone;
  const fact = `${where}timeZone: "${name}" is not the name of a time zone`;
  if (warn === undefined)
    throw new ConfigError(`${fact}: write one such as UTC, America/Los_Angeles or GMT+8`);
  warn(`${fact}: GMT is used, as Flume does`);
  return javaTimeZone('GMT')!;
}

function roundingOf(
  config: EventTimeConfig,
  { where, warn }: EventTimePlace,
): Rounding | undefined {
  const { roundUnit = 'second', roundValue: value = 1 } = config;
  const unit = roundUnit.toLowerCase();
  const isUnit = isRoundUnit(unit);
  const max = unit === 'hour' ? 24 : 60;
  if (!Number.isInteger(value) || value <= 0 || value > max)
    throw new ConfigError(
      `${where}roundValue: Round value must be > 0 and <= ${max}, found ${value}`,
    );
  if (isUnit) return { unit, value };
  const fact = `${where}roundUnit: Rounding unit is not valid, found "${roundUnit}"`;
  if (warn === undefined) throw new ConfigError(`${fact}: write second, minute or hour`);
  warn(`${fact}. Rounding will be disabled`);
  return undefined;
}

/** 1900 and 275760: before, Java has other rules for zones; beyond, JavaScript has no dates. */
const timeMsMin = Date.UTC(1900, 0, 2);
const timeMsMax = Date.UTC(275_760, 0, 1);

export const timestampHeader = 'timestamp';

/** The time that the header `timestamp` tells, or why it tells none: Flume's texts. */
export function headerTime(text: string | undefined, isRounded: boolean): number | string {
  if (text === undefined) return 'Expected timestamp in the Flume event headers, but it was null';
  const timeMs = Number(text);
  if (!/^[+-]?\d+$/.test(text) || Math.abs(timeMs) >= 2 ** 63)
    return (
      "Flume wasn't able to parse timestamp header in the event to resolve time based bucketing. " +
      "Please check that you're correctly populating timestamp header (for example using " +
      'TimestampInterceptor source interceptor).'
    );
  if (isRounded && timeMs <= 0) return 'Timestamp must be positive';
  if (timeMs < timeMsMin || timeMs > timeMsMax)
    return `header "timestamp" is ${text}: ms since 1970 must be in the years 1900 to 275759`;
  return timeMs;
}
