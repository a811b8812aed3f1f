import type { PeerNames } from '../peer-address.js';
export interface ClientHeaderNames {
    readonly clientIPHeader?: string;
    readonly clientHostnameHeader?: string;
}
/** The headers that tell who sent a message. Never rejects. */
export declare function clientHeaders({ clientIPHeader, clientHostnameHeader }: ClientHeaderNames, address: string, names: PeerNames): Promise<Record<string, string>>;
