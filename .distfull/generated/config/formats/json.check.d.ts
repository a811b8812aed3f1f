export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        columns: {
            type: string;
            additionalProperties: {
                type: string;
            };
            minProperties: number;
            maxProperties: number;
            description: string;
            examples: {
                ts: string;
                path: string;
            }[];
        };
        timestampFormat: {
            type: string;
            enum: string[];
            default: string;
            description: string;
        };
        failOnMissingField: {
            type: string;
            default: boolean;
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
