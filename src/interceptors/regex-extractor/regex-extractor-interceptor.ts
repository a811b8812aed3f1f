import type { EventBatch, Headers } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RegexExtractorInterceptorConfig } from '../../generated/config/interceptors/regex_extractor.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';

/** A group that took no part in the match gives no header (Flume: a null one). */
export class RegexExtractorInterceptor implements Interceptor {
  readonly #pattern: RegExp;
  readonly #headerNames: readonly string[];

  constructor({ config, location }: ComponentContext<RegexExtractorInterceptorConfig>) {
    this.#pattern = configuredPattern(location, 'regex', config.regex, compileJavaPattern);
    this.#headerNames = Object.values(config.serializers).map(({ name }) => name);
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
    this.#headerNames.forEach((name, index) => {
      const group = match[index + 1];
      if (group !== undefined) headers[name] = group;
    });
    return headers;
  }
}
