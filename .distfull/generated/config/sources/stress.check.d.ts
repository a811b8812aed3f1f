export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        size: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        maxTotalEvents: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxSuccessfulEvents: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        batchSize: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        maxEventsPerSecond: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        backoffSleepIncrement: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        maxBackoffSleep: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
