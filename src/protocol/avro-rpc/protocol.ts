/**
 * The protocols spoken. Peers name one by the MD5 of its JSON text. Ours is the text of the Java
 * classes, licence header included, so the hash is the one that every peer already knows (Flume 1.9.0
 * and 1.11.0 measured) and no text is exchanged.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface RpcProtocol {
  readonly name: string;
  /** Compact, in the attribute order of the generated class: any other spelling hashes differently. */
  readonly text: string;
  readonly hash: Buffer;
  /**
   * Whether a peer's protocol lays the data out alike. Names of parameters and documentation do not
   * matter.
   */
  isCompatible(text: string): boolean;
}

/** Flume's `AvroSourceProtocol`: 86aadae2c45474c0fe93ffd0f2350a65. */
export const flumeProtocol = protocolIn('avro-source-protocol', isFlumeProtocol);

export function protocolIn(
  file: string,
  isCompatible: (protocol: AvroProtocol) => boolean,
): RpcProtocol {
  const path = new URL(`../../../schemas/avro/${file}.avpr`, import.meta.url);
  const definition = JSON.parse(readFileSync(path, 'utf8')) as { readonly protocol: string };
  const text = JSON.stringify(definition);
  return {
    name: definition.protocol,
    text,
    hash: protocolHashOf(text),
    isCompatible(other) {
      try {
        return isCompatible(JSON.parse(other) as AvroProtocol);
      } catch {
        return false;
      }
    },
  };
}

export function protocolHashOf(text: string): Buffer {
  return createHash('md5').update(text).digest();
}

export const Status = { ok: 0, failed: 1, unknown: 2 } as const;

export interface AvroProtocol {
  readonly types?: readonly AvroNamedType[];
  readonly messages?: Readonly<Record<string, AvroMessage | undefined>>;
}

interface AvroMessage {
  readonly request?: readonly { readonly type?: unknown }[];
  readonly response?: unknown;
}

interface AvroNamedType {
  readonly name?: string;
  readonly fields?: readonly { readonly name?: string; readonly type?: unknown }[];
}

/** Of an event: the same in both. */
export const eventLayout = JSON.stringify([
  ['headers', { type: 'map', values: 'string' }],
  ['body', 'bytes'],
]);

/** `append` takes an AvroFlumeEvent of a map of strings, then bytes, and `appendBatch` an array. */
function isFlumeProtocol(protocol: AvroProtocol): boolean {
  const { messages = {} } = protocol;
  const one = messages['append']?.request?.[0]?.type;
  const many = messages['appendBatch']?.request?.[0]?.type as { items?: unknown } | undefined;
  const isEvent = (type: unknown): boolean => isNamed(type, 'AvroFlumeEvent');
  return (
    layoutOf(protocol, 'AvroFlumeEvent') === eventLayout && isEvent(one) && isEvent(many?.items)
  );
}

/** Names and types of a record's fields; undefined when there is no such record. */
export function layoutOf({ types = [] }: AvroProtocol, record: string): string | undefined {
  const found = types.find(({ name }) => shortName(name) === record);
  return JSON.stringify(found?.fields?.map(({ name, type }) => [name, withoutAnnotations(type)]));
}

export function isNamed(type: unknown, name: string): boolean {
  return typeof type === 'string' && shortName(type) === name;
}

function shortName(name: string | undefined): string | undefined {
  return name?.split('.').at(-1);
}

/** Java may write `{"type":"string","avro.java.string":"String"}` for `"string"`. */
function withoutAnnotations(type: unknown): unknown {
  if (typeof type !== 'object' || type === null) return type;
  const { type: kind, values } = type as { type?: unknown; values?: unknown };
  return kind === 'map' ? { type: 'map', values: withoutAnnotations(values) } : kind;
}
