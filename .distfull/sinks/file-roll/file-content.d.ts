import type { Delivery } from '../../core/contracts.js';
import type { FileSystem } from '../../core/file-system.js';
import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';
type Bytes = readonly Uint8Array[];
export type Events = Pick<Delivery, 'batch' | 'ranges'>;
/** Resolves when event `index`, which has no place in the file, is safe elsewhere. */
export type RefuseEvent = (events: Events, index: number, reason: string) => Promise<void>;
/** One call at a time. */
export interface FileContent {
    /** It depends on what the file holds: a file that was cut back needs another one. */
    readonly hasBeginning: boolean;
    /** The bytes of each delivery, valid until the next call. */
    of(deliveries: readonly Events[]): Promise<readonly Bytes[]>;
    /** Of a file without events. */
    ofNone(): Promise<Bytes>;
}
/** Makes the content of each file. Throws ConfigError for a serializer that there is not. */
export declare function fileContents(config: FileRollSinkConfig, fileSystem: FileSystem, refuse: RefuseEvent): () => FileContent;
export {};
