export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        endpoint: {
            type: string;
            pattern: string;
            description: string;
            examples: string[];
        };
        connectTimeout: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        requestTimeout: {
            type: string;
            minimum: number;
            maximum: number;
            default: number;
            description: string;
        };
        contentTypeHeader: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        acceptHeader: {
            type: string;
            minLength: number;
            default: string;
            description: string;
        };
        defaultRollback: {
            type: string;
            default: boolean;
            description: string;
        };
        defaultBackoff: {
            type: string;
            default: boolean;
            description: string;
        };
        defaultIncrementMetrics: {
            type: string;
            description: string;
        };
    };
    patternProperties: {
        "^rollback\\.[1-9](?:XX|[0-9]{2})$": {
            type: string;
            description: string;
        };
        "^backoff\\.[1-9](?:XX|[0-9]{2})$": {
            type: string;
            description: string;
        };
        "^incrementMetrics\\.[1-9](?:XX|[0-9]{2})$": {
            type: string;
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
