import type { EventBatch, Headers } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import { ConfigError } from '../../core/errors.js';
import { compileJodaPattern } from '../../codecs/joda-pattern.js';
import type { RegexExtractorInterceptorConfig } from '../../generated/config/interceptors/regex_extractor.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';

interface GroupSerializer {
  readonly headerName: string;
  /** The header's value, or undefined where the group cannot be read. */
  readonly valueOf: (group: string) => string | undefined;
}

/**
 * A group that took no part in the match, or is no date where one is wanted, gives no header.
 * (Flume sets a null header, and fails the batch for ever.)
 */
export class RegexExtractorInterceptor implements Interceptor {
  readonly #pattern: RegExp;
  readonly #serializers: readonly GroupSerializer[];

  constructor({ config, location }: ComponentContext<RegexExtractorInterceptorConfig>) {
    this.#pattern = configuredPattern(location, 'regex', config.regex, compileJavaPattern);
    this.#serializers = Object.entries(config.serializers).map(([name, serializer]) =>
      serializerOf(`${location}: serializers.${name}`, serializer),
    );
  }

  intercept(batch: EventBatch): EventBatch {
    const own: (Headers | undefined)[] = [];
    let found = false;
    for (let i = 0; i < batch.size; i++) {
      const match = this.#pattern.exec(batch.body(i).toString());
      if (match !== null) found = true;
      own.push(match === null ? batch.own?.[i] : { ...batch.own?.[i], ...this.#headersOf(match) });
    }
    return found ? batch.with({ own }) : batch;
  }

  #headersOf(match: RegExpExecArray): Record<string, string> {
    const headers: Record<string, string> = {};
    this.#serializers.forEach(({ headerName, valueOf }, index) => {
      const group = match[index + 1];
      const value = group === undefined ? undefined : valueOf(group);
      if (value !== undefined) headers[headerName] = value;
    });
    return headers;
  }
}

type SerializerConfig = RegexExtractorInterceptorConfig['serializers'][string];

function serializerOf(place: string, { name, type, pattern }: SerializerConfig): GroupSerializer {
  if (!type.endsWith('MillisSerializer')) return { headerName: name, valueOf: (group) => group };
  if (pattern === undefined)
    throw new ConfigError(
      `${place}: the millis serializer needs a pattern, such as yyyy-MM-dd HH:mm:ss`,
    );
  try {
    const timeOf = compileJodaPattern(pattern);
    return { headerName: name, valueOf: (group) => timeOf(group)?.toString() };
  } catch (error) {
    throw new ConfigError(`${place}: ${(error as Error).message}`, { cause: error });
  }
}
