/** Whether only this machine can connect to a host of that name. */
export declare function isLoopback(host: string): boolean;
