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
        delimiter: {
            type: string;
            minLength: number;
            maxLength: number;
            default: string;
            description: string;
        };
        quote: {
            type: string;
            maxLength: number;
            default: string;
            description: string;
        };
        escape: {
            type: string;
            maxLength: number;
            default: string;
            description: string;
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
