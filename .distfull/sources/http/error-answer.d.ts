export interface ErrorAnswer {
    readonly contentType: string | undefined;
    readonly text: string;
}
interface Refusal {
    readonly status: number;
    readonly message: string;
    /** The path. */
    readonly uri: string;
}
export declare function errorAnswer(refusal: Refusal, accept: string | undefined): ErrorAnswer;
export {};
