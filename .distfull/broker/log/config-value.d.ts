/** What a config is and which texts are values of it. Messages are Kafka's: users search for them. */
export type ConfigType = 'boolean' | 'string' | 'int' | 'long' | 'double' | 'list';
export interface ConfigDefinition {
    readonly name: string;
    readonly type: ConfigType;
    readonly defaultValue: string;
    readonly allowed?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    /** The broker's config that is the default of this one. */
    readonly brokerName?: string;
    readonly description: string;
}
/** What is wrong with the value, in one sentence; undefined: nothing. */
export declare function configValueProblem(definition: ConfigDefinition, text: string): string | undefined;
export declare function configListOf(value: string): string[];
