/** The part of JSON Schema that describes options, and our words in it (schemas/config/README). */
export interface OptionSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: OptionSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly patternProperties?: Readonly<Record<string, OptionSchema>>;
  readonly additionalProperties?: boolean | OptionSchema;
  readonly 'x-separator'?: 'blank' | 'comma';
  readonly 'x-unit'?: 'duration' | 'size';
  /** An older name of another option. */
  readonly 'x-alias-of'?: string;
  /** Where it is wrong, Flume takes the default; elsewhere the component is lost. */
  readonly 'x-falls-back'?: boolean;
  readonly minimum?: number;
  /** Classes of Flume's, and the word of the `enum` that each is. */
  readonly 'x-classes'?: Readonly<Record<string, string>>;
  readonly 'x-path'?: boolean;
  readonly 'x-secret'?: boolean;
  readonly 'x-refers'?: 'channels' | 'sinks';
  readonly 'x-sinks'?: { readonly minimum?: number; readonly maximum?: number };
}

export const ownKeywords = [
  'x-separator',
  'x-unit',
  'x-alias-of',
  'x-path',
  'x-secret',
  'x-refers',
  'x-sinks',
  'x-falls-back',
  'x-classes',
] as const satisfies readonly (keyof OptionSchema)[];

/** The schema of keys that no property names, or undefined where there are none such. */
export function additionalOf(schema: OptionSchema): OptionSchema | undefined {
  const additional = schema.additionalProperties;
  if (additional === true) return {};
  return additional === false ? undefined : additional;
}

/** The longest property that is the key or its beginning up to a dot. */
export function propertyOf(schema: OptionSchema, key: string): string | undefined {
  let best: string | undefined;
  for (const name of Object.keys(schema.properties ?? {})) {
    const fits = key === name || key.startsWith(`${name}.`);
    if (fits && (best === undefined || name.length > best.length)) best = name;
  }
  return best;
}

/** The schema of the value at a flat key, such as `filegroups.a`; undefined: no option has it. */
export function optionAtKey(schema: OptionSchema, key: string): OptionSchema | undefined {
  const name = propertyOf(schema, key);
  const option = name === undefined ? undefined : schema.properties![name]!;
  if (option === undefined) return patternOf(schema, key) ?? additionalOf(schema);
  const newer = option['x-alias-of'];
  if (name === key) return newer === undefined ? option : optionAtKey(schema, newer);
  return optionAtKey(option, key.slice(name!.length + 1));
}

/** The schema of one member of an object, named or not. */
export function memberOf(schema: OptionSchema, name: string): OptionSchema | undefined {
  const { properties = {} } = schema;
  if (Object.hasOwn(properties, name)) return properties[name];
  return patternOf(schema, name) ?? additionalOf(schema);
}

export function patternOf(schema: OptionSchema, key: string): OptionSchema | undefined {
  const entries = Object.entries(schema.patternProperties ?? {});
  return entries.find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1];
}
