/** Whether only this machine can connect to a host of that name. */
export function isLoopback(host) {
    return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.[\d.]+$/.test(host);
}
//# sourceMappingURL=loopback.js.map