/*
 * Avro schemas as JSON has them, with their names resolved: what a reader needs to find the ends of
 * data, and what makes two schemas the same (Avro's parsing canonical form).
 */
import { ProtocolError } from '../../core/errors.js';
const primitives = [
    'null',
    'boolean',
    'int',
    'long',
    'float',
    'double',
    'bytes',
    'string',
];
const depthMax = 100;
/** Throws ProtocolError for a text that is no schema. */
export function parseAvroSchema(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw new ProtocolError('the Avro schema is no JSON', { cause: error });
    }
    return new SchemaReader().type(json, '', 0);
}
class SchemaReader {
    #named = new Map();
    /** `namespace` is that of the surrounding definition, empty: none. */
    type(json, namespace, depth) {
        if (depth > depthMax)
            throw notASchema('it is nested too deep');
        if (typeof json === 'string')
            return this.#reference(json, namespace);
        if (Array.isArray(json))
            return { kind: 'union', branches: json.map((one) => this.type(one, namespace, depth + 1)) };
        if (typeof json !== 'object' || json === null)
            throw notASchema(JSON.stringify(json));
        const definition = json;
        const { type } = definition;
        if (type === 'record' || type === 'error')
            return this.#record(definition, namespace, depth);
        if (type === 'enum' || type === 'fixed')
            return this.#leaf(definition, namespace);
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
    #reference(name, namespace) {
        const primitive = primitives.find((one) => one === name);
        if (primitive !== undefined)
            return { kind: 'primitive', name: primitive };
        const known = this.#named.get(fullName(name, namespace)) ?? this.#named.get(name);
        if (known === undefined)
            throw notASchema(`there is no type ${JSON.stringify(name)}`);
        return known;
    }
    #record(definition, namespace, depth) {
        const name = nameOf(definition, namespace);
        const fields = [];
        const record = { kind: 'record', name, fields };
        this.#define(name, record);
        const inside = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
        if (!Array.isArray(definition['fields']))
            throw notASchema(`${name} has no fields`);
        for (const field of definition['fields'])
            fields.push({
                name: String(field?.['name']),
                type: this.type(field?.['type'], inside, depth + 1),
            });
        return record;
    }
    #leaf(definition, namespace) {
        const name = nameOf(definition, namespace);
        const { symbols, size } = definition;
        if (definition['type'] === 'enum') {
            if (!Array.isArray(symbols))
                throw notASchema(`${name} has no symbols`);
            return this.#define(name, { kind: 'enum', name, symbols: symbols.map(String) });
        }
        if (!Number.isSafeInteger(size) || size < 0)
            throw notASchema(`${name} has no size`);
        return this.#define(name, { kind: 'fixed', name, sizeBytes: size });
    }
    #define(name, type) {
        this.#named.set(name, type);
        return type;
    }
}
function nameOf(definition, namespace) {
    const { name, namespace: own } = definition;
    if (typeof name !== 'string' || name === '')
        throw notASchema('a type has no name');
    return fullName(name, typeof own === 'string' ? own : namespace);
}
function fullName(name, namespace) {
    return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}
function notASchema(fact) {
    return new ProtocolError(`not an Avro schema: ${fact}`);
}
//# sourceMappingURL=avro-schema.js.map