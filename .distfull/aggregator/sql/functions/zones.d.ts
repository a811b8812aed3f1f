/**
 * What the clock of zone `to` shows when that of `from` shows `local`. An hour that there is twice, or
 * not at all, is taken as standard time.
 */
export declare function convertZone(local: number, from: string, to: string): number;
