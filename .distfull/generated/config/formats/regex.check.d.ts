export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        pattern: {
            type: string;
            minLength: number;
            maxLength: number;
            description: string;
            examples: string[];
        };
        columns: {
            type: string;
            additionalProperties: {
                type: string;
            };
            maxProperties: number;
            default: {};
            description: string;
            examples: {
                ts: string;
            }[];
        };
        nullLiteral: {
            type: string;
            description: string;
            examples: string[];
        };
        timestampFormat: {
            type: string;
            enum: string[];
            default: string;
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
