export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        regex: {
            type: string;
            minLength: number;
            description: string;
        };
        serializers: {
            type: string;
            minProperties: number;
            additionalProperties: {
                type: string;
                additionalProperties: boolean;
                required: string[];
                properties: {
                    name: {
                        type: string;
                        minLength: number;
                        description: string;
                    };
                    type: {
                        type: string;
                        enum: string[];
                        default: string;
                        description: string;
                    };
                    pattern: {
                        type: string;
                        minLength: number;
                        description: string;
                        examples: string[];
                    };
                };
            };
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
