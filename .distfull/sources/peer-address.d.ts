/**
 * An address as Java writes it: IPv4 plain, also where it came in over an IPv6 socket; IPv6 with all
 * its eight groups (`0:0:0:0:0:0:0:1`).
 */
export declare function javaAddress(address: string): string;
/** The names of peers, asked for once each; without a name its address. Never rejects. */
export declare class PeerNames {
    #private;
    of(address: string): Promise<string>;
}
