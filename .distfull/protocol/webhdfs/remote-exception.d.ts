export interface RemoteException {
    readonly name: string;
    /** One line. */
    readonly message: string;
    /** What the namenode was asked when it threw this. */
    readonly namenodeCall: string | undefined;
    /** What the datanode was asking when the namenode was not there. */
    readonly lostNamenodeCall: string | undefined;
}
/** Undefined when the body is something else. */
export declare function readRemoteException(body: string): RemoteException | undefined;
/** Undefined when it is no object of JSON. */
export declare function jsonOf(body: string): Record<string, any> | undefined;
