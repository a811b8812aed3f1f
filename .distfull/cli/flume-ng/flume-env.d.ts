export type Environment = Readonly<Record<string, string | undefined>>;
export interface FlumeEnv {
    readonly file: string;
    readonly variables: Readonly<Record<string, string>>;
    /** The numbers of the lines that do something else. */
    readonly unread: readonly number[];
}
/** Undefined where there is none. */
export declare function readFlumeEnv(confDirectory: string | undefined, env: Environment): FlumeEnv | undefined;
/** Only what a shell would do without running anything is taken. */
export declare function assignmentsIn(text: string, env: Environment): Omit<FlumeEnv, 'file'>;
