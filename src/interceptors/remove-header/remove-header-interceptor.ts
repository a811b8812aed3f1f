import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext, Interceptor } from '../../core/contracts.js';
import type { RemoveHeaderInterceptorConfig } from '../../generated/config/interceptors/remove_header.js';
import { compileJavaFullMatch, compileJavaPattern } from '../../util/java-pattern.js';
import { configuredPattern } from '../configured-pattern.js';
import { remaining, withoutHeaders } from '../shared-header.js';

export class RemoveHeaderInterceptor implements Interceptor {
  readonly #names: ReadonlySet<string>;
  readonly #matching: RegExp | undefined;

  constructor({ config, location }: ComponentContext<RemoveHeaderInterceptorConfig>) {
    const { withName, fromList, fromListSeparator, matching } = config;
    const separator = configuredPattern(
      location,
      'fromListSeparator',
      fromListSeparator,
      compileJavaPattern,
    );
    this.#names = new Set([
      ...(withName === undefined ? [] : [withName]),
      ...(fromList?.split(separator) ?? []),
    ]);
    if (matching !== undefined)
      this.#matching = configuredPattern(location, 'matching', matching, compileJavaFullMatch);
  }

  intercept(batch: EventBatch): EventBatch {
    const headers = remaining(batch.headers, this.#isRemoved);
    const own = withoutHeaders(batch.own, this.#isRemoved);
    return headers === batch.headers && own === batch.own ? batch : batch.with({ headers, own });
  }

  readonly #isRemoved = (name: string): boolean =>
    this.#names.has(name) || this.#matching?.test(name) === true;
}
