import type { Agent } from 'node:http';
import type { HttpAddress, Identity } from './addresses.js';
import type { Call } from './call.js';
import type { DelegationToken } from './delegation-token.js';
import type { HttpAnswer } from './exchange.js';
import type { Asked } from './failures.js';
export interface NamenodesOptions {
    /** At least one. */
    readonly addresses: readonly HttpAddress[];
    readonly identity: Pick<Identity, 'user' | 'doAs'>;
    readonly token: DelegationToken | undefined;
    readonly agent: Agent;
    readonly ca: string | undefined;
}
export interface Question {
    readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
    readonly parameters?: Readonly<Record<string, string>>;
    /**
     * read: changes nothing. change: is never sent twice, once it may have been carried out. place:
     * the first step of a write, which changes nothing and is answered with a datanode's address; for
     * CREATE a standby answers it, too.
     */
    readonly kind: 'read' | 'change' | 'place';
}
export interface NamenodeAnswer extends HttpAnswer {
    readonly namenode: HttpAddress;
    readonly asked: Asked;
}
/**
 * The namenodes of one service, of which one is active. The one that answered last is asked first;
 * when it turns out to be none, the next one is, with pauses, until the call has no tries left.
 */
export declare class Namenodes {
    #private;
    constructor(options: NamenodesOptions);
    get active(): string | undefined;
    ask(call: Call, question: Question): Promise<NamenodeAnswer>;
    /** Asks the next one from now on, unless somebody else has seen to that. */
    leave(namenode: HttpAddress): void;
}
