/* Hot path. Bodies in which nothing is found keep their bytes, whatever those are. */
import { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import { ConfigError } from '../../core/errors.js';
import type { SearchReplaceInterceptorConfig } from '../../generated/config/interceptors/search_replace.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
import { jsReplacement } from '../../util/java-replacement.js';

const encodings = {
  'UTF-8': 'utf8',
  'ISO-8859-1': 'latin1',
  'US-ASCII': 'latin1',
  'UTF-16LE': 'utf16le',
} as const;

export class SearchReplaceInterceptor implements Interceptor {
  readonly #pattern: RegExp;
  readonly #replacement: string;
  readonly #encoding: BufferEncoding;

  constructor({ config, location }: ComponentContext<SearchReplaceInterceptorConfig>) {
    const compile = (pattern: string): RegExp => compileJavaPattern(pattern, 'g');
    this.#pattern = configuredPattern(location, 'searchPattern', config.searchPattern, compile);
    this.#encoding = encodings[config.charset];
    try {
      this.#replacement = jsReplacement(config.replaceString);
    } catch (error) {
      const { message } = error as Error;
      throw new ConfigError(`${location}: replaceString: "${config.replaceString}": ${message}`, {
        cause: error,
      });
    }
  }

  intercept(batch: EventBatch): EventBatch {
    const bodies: Buffer[] = [];
    let changed = false;
    for (let i = 0; i < batch.size; i++) {
      const body = batch.body(i);
      const text = body.toString(this.#encoding);
      const replaced = text.replace(this.#pattern, this.#replacement);
      if (replaced !== text) changed = true;
      bodies.push(replaced === text ? body : Buffer.from(replaced, this.#encoding));
    }
    if (!changed) return batch;
    const { headers, own, timestamps, provenance } = batch;
    return EventBatch.of(bodies, { headers, own, timestamps, provenance });
  }
}
