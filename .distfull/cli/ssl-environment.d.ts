export declare function sslEnvironment(systemProperties: Readonly<Record<string, string>>): Record<string, string>;
