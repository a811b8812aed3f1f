import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { type DelegationToken } from '../../protocol/webhdfs/delegation-token.js';
/** The file of `hdfs.delegationTokenFile`, which somebody writes anew before its token ends. */
export declare class TokenFile implements DelegationToken {
    #private;
    /** Rejects with StartError. */
    static open(parts: TokenFileParts): Promise<TokenFile>;
    private constructor();
    get text(): string;
    renew(refused: string): Promise<boolean>;
}
export interface TokenFileParts {
    readonly fileSystem: FileSystem;
    readonly path: string;
    readonly logger: Logger;
    /** What messages begin with. */
    readonly where: string;
}
