/*
 * The schema of an event whose body is an Avro datum, where Flume looks for it: the file that its
 * header names, its header, the file that the configuration names.
 */
import { fileURLToPath } from 'node:url';
import { messageOf, StartError, systemCodeOf } from '../../core/errors.js';
import { readWholeFile } from '../../storage/atomic-file.js';
import { EventFileError } from './event-file.js';
export const schemaHeaders = {
    url: 'flume.avro.schema.url',
    literal: 'flume.avro.schema.literal',
};
const schemaBytesMax = 1024 * 1024;
const excerptLength = 200;
/** Files that are remembered; more of them are read again. */
const rememberedMax = 100;
export class AvroSchemas {
    #fileSystem;
    #schemaURL;
    #remembered = new Map();
    /** `schemaURL` is the configured file, if any. */
    constructor(fileSystem, schemaURL) {
        this.#fileSystem = fileSystem;
        this.#schemaURL = schemaURL;
    }
    /**
     * The schema as JSON text. Rejects with EventFileError when the event at `index` names none that
     * can be had, with StartError when the configured file is at fault.
     */
    async of({ url, literal }, index) {
        try {
            if (url !== undefined)
                return await this.#read(url);
            if (literal !== undefined)
                return await checked(literal, `header ${schemaHeaders.literal}`);
        }
        catch (error) {
            if (error instanceof NoSchema)
                throw new EventFileError(error.message, index);
            throw error;
        }
        if (this.#schemaURL !== undefined)
            return this.#configured(this.#schemaURL);
        throw new EventFileError(`no Avro schema: the event has neither a header ${schemaHeaders.literal} nor ${schemaHeaders.url}, and serializer.schemaURL is not set`, index);
    }
    async #configured(schemaURL) {
        try {
            return await this.#read(schemaURL);
        }
        catch (error) {
            throw new StartError(`serializer.schemaURL: ${messageOf(error)}`, { cause: error });
        }
    }
    async #read(url) {
        const remembered = this.#remembered.get(url);
        if (remembered !== undefined)
            return remembered;
        const schema = await checked(await this.#content(pathOf(url)), excerpt(url));
        if (this.#remembered.size >= rememberedMax)
            this.#remembered.clear();
        this.#remembered.set(url, schema);
        return schema;
    }
    async #content(path) {
        try {
            const { isFile, sizeBytes } = await this.#fileSystem.stat(path);
            if (isFile && sizeBytes <= schemaBytesMax)
                return String(await readWholeFile(this.#fileSystem, path));
        }
        catch (error) {
            if (isOfTheMoment(error))
                throw error;
            throw new NoSchema(`no Avro schema: ${excerpt(messageOf(error))}`);
        }
        throw new NoSchema(`no Avro schema: ${excerpt(path)} is no file of at most ${schemaBytesMax} bytes`);
    }
}
/** It is the sender's or the user's fault, and will be no better another time. */
class NoSchema extends Error {
}
function isOfTheMoment(error) {
    return ['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'EIO'].includes(systemCodeOf(error) ?? '');
}
function pathOf(url) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return url;
    if (scheme !== 'file')
        throw new NoSchema(`no Avro schema: ${excerpt(url)}: only files of this machine are read; copy it here, or send it in header ${schemaHeaders.literal}`);
    try {
        return fileURLToPath(url);
    }
    catch (error) {
        throw new NoSchema(`no Avro schema: ${excerpt(url)}: ${messageOf(error)}`);
    }
}
async function checked(schema, place) {
    const { default: avro } = await import('avsc');
    try {
        // Unions of all kinds are good here: no value is made of them.
        avro.Type.forSchema(JSON.parse(schema), { wrapUnions: 'always' });
        return schema;
    }
    catch (error) {
        throw new NoSchema(`no Avro schema in ${place}: ${excerpt(messageOf(error))}`);
    }
}
/** Of what came from outside: messages are stored with the event. */
function excerpt(text) {
    return text.length <= excerptLength ? text : `${text.slice(0, excerptLength)}…`;
}
//# sourceMappingURL=avro-schemas.js.map