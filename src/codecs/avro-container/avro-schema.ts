/*
 * Avro schemas as JSON has them, with their names resolved: what a reader needs to find the ends of
 * data, and what makes two schemas the same (Avro's parsing canonical form).
 */
import { ProtocolError } from '../../core/errors.js';

export type AvroType =
  | {
      readonly kind: 'primitive';
      readonly name: PrimitiveName;
      /** What the value stands for, such as `timestamp-millis`; readers may ignore it. */
      readonly logicalType?: string;
    }
  | { readonly kind: 'record'; readonly name: string; readonly fields: AvroField[] }
  | { readonly kind: 'enum'; readonly name: string; readonly symbols: readonly string[] }
  | { readonly kind: 'fixed'; readonly name: string; readonly sizeBytes: number }
  | { readonly kind: 'array'; readonly items: AvroType }
  | { readonly kind: 'map'; readonly items: AvroType }
  | { readonly kind: 'union'; readonly branches: readonly AvroType[] };

export interface AvroField {
  readonly name: string;
  readonly type: AvroType;
}

const primitives = [
  'null',
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
] as const;
export type PrimitiveName = (typeof primitives)[number];

const depthMax = 100;

/** Throws ProtocolError for a text that is no schema. */
export function parseAvroSchema(text: string): AvroType {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ProtocolError('the Avro schema is no JSON', { cause: error });
  }
  return new SchemaReader().type(json, '', 0);
}

class SchemaReader {
  readonly #named = new Map<string, AvroType>();

  /** `namespace` is that of the surrounding definition, empty: none. */
  type(json: unknown, namespace: string, depth: number): AvroType {
    if (depth > depthMax) throw notASchema('it is nested too deep');
    if (typeof json === 'string') return this.#reference(json, namespace);
    if (Array.isArray(json))
      return { kind: 'union', branches: json.map((one) => this.type(one, namespace, depth + 1)) };
    if (typeof json !== 'object' || json === null) throw notASchema(JSON.stringify(json));
    const definition = json as Readonly<Record<string, unknown>>;
    const { type } = definition;
    if (type === 'record' || type === 'error') return this.#record(definition, namespace, depth);
    if (type === 'enum' || type === 'fixed') return this.#leaf(definition, namespace);
    if (type === 'array' || type === 'map') {
      const items = definition[type === 'array' ? 'items' : 'values'];
      return { kind: type, items: this.type(items, namespace, depth + 1) };
    }
    const plain = this.type(type, namespace, depth + 1);
    const { logicalType } = definition;
    return plain.kind === 'primitive' && typeof logicalType === 'string'
      ? { ...plain, logicalType }
      : plain;
  }

  #reference(name: string, namespace: string): AvroType {
    const primitive = primitives.find((one) => one === name);
    if (primitive !== undefined) return { kind: 'primitive', name: primitive };
    const known = this.#named.get(fullName(name, namespace)) ?? this.#named.get(name);
    if (known === undefined) throw notASchema(`there is no type ${JSON.stringify(name)}`);
    return known;
  }

  #record(
    definition: Readonly<Record<string, unknown>>,
    namespace: string,
    depth: number,
  ): AvroType {
    const name = nameOf(definition, namespace);
    const fields: AvroField[] = [];
    const record: AvroType = { kind: 'record', name, fields };
    this.#define(name, record);
    const inside = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
    if (!Array.isArray(definition['fields'])) throw notASchema(`${name} has no fields`);
    for (const field of definition['fields'] as Readonly<Record<string, unknown>>[])
      fields.push({
        name: String(field?.['name']),
        type: this.type(field?.['type'], inside, depth + 1),
      });
    return record;
  }

  #leaf(definition: Readonly<Record<string, unknown>>, namespace: string): AvroType {
    const name = nameOf(definition, namespace);
    const { symbols, size } = definition;
    if (definition['type'] === 'enum') {
      if (!Array.isArray(symbols)) throw notASchema(`${name} has no symbols`);
      return this.#define(name, { kind: 'enum', name, symbols: symbols.map(String) });
    }
    if (!Number.isSafeInteger(size) || (size as number) < 0)
      throw notASchema(`${name} has no size`);
    return this.#define(name, { kind: 'fixed', name, sizeBytes: size as number });
  }

  #define(name: string, type: AvroType): AvroType {
    this.#named.set(name, type);
    return type;
  }
}

function nameOf(definition: Readonly<Record<string, unknown>>, namespace: string): string {
  const { name, namespace: own } = definition;
  if (typeof name !== 'string' || name === '') throw notASchema('a type has no name');
  return fullName(name, typeof own === 'string' ? own : namespace);
}

function fullName(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}

function notASchema(fact: string): ProtocolError {
  return new ProtocolError(`not an Avro schema: ${fact}`);
}
