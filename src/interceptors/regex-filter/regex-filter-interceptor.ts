/* Hot path. Looks at each body once and picks what stays; the slab is shared. */
import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RegexFilterInterceptorConfig } from '../../generated/config/interceptors/regex_filter.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';

export class RegexFilterInterceptor implements Interceptor {
  readonly #pattern: RegExp;
  readonly #excludeEvents: boolean;

  constructor({ config, location }: ComponentContext<RegexFilterInterceptorConfig>) {
    this.#pattern = configuredPattern(location, 'regex', config.regex, compileJavaPattern);
    this.#excludeEvents = config.excludeEvents;
  }

  intercept(batch: EventBatch): EventBatch {
    const { buffer, starts, ends, size } = batch;
    const kept: number[] = [];
    for (let i = 0; i < size; i++) {
      const found = this.#pattern.test(buffer.toString('utf8', starts[i], ends[i]));
      if (found !== this.#excludeEvents) kept.push(i);
    }
    return kept.length === size ? batch : batch.pick(kept, batch.provenance);
  }
}
