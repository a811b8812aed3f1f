import type { HttpAnswer } from './exchange.js';
import { WebHdfsError } from './web-hdfs.js';
/** What was asked for. */
export interface Purpose {
    readonly op: string;
    readonly path: string;
}
/** Who was asked, and what it means when no answer came, or one that says nothing. */
export interface Asked {
    readonly server: 'namenode' | 'datanode';
    /** `host:port`. */
    readonly name: string;
    /** True of all but reads and the first step of a write. */
    readonly mayChange: boolean;
}
/** True when another namenode, or the same a little later, may do what this one did not. */
export declare function isNamenodeGone(error: WebHdfsError): boolean;
/** True when the delegation token is none, any more. */
export declare function isTokenRefused({ exception }: WebHdfsError): boolean;
/** True when the server was never reached. */
export declare function isUnreached({ cause }: WebHdfsError): boolean;
/** The address behind the name of a server that was not reached, where it is known. */
export declare function unreachedIpOf({ cause }: WebHdfsError): string | undefined;
/** In a word or a few. */
export declare function reasonOf({ exception, cause }: WebHdfsError): string;
/** No whole answer came. `cause` is what `Exchange` rejected with. */
export declare function noAnswer(purpose: Purpose, asked: Asked, cause: unknown): WebHdfsError;
/** An answer that is not the one that was asked for. */
export declare function badAnswer(purpose: Purpose, asked: Asked, answer: HttpAnswer): WebHdfsError;
/** An answer that looks like success and cannot be read. */
export declare function unreadable(purpose: Purpose, asked: Asked, why: string, cause?: unknown): WebHdfsError;
