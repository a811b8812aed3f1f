import { DeliveryError } from '../../core/errors.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { FileParts } from './appended-file.js';
import type { Piece } from './open-delivery.js';
import type { FileWriter } from './open-file.js';
export interface StreamedNames {
    /** Of a new try, which begins with this sequence. */
    inUse(first: number): string;
    final(ranges: readonly NumberRange[]): string;
}
export declare class StreamedFile implements FileWriter {
    #private;
    readonly holds = true;
    constructor(parts: FileParts, names: StreamedNames);
    get path(): string | undefined;
    write(group: readonly Piece[]): Promise<void>;
    close(): Promise<void>;
    interrupt(): void;
    giveUp({ outcome }: DeliveryError): Promise<void>;
}
