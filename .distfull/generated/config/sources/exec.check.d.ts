export declare const schema: {
    $schema: string;
    title: string;
    description: string;
    type: string;
    additionalProperties: boolean;
    required: string[];
    properties: {
        command: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        shell: {
            type: string;
            minLength: number;
            description: string;
            examples: string[];
        };
        restart: {
            type: string;
            default: boolean;
            description: string;
        };
        restartThrottle: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        logStdErr: {
            type: string;
            default: boolean;
            description: string;
        };
        batchSize: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        batchTimeout: {
            type: string;
            minimum: number;
            default: number;
            description: string;
        };
        charset: {
            type: string;
            minLength: number;
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
