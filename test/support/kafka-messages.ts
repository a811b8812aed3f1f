import { readFileSync, readdirSync } from 'node:fs';
import { fc } from './properties.js';

/**
 * What schemas/kafka says of an API: read apart from the generator, so that a test can judge it.
 */
export interface ApiSchema {
  readonly api: string;
  readonly key: number;
  readonly versions: string;
  readonly request: readonly FieldSchema[];
  readonly response: readonly FieldSchema[];
}

export interface FieldSchema {
  readonly name: string;
  readonly type: string;
  readonly versions?: string;
  readonly nullable?: true | string;
  readonly tag?: number;
  readonly default?: unknown;
  readonly fields?: readonly FieldSchema[];
}

export const apiSchemas: readonly ApiSchema[] = readdirSync('schemas/kafka')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`schemas/kafka/${file}`, 'utf8')) as ApiSchema);

/** Messages as they come back from the wire in `version`: fields it lacks have their defaults. */
export function messages(fields: readonly FieldSchema[], version: number): fc.Arbitrary<object> {
  const members = fields.map((field) => [field.name, valuesOf(field, version)] as const);
  return fc.record(Object.fromEntries(members), { noNullPrototype: true });
}

function valuesOf(field: FieldSchema, version: number): fc.Arbitrary<unknown> {
  if (!includes(field.versions, version)) return fc.constant(absentValue(field));
  const isArray = field.type.startsWith('[]');
  const element = isArray ? field.type.slice(2) : field.type;
  const one = element === 'struct' ? messages(field.fields!, version) : primitives[element]!;
  const values = isArray ? fc.array(one, { maxLength: 3 }) : one;
  if (field.tag !== undefined && element === 'struct' && !isArray)
    return fc.option(values, { nil: undefined });
  const isNullable =
    field.nullable === true || (field.nullable && includes(field.nullable, version));
  return isNullable ? fc.option(values) : values;
}

function absentValue(field: FieldSchema): unknown {
  if (field.type === 'struct' && field.tag !== undefined) return undefined;
  if ('default' in field) return field.default;
  if (field.type.startsWith('[]')) return [];
  return { string: '', bool: false, bytes: Buffer.alloc(0), uuid: zeroUuid }[field.type] ?? 0;
}

const zeroUuid = 'A'.repeat(22);

const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array));
const primitives: Record<string, fc.Arbitrary<unknown>> = {
  bool: fc.boolean(),
  int8: fc.integer({ min: -128, max: 127 }),
  int16: fc.integer({ min: -32_768, max: 32_767 }),
  int32: fc.integer(),
  int64: fc.maxSafeInteger(),
  float64: fc.double({ noNaN: true }),
  uuid: fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((id) => Buffer.from(id).toString('base64url')),
  string: fc.string({ unit: 'grapheme' }),
  bytes,
  records: bytes,
};

function includes(range: string | undefined, version: number): boolean {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)?$/.exec(range ?? '0+')!;
  const last = range === undefined || range.endsWith('+') ? Infinity : Number(to ?? from);
  return version >= Number(from) && version <= last;
}
