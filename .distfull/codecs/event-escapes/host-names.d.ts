import type { HostEscape } from './template.js';
export type HostNames = Readonly<Record<HostEscape, string>>;
/**
 * This machine as Java's `InetAddress.getLocalHost` sees it: its name, the address that the name has,
 * and the name that this address has.
 * @throws StartError when the machine's own name has no address: Flume ends there, too.
 */
export declare function localHostNames(): Promise<HostNames>;
