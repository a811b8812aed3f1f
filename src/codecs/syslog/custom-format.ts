import { compileJavaFullMatch, compileJavaPattern } from '../../util/java-pattern.js';
import { jsReplacement } from '../../util/java-replacement.js';
import { compileJodaPattern, type DateReader } from '../joda-pattern.js';

export interface CustomFormatOptions {
  readonly regex?: string;
  readonly search?: string;
  readonly replace?: string;
  readonly dateFormat?: string;
}

/** The groups of the expression; empty where a group found nothing. */
export interface CustomHead {
  readonly priority: string;
  readonly version: string;
  readonly timestamp: string;
  readonly timeMs: number | undefined;
  readonly hostname: string;
  readonly body: string;
}

/**
 * A format of the user's own (Flume's options `format.…`), tried before the usual ones. The groups
 * of the expression are priority, version, timestamp, host and body.
 */
export class CustomFormat {
  readonly #pattern: RegExp;
  readonly #search: RegExp | undefined;
  readonly #replacement: string = '';
  readonly #readDate: DateReader | undefined;

  /** @throws SyntaxError that names the option. */
  constructor(regex: string, { search, replace, dateFormat }: CustomFormatOptions) {
    if ((search === undefined) !== (replace === undefined))
      throw new SyntaxError('format.search and format.replace need each other');
    this.#pattern = named('regex', () => compileJavaFullMatch(regex));
    if (search !== undefined && replace !== undefined) {
      const found = named('search', () => compileJavaPattern(search, 'g'));
      this.#search = found;
      this.#replacement = named('replace', () => jsReplacement(replace, found));
    }
    if (dateFormat !== undefined)
      this.#readDate = named('dateFormat', () => compileJodaPattern(dateFormat));
  }

  /** Undefined where the message has another format. */
  match(message: string): CustomHead | undefined {
    const match = this.#pattern.exec(message);
    if (match === null) return undefined;
    const [, priority = '', version = '', timestamp = '', hostname = '', body = ''] = match;
    const date =
      this.#search === undefined ? timestamp : timestamp.replace(this.#search, this.#replacement);
    return { priority, version, timestamp, timeMs: this.#readDate?.(date), hostname, body };
  }
}

function named<Value>(option: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new SyntaxError(`format.${option}: ${(error as Error).message}`, { cause: error });
  }
}
