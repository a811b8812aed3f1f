export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    properties: {
        columns: {
            type: string;
            additionalProperties: {
                type: string;
            };
            minProperties: number;
            maxProperties: number;
            default: {
                message: string;
            };
            description: string;
            examples: {
                message: string;
            }[];
        };
    };
};
export declare const validate: typeof validate10;
declare function validate10(data: any, { instancePath, parentData, parentDataProperty, rootData }?: {
    instancePath?: string | undefined;
    rootData?: any;
}): boolean;
export {};
