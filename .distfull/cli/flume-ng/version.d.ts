export declare function versionLines(): readonly string[];
