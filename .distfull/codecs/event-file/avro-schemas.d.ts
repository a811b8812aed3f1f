import type { FileSystem } from '../../core/file-system.js';
export declare const schemaHeaders: {
    readonly url: 'flume.avro.schema.url';
    readonly literal: 'flume.avro.schema.literal';
};
/** What an event says. */
export interface SchemaSource {
    readonly url: string | undefined;
    readonly literal: string | undefined;
}
export declare class AvroSchemas {
    #private;
    /** `schemaURL` is the configured file, if any. */
    constructor(fileSystem: FileSystem, schemaURL: string | undefined);
    /**
     * The schema as JSON text. Rejects with EventFileError when the event at `index` names none that
     * can be had, with StartError when the configured file is at fault.
     */
    of({ url, literal }: SchemaSource, index: number): Promise<string>;
}
