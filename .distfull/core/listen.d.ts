import type { Server } from 'node:net';
export interface ListenAddress {
    /** Undefined: all addresses of the machine, of both families. */
    readonly host: string | undefined;
    /** 0: any free one. */
    readonly port: number;
    /** Where it is configured, `file:line` or a key, for the message. */
    readonly location: string;
    /** What the user changes when the address cannot be had. */
    readonly key: string;
}
/** Resolves with the port when `server` accepts connections. Rejects with StartError. */
export declare function listen(server: Server, address: ListenAddress): Promise<number>;
