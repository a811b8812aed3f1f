// Makes the Kafka message codecs, src/generated/kafka/, of schemas/kafka/*.json (see the README
// there).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** TypeScript type, zero value and least size on the wire (compact lengths are one byte). */
const primitives = {
  bool: { type: 'boolean', zero: false, bytes: 1 },
  int8: { type: 'number', zero: 0, bytes: 1 },
  int16: { type: 'number', zero: 0, bytes: 2 },
  int32: { type: 'number', zero: 0, bytes: 4 },
  int64: { type: 'number', zero: 0, bytes: 8 },
  float64: { type: 'number', zero: 0, bytes: 8 },
  uuid: { type: 'string', zero: 'AAAAAAAAAAAAAAAAAAAAAA', bytes: 16 },
  string: { type: 'string', zero: '', bytes: 1 },
  bytes: { type: 'Buffer', bytes: 1 },
  records: { type: 'Buffer', method: 'bytes', bytes: 1 },
};

export function generateKafka(root, emit) {
  const folder = join(root, 'schemas/kafka');
  const apis = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .toSorted((a, b) => a.key - b.key);
  emit('src/generated/kafka/wire.ts', wire);
  for (const api of apis) emit(`src/generated/kafka/${kebab(api.api)}.ts`, apiFile(api));
  emit('src/generated/kafka/apis.ts', tableFile(apis));
}

function apiFile(api) {
  const range = versionRange(api.versions);
  const file = new ApiFile(api, range);
  file.struct(`${api.api}Request`, api.request, range, 'message');
  file.struct(`${api.api}Response`, api.response, range, 'message');
  return file.text();
}

class ApiFile {
  #api;
  #range;
  #flexibleFrom;
  #types = [];
  #functions = [];
  #names = new Set();

  constructor(api, range) {
    this.#api = api;
    this.#range = range;
    this.#flexibleFrom = api.flexible === undefined ? undefined : versionRange(api.flexible)[0];
  }

