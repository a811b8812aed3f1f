export function noCounts() {
    return { read: 0, inWindows: 0, filtered: 0, late: 0, deadLettered: 0, expired: 0, truncated: 0 };
}
//# sourceMappingURL=progress.js.map