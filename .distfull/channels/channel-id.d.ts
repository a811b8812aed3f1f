/** 128 random bits in 32 hexadecimal digits: names one life of a channel for its peers. */
export declare function newChannelId(): string;
