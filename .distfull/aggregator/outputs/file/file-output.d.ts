import type { FileOutputConfig } from '../../../generated/config/outputs/file.js';
import type { Output, OutputContext, OutputRow } from '../output.js';
export declare class FileOutput implements Output {
    #private;
    readonly isExact = true;
    constructor(context: OutputContext<FileOutputConfig>);
    lastOrder(): Promise<number>;
    deliver(rows: readonly OutputRow[]): Promise<void>;
    close(): Promise<void>;
}
