/**
 * The one protocol spoken: Flume's `AvroSourceProtocol`. Peers name a protocol by the MD5 of its
 * JSON text. Ours is Flume's own text, licence header included, so the hash is the one that every
 * Flume 1.x client and source already knows (1.9.0 and 1.11.0 measured) and no text is exchanged.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const definition = new URL('../../../schemas/avro/avro-source-protocol.avpr', import.meta.url);

/**
 * Compact, in the attribute order of Flume's generated class: any other spelling hashes
 * differently.
 */
export const protocolText = JSON.stringify(JSON.parse(readFileSync(definition, 'utf8')));

/** 86aadae2c45474c0fe93ffd0f2350a65. */
export const protocolHash = protocolHashOf(protocolText);

export function protocolHashOf(text: string): Buffer {
  return createHash('md5').update(text).digest();
}

export const Status = { ok: 0, failed: 1, unknown: 2 } as const;

interface AvroProtocol {
  readonly types?: readonly AvroNamedType[];
  readonly messages?: Readonly<Record<string, AvroMessage | undefined>>;
}

interface AvroMessage {
  readonly request?: readonly { readonly type?: unknown }[];
}

interface AvroNamedType {
  readonly name?: string;
  readonly fields?: readonly { readonly name?: string; readonly type?: unknown }[];
}

const ourLayout = JSON.stringify([
  ['headers', { type: 'map', values: 'string' }],
  ['body', 'bytes'],
]);

/**
 * Whether a peer's protocol lays events out as ours does: `append` takes an AvroFlumeEvent of a map
 * of strings, then bytes, and `appendBatch` an array of them. Names of parameters and documentation
 * do not matter.
 */
export function isCompatible(text: string): boolean {
  try {
    const { types = [], messages = {} } = JSON.parse(text) as AvroProtocol;
    const event = types.find((type) => shortName(type.name) === 'AvroFlumeEvent');
    const layout = event?.fields?.map((field) => [field.name, withoutAnnotations(field.type)]);
    const one = messages['append']?.request?.[0]?.type;
    const many = messages['appendBatch']?.request?.[0]?.type as { items?: unknown } | undefined;
    return JSON.stringify(layout) === ourLayout && isEvent(one) && isEvent(many?.items);
  } catch {
    return false;
  }
}

function isEvent(type: unknown): boolean {
  return typeof type === 'string' && shortName(type) === 'AvroFlumeEvent';
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
