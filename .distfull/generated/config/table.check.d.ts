export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        topic: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        format: {
            enum: string[];
            type: string;
            default: string;
            description: string;
        };
        metadata: {
            type: string;
            additionalProperties: {
                type: string;
                pattern: string;
            };
            default: {};
            description: string;
            examples: {
                received: string;
                host: string;
            }[];
        };
        timestamp: {
            type: string;
            minLength: number;
            default: string;
            description: string;
            examples: string[];
        };
        watermark: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        futureMax: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        alignment: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
            examples: number[];
        };
        idleTimeout: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        lateness: {
            type: string;
            "x-unit": string;
            minimum: number;
            default: number;
            description: string;
        };
        brokers: {
            type: string;
            items: {
                type: string;
            };
            "x-separator": string;
            default: never[];
            description: string;
            examples: string[];
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
