/** What a config is and which texts are values of it. Messages are Kafka's: users search for them. */

export type ConfigType = 'boolean' | 'string' | 'int' | 'long' | 'double' | 'list';

export interface ConfigDefinition {
  readonly name: string;
  readonly type: ConfigType;
  readonly defaultValue: string;
  readonly allowed?: readonly string[];
  /** What the whole value has to look like. */
  readonly pattern?: RegExp;
  readonly min?: number;
  readonly max?: number;
  /** The broker's config that is the default of this one. */
  readonly brokerName?: string;
  /** The broker's default is one of another unit (hours): Kafka names no synonym. */
  readonly isSetInHours?: true;
  readonly description: string;
}

const wholeNumber = /^[+-]?\d+$/;
const largest = { int: 2n ** 31n - 1n, long: 2n ** 63n - 1n } as const;

/** What is wrong with the value, in one sentence; undefined: nothing. */
export function configValueProblem(definition: ConfigDefinition, text: string): string | undefined {
  const value = text.trim();
  const problem = isOfType(definition.type, value)
    ? rangeProblem(definition, value)
    : typeProblem(definition.type);
  return problem && `Invalid value ${value} for configuration ${definition.name}: ${problem}`;
}

/** As in Kafka an item may be empty: `delete,` has two. */
export function configListOf(value: string): string[] {
  const text = value.trim();
  return text === '' ? [] : text.split(/\s*,\s*/);
}

function isOfType(type: ConfigType, value: string): boolean {
  switch (type) {
    case 'int':
    case 'long': {
      if (!wholeNumber.test(value)) return false;
      const number = BigInt(value);
      return number <= largest[type] && number >= -largest[type] - 1n;
    }
    case 'double':
      return value !== '' && Number.isFinite(Number(value));
    case 'boolean':
      return /^(true|false)$/i.test(value);
    default:
      return true;
  }
}

function typeProblem(type: ConfigType): string {
  return type === 'boolean'
    ? 'Expected value to be either true or false'
    : `Not a number of type ${type.toUpperCase()}`;
}

function rangeProblem(
  { type, allowed, pattern, min, max }: ConfigDefinition,
  value: string,
): string | undefined {
  if (pattern !== undefined)
    return pattern.test(value) ? undefined : `It must match ${pattern.source}`;
  if (allowed !== undefined) {
    const parts = type === 'list' ? configListOf(value) : [value];
    const areAllowed = parts.every((part) => allowed.includes(part));
    return areAllowed ? undefined : `String must be one of: ${allowed.join(', ')}`;
  }
  if (min !== undefined && Number(value) < min) return `Value must be at least ${min}`;
  if (max !== undefined && Number(value) > max) return `Value must be no more than ${max}`;
  return undefined;
}
