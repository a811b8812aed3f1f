export interface NameService {
    /** The host of an address; undefined: it has none that leads back to it. */
    nameOf(address: string): Promise<string | undefined>;
    isOwn(address: string): boolean;
}
export declare class IpFilter {
    #private;
    /** Throws ConfigError. `where`: `file:line: source r1`. */
    constructor(rules: readonly string[], where: string, names?: NameService);
    /** False: there is no rule that denies, and so nobody is. */
    get canDeny(): boolean;
    /** Never rejects. `address` as Node writes it. */
    allows(address: string): Promise<boolean>;
}
/** Java writes an IPv6 address without `::`, and so do the rules of its users. */
export declare function longForm(address: string): string;
