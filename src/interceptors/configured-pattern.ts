import { ConfigError } from '../core/errors.js';

/** Compiles an option's regular expression, or says which option of which component is wrong. */
export function configuredPattern(
  location: string,
  option: string,
  pattern: string,
  compile: (pattern: string) => RegExp,
): RegExp {
  try {
    return compile(pattern);
  } catch (error) {
    throw new ConfigError(
      `${location}: ${option}: "${pattern}" is not a usable regular expression: ` +
        `${(error as Error).message}`,
      { cause: error },
    );
  }
}
