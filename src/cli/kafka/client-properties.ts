/** A file of Kafka's client properties, as `--command-config` of Kafka's own tools takes it. */
import { readFileSync } from 'node:fs';
import dotProperties from 'dot-properties';
import { ConfigError, messageOf } from '../../core/errors.js';
import { kafkaSecurity } from '../../protocol/kafka/security/settings.js';
import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';

/** Of a `.properties` file. Throws ConfigError when it cannot be read. */
export function readProperties(file: string): Map<string, string> {
  try {
    const parsed = dotProperties.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const texts = Object.entries(parsed).filter(([, value]) => typeof value === 'string');
    return new Map(texts as [string, string][]);
  } catch (error) {
    throw new ConfigError(`${file}: cannot read the properties: ${messageOf(error)}`);
  }
}

export class ClientProperties {
  readonly #file: string;
  readonly #values: ReadonlyMap<string, string>;

  private constructor(file: string, values: ReadonlyMap<string, string>) {
    this.#file = file;
    this.#values = values;
  }

  static readonly none = new ClientProperties('', new Map());

  /** Throws ConfigError when the file cannot be read. */
  static read(file: string): ClientProperties {
    return new ClientProperties(file, readProperties(file));
  }

  /** The same but for these, which count before those of the file. */
  with(values: ReadonlyMap<string, string> = new Map()): ClientProperties {
    const where = this.#file || '--command-property';
    return new ClientProperties(where, new Map([...this.#values, ...values]));
  }

  get(name: string): string | undefined {
    return this.#values.get(name)?.trim();
  }

  /** Throws ConfigError where the value is none of these. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    const found = choices.find((each) => each === value);
    if (found !== undefined) return found;
    throw new ConfigError(
      `${this.#file}: ${name}=${value} is not known; known: ${choices.join(', ')}`,
    );
  }

  /** Undefined: in the clear, and as nobody. Throws ConfigError for what can never work. */
  security(): KafkaSecurityReader | undefined {
    return kafkaSecurity({
      option: (name) => this.get(name),
      prefix: '',
      where: this.#file,
      fileSystem: nodeFileSystem,
    });
  }
}
