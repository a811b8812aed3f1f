/** `a=1,b=[x,y]`, as `--add-config` of Kafka's own tool takes it. Throws ConfigError. */
export declare function addedConfigs(text: string): Map<string, string>;
