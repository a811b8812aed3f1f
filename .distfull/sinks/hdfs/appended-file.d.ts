import { DeliveryError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { type WebHdfs } from '../../protocol/webhdfs/web-hdfs.js';
import type { FileClosing } from './file-closing.js';
import { type FileContent } from './file-content.js';
import type { FileName } from './file-names.js';
import type { Journal } from './journal.js';
import type { Piece } from './open-delivery.js';
import type { FileWriter } from './open-file.js';
export interface FileParts {
    readonly hdfs: WebHdfs;
    readonly journal: Journal;
    readonly closing: FileClosing;
    readonly content: FileContent;
    readonly logger: Logger;
}
export declare class AppendedFile implements FileWriter {
    #private;
    readonly holds = false;
    /** `nextName`: of the file; asked again while there is a file of that name. */
    constructor(parts: FileParts, nextName: () => FileName);
    get path(): string | undefined;
    write(group: readonly Piece[], isLast: boolean): Promise<void>;
    close(): Promise<void>;
    interrupt(): void;
    giveUp(error: DeliveryError): Promise<void>;
}