  text() {
    const { api, key } = this.#api;
    const usesTags = this.#functions.some((text) => text.includes('TaggedField'));
    const imports = [
      'KafkaApi',
      'KafkaReader',
      'KafkaWriter',
      ...(usesTags ? ['TaggedField'] : []),
    ];
    const [advertisedFrom] = versionRange(this.#api.advertised ?? this.#api.versions);
    return [
      `// Generated from schemas/kafka/${api}.json by \`npm run generate\`. Do not edit.\n`,
      `import type { ${imports.join(', ')} } from './wire.js';\n\n`,
      `export const ${camel(api)}Api: KafkaApi<\n  `,
      ['Request', 'RequestInput', 'Response', 'ResponseInput']
        .map((part) => api + part)
        .join(',\n  '),
      `\n> = {\n  name: '${api}',\n  key: ${key},\n`,
      `  minVersion: ${this.#range[0]},\n  maxVersion: ${this.#range[1]},\n`,
      `  advertisedMinVersion: ${advertisedFrom},\n`,
      `  flexibleFrom: ${this.#flexibleFrom ?? 'Infinity'},\n`,
      ...['Request', 'Response'].flatMap((part) =>
        ['read', 'write'].map((verb) => `  ${verb}${part}: ${verb}${api}${part},\n`),
      ),
      '};\n',
      ...this.#types,
      ...this.#functions,
    ].join('');
  }

  /** `range`: the versions in which the struct exists. */
  struct(name, fields, range, kind = 'struct') {
    if (this.#names.has(name)) throw new Error(`${this.#api.api}: struct ${name} is defined twice`);
    this.#names.add(name);
    const own = fields.map((field) => this.#field(field, range));
    this.#types.push(typeText(name, own, false), typeText(name, own, true));
    this.#functions.push(this.#reader(name, own, kind), this.#writer(name, own, kind));
    for (const field of own)
      if (field.fields !== undefined) this.struct(field.struct, field.fields, field.range);
  }

  #field(field, parent) {
    const range =
      field.versions === undefined ? parent : clip(versionRange(field.versions), parent);
    const isArray = field.type.startsWith('[]');
    const element = isArray ? field.type.slice(2) : field.type;
    const nullable =
      field.nullable === undefined
        ? undefined
        : field.nullable === true
          ? range
          : clip(versionRange(field.nullable), range);
    const made = { ...field, range, isArray, element, nullable };
    made.when = condition(range, parent);
    made.isOptional = 'default' in field || made.when !== undefined || field.tag !== undefined;
    made.isTaggedStruct = field.tag !== undefined && element === 'struct' && !isArray;
    return made;
  }

  #reader(name, fields, kind) {
    const tagged = fields.filter((field) => field.tag !== undefined);
    const lines = [];
    if (kind === 'message') lines.push(`reader.flexible = ${this.#flexible()};`);
    for (const field of fields) {
      if (field.tag === undefined) {
        const read = readExpression(field);
        const value =
          field.when === undefined ? read : `${field.when} ? ${read} : ${zeroOf(field)}`;
        lines.push(`const ${field.name} = ${value};`);
      } else lines.push(`let ${field.name}: ${fieldType(field, '')} = ${zeroOf(field)};`);
    }
    if (this.#flexibleFrom !== undefined) lines.push(...tagReads(tagged));
    lines.push(`return { ${fields.map((field) => field.name).join(', ')} };`);
    const signature = `reader: KafkaReader, version: number`;
    return functionText(kind, `read${name}(${signature}): ${name}`, lines);
  }

  #writer(name, fields, kind) {
    const lines = [];
    if (kind === 'message') lines.push(`writer.flexible = ${this.#flexible()};`);
    for (const field of fields.filter((each) => each.tag === undefined)) {
      const write = writeVersions(field);
      lines.push(field.when === undefined ? write : `if (${field.when}) ${write}`);
    }
    if (this.#flexibleFrom !== undefined)
      lines.push(...tagWrites(fields.filter((field) => field.tag !== undefined)));
    const signature = `writer: KafkaWriter, message: ${name}Input, version: number`;
    return functionText(kind, `write${name}(${signature}): void`, lines);
  }

  #flexible() {
    if (this.#flexibleFrom === undefined) return 'false';
    return this.#flexibleFrom <= this.#range[0] ? 'true' : `version >= ${this.#flexibleFrom}`;
  }
}

function functionText(kind, signature, lines) {
  const isVersionUsed = lines.some((line) => /\bversion\b/.test(line));
  const isMessageUsed = lines.some((line) => /\bmessage\b/.test(line));
  const named = signature
    .replace('version:', isVersionUsed ? 'version:' : '_version:')
    .replace('message:', isMessageUsed ? 'message:' : '_message:');
  const head = kind === 'message' ? 'export function' : 'function';
  return `\n${head} ${named} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function typeText(name, fields, isInput) {
  const suffix = isInput ? 'Input' : '';
  const comment = isInput ? `/** As written: what has a default may be left out. */\n` : '';
  const members = fields.map((field) => {
    const optional = isInput && field.isOptional;
    const mark = optional ? '?' : '';
    const type =
      fieldType(field, suffix) + (optional && !field.isTaggedStruct ? ' | undefined' : '');
    const about =
      field.description === undefined || isInput ? '' : `  /** ${field.description} */\n`;
    return `${about}  readonly ${field.name}${mark}: ${type};\n`;
  });
  return `\n${comment}export interface ${name}${suffix} {\n${members.join('')}}\n`;
}

function fieldType(field, suffix) {
  const element = primitives[field.element]?.type ?? field.struct + suffix;
  const type = field.isArray ? `readonly ${element}[]` : element;
  if (field.isTaggedStruct) return `${type} | undefined`;
  return field.nullable === undefined ? type : `${type} | null`;
}

function readExpression(field) {
  const { element, struct, isArray, nullable, range, fields } = field;
  const one =
    element === 'struct' ? `read${struct}(reader, version)` : `reader.${methodOf(element)}()`;
  const bytes = element === 'struct' ? leastBytes(fields) : primitives[element].bytes;
  const plain = isArray ? `reader.array(${bytes}, () => ${one})` : one;
  if (nullable === undefined) return plain;
  if (element === 'struct' && !isArray) return `reader.nullableStruct(() => ${one})`;
  const orNull = isArray
    ? plain.replace('reader.array', 'reader.nullableArray')
    : `reader.nullable${pascal(methodOf(element))}()`;
  const when = condition(nullable, range);
  return when === undefined ? orNull : `(${when} ? ${orNull} : ${plain})`;
}

function writeVersions(field) {
  const value = `message.${field.name}`;
  const zero = zeroOf(field);
  const plain = { ...field, nullable: undefined };
  if (field.nullable === undefined)
    return writeStatement(plain, field.isOptional ? `${value} ?? ${zero}` : value);
  // An explicit null must not become the default.
  const orDefault =
    zero === 'null' ? `${value} ?? null` : `${value} === undefined ? ${zero} : ${value}`;
  const orNull = writeStatement(field, field.isOptional ? orDefault : value);
  const when = condition(field.nullable, field.range);
  if (when === undefined) return orNull;
  // What may be null only in some versions is written as empty in the others.
  const empty = zeroOf({ isArray: field.isArray, element: field.element });
  const orEmpty = writeStatement(plain, `${value} ?? ${empty}`);
  return `{\n    if (${when}) ${orNull}\n    else ${orEmpty}\n  }`;
}

function writeStatement(field, value, writer = 'writer') {
  const { element, struct, isArray, nullable } = field;
  const each =
    element === 'struct'
      ? `write${struct}(${writer}, item, version)`
      : `${writer}.${methodOf(element)}(item)`;
  if (!isArray && element === 'struct')
    return nullable === undefined
      ? `write${struct}(${writer}, ${value}, version);`
      : `${writer}.nullableStruct(${value}, (item) => ${each});`;
  if (!isArray) {
    const method =
      nullable === undefined ? methodOf(element) : `nullable${pascal(methodOf(element))}`;
    return `${writer}.${method}(${value});`;
  }
  const method = nullable === undefined ? 'array' : 'nullableArray';
  return `${writer}.${method}(${value}, (item) => ${each});`;
}

function tagReads(tagged) {
  if (tagged.length === 0) return ['reader.skipTags();'];
  return [
    'reader.tags((tag) => {',
    ...tagged.map(
      (field) => `  if (tag === ${field.tag}) ${field.name} = ${readExpression(field)};`,
    ),
    '});',
  ];
}

function tagWrites(tagged) {
  if (tagged.length === 0) return ['writer.tags();'];
  const lines = ['const tags: TaggedField[] = [];'];
  for (const field of tagged) {
    const { name, tag, isArray, isTaggedStruct } = field;
    lines.push(`const { ${name}${isTaggedStruct ? '' : ` = ${zeroOf(field)}`} } = message;`);
    const differs = isArray ? `${name}.length > 0` : `${name} !== ${zeroOf(field)}`;
    const write = writeStatement(field, name, 'to').slice(0, -1);
    lines.push(`if (${differs}) tags.push({ tag: ${tag}, write: (to) => ${write} });`);
  }
  return [...lines, 'writer.tags(tags);'];
}

function zeroOf(field) {
  if (field.isTaggedStruct) return 'undefined';
  if ('default' in field) return literal(field.default);
  if (field.isArray) return '[]';
  if (!('zero' in (primitives[field.element] ?? {}))) return 'Buffer.alloc(0)';
  return literal(primitives[field.element].zero);
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** A lower bound of a struct's size over all versions: an array cannot hold more than fit. */
function leastBytes(fields) {
  const always = fields.filter((field) => field.versions === undefined && field.tag === undefined);
  return Math.max(
    1,
    always.reduce((sum, field) => sum + leastFieldBytes(field), 0),
  );
}

function leastFieldBytes(field) {
  if (field.type.startsWith('[]')) return 1;
  if (field.type !== 'struct') return primitives[field.type].bytes;
  return field.nullable === undefined ? leastBytes(field.fields) : 1;
}

function versionRange(text) {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)?$/.exec(text) ?? [];
  if (from === undefined) throw new Error(`version range ${text}`);
  if (text.endsWith('+')) return [Number(from), Infinity];
  return [Number(from), Number(to ?? from)];
}

function clip([from, to], [low, high]) {
  return [Math.max(from, low), Math.min(to, high)];
}

function condition([from, to], [low, high]) {
  const parts = [];
  if (from > low) parts.push(`version >= ${from}`);
  if (to < high) parts.push(`version <= ${to}`);
  return parts.length === 0 ? undefined : parts.join(' && ');
}

function methodOf(type) {
  return primitives[type].method ?? type;
}

function camel(name) {
  return name[0].toLowerCase() + name.slice(1);
}

function pascal(name) {
  return name[0].toUpperCase() + name.slice(1);
}

function kebab(name) {
  return camel(name).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function tableFile(apis) {
  const row = ({ api }) => `  ${camel(api)}Api,\n`;
  return [
    '// Generated from schemas/kafka/ by `npm run generate`. Do not edit.\n',
    ...apis.map(({ api }) => `import { ${camel(api)}Api } from './${kebab(api)}.js';\n`),
    '\n/** Every API that has codecs, by its number. */\n',
    `export const kafkaApis = [\n${apis.map(row).join('')}] as const;\n`,
  ].join('');
}

const wire = `// Generated by \`npm run generate\` (scripts/generate/kafka.mjs). Do not edit.

/** What the codecs read from. A malformed message throws ProtocolError. */
export interface KafkaReader {
  /** Compact lengths and tagged fields (KIP-482); set by each message. */
  flexible: boolean;
  bool(): boolean;
  int8(): number;
  int16(): number;
  int32(): number;
  /** Throws beyond 2^53. */
  int64(): number;
  float64(): number;
  uuid(): string;
  string(): string;
  nullableString(): string | null;
  /** A view, not a copy. */
  bytes(): Buffer;
  nullableBytes(): Buffer | null;
  /**
   * \`leastItemBytes\`: a count that cannot fit in what is left is refused before anything is made.
   */
  array<Item>(leastItemBytes: number, read: () => Item): Item[];
  nullableArray<Item>(leastItemBytes: number, read: () => Item): Item[] | null;
  nullableStruct<Struct>(read: () => Struct): Struct | null;
  /** Skips the tagged fields that \`read\` leaves alone. */
  tags(read: (tag: number) => void): void;
  skipTags(): void;
}

/** What the codecs write to. */
export interface KafkaWriter {
  flexible: boolean;
  bool(value: boolean): void;
  int8(value: number): void;
  int16(value: number): void;
  int32(value: number): void;
  int64(value: number): void;
  float64(value: number): void;
  uuid(value: string): void;
  string(value: string): void;
  nullableString(value: string | null): void;
  /** Large ones are kept by reference: do not change them before they are sent. */
  bytes(value: Uint8Array): void;
  nullableBytes(value: Uint8Array | null): void;
  array<Item>(items: readonly Item[], write: (item: Item) => void): void;
  nullableArray<Item>(items: readonly Item[] | null, write: (item: Item) => void): void;
  nullableStruct<Struct>(value: Struct | null, write: (value: Struct) => void): void;
  /** Ascending by tag. */
  tags(fields?: readonly TaggedField[]): void;
}

export interface TaggedField {
  readonly tag: number;
  readonly write: (to: KafkaWriter) => void;
}

/** One API in all its versions. */
export interface KafkaApi<Request, RequestInput, Response, ResponseInput> {
  readonly name: string;
  readonly key: number;
  readonly minVersion: number;
  readonly maxVersion: number;
  /** What a broker announces as its least version. */
  readonly advertisedMinVersion: number;
  /** The first version with compact lengths and tagged fields; Infinity: none. */
  readonly flexibleFrom: number;
  readonly readRequest: (reader: KafkaReader, version: number) => Request;
  readonly writeRequest: (writer: KafkaWriter, message: RequestInput, version: number) => void;
  readonly readResponse: (reader: KafkaReader, version: number) => Response;
  readonly writeResponse: (writer: KafkaWriter, message: ResponseInput, version: number) => void;
}
`;
