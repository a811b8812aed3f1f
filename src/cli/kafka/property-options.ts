/** `--property name=value` of the console tools: only names that mean something. */
import { ConfigError } from '../../core/errors.js';
import { didYouMean } from '../../util/did-you-mean.js';

export class PropertyOptions {
  readonly #values = new Map<string, string>();

  /** Throws ConfigError for a name that nothing reads. */
  constructor(texts: readonly string[], known: readonly string[]) {
    for (const text of texts) {
      const at = text.indexOf('=');
      const name = at < 0 ? text : text.slice(0, at);
      if (!known.includes(name))
        throw new ConfigError(
          `--property ${name} is not known${didYouMean(name, known) || `; known: ${known.join(', ')}`}`,
        );
      this.#values.set(name, at < 0 ? '' : text.slice(at + 1));
    }
  }

  text(name: string, byDefault: string): string {
    return this.#values.get(name) ?? byDefault;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  flag(name: string, byDefault = false): boolean {
    const value = this.#values.get(name);
    if (value === undefined) return byDefault;
    if (value !== 'true' && value !== 'false')
      throw new ConfigError(`--property ${name}=${value}: write true or false`);
    return value === 'true';
  }
}
