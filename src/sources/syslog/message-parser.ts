import { CustomFormat } from '../../codecs/syslog/custom-format.js';
import { parseKeptFields, type KeptFields } from '../../codecs/syslog/kept-fields.js';
import type { MessageBatch } from '../../codecs/syslog/message-batch.js';
import { ConfigError, messageOf } from '../../core/errors.js';

/** Turns the message in `buffer[from, to)` into an event, whatever it is. */
export interface MessageParser {
  parse(buffer: Buffer, from: number, to: number, into: MessageBatch): void;
}

interface Where {
  readonly location: string;
  readonly isLenient: boolean;
}

/** @throws ConfigError where no field is named, unless lenient: then none is kept, as in Flume. */
export function configuredFields(keepFields: string, { location, isLenient }: Where): KeptFields {
  const kept = parseKeptFields(keepFields) ?? (isLenient ? parseKeptFields('none') : undefined);
  if (kept !== undefined) return kept;
  throw new ConfigError(
    `${location}: keepFields: "${keepFields}" names no field; ` +
      'it is none, all, or some of priority, version, timestamp, hostname',
  );
}

export interface FormatConfig {
  readonly 'format.regex'?: string;
  readonly 'format.search'?: string;
  readonly 'format.replace'?: string;
  readonly 'format.dateFormat'?: string;
}

/** @throws ConfigError */
export function configuredFormat(
  config: FormatConfig,
  { location }: Where,
): CustomFormat | undefined {
  const {
    'format.regex': regex,
    'format.search': search,
    'format.replace': replace,
    'format.dateFormat': dateFormat,
  } = config;
  try {
    if (regex !== undefined)
      return new CustomFormat(regex, {
        ...(search !== undefined && { search }),
        ...(replace !== undefined && { replace }),
        ...(dateFormat !== undefined && { dateFormat }),
      });
  } catch (error) {
    throw new ConfigError(`${location}: ${messageOf(error)}`, { cause: error });
  }
  if ((search ?? replace ?? dateFormat) === undefined) return undefined;
  throw new ConfigError(`${location}: format.regex is missing; the other format options need it`);
}
