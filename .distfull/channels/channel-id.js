import { randomBytes } from 'node:crypto';
/** 128 random bits in 32 hexadecimal digits: names one life of a channel for its peers. */
export function newChannelId() {
    return randomBytes(16).toString('hex');
}
//# sourceMappingURL=channel-id.js.map