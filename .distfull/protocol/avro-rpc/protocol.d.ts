export interface RpcProtocol {
    readonly name: string;
    /** Compact, in the attribute order of the generated class: any other spelling hashes differently. */
    readonly text: string;
    readonly hash: Buffer;
    /**
     * Whether a peer's protocol lays the data out alike. Names of parameters and documentation do not
     * matter.
     */
    isCompatible(text: string): boolean;
}
/** Flume's `AvroSourceProtocol`: 86aadae2c45474c0fe93ffd0f2350a65. */
export declare const flumeProtocol: RpcProtocol;
export declare function protocolIn(file: string, isCompatible: (protocol: AvroProtocol) => boolean): RpcProtocol;
export declare function protocolHashOf(text: string): Buffer;
export declare const Status: {
    readonly ok: 0;
    readonly failed: 1;
    readonly unknown: 2;
};
export interface AvroProtocol {
    readonly types?: readonly AvroNamedType[];
    readonly messages?: Readonly<Record<string, AvroMessage | undefined>>;
}
interface AvroMessage {
    readonly request?: readonly {
        readonly type?: unknown;
    }[];
    readonly response?: unknown;
}
interface AvroNamedType {
    readonly name?: string;
    readonly fields?: readonly {
        readonly name?: string;
        readonly type?: unknown;
    }[];
}
/** Of an event: the same in both. */
export declare const eventLayout: string;
/** Names and types of a record's fields; undefined when there is no such record. */
export declare function layoutOf({ types }: AvroProtocol, record: string): string | undefined;
export declare function isNamed(type: unknown, name: string): boolean;
export {};
