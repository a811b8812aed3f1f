/** What damage costs, in one line for an operator. */
export function damageText({ file, position, fromOffset, toOffset, reason }) {
    const lost = toOffset > fromOffset
        ? `${offsetsText(fromOffset, toOffset)} lost`
        : `behind offset ${fromOffset - 1}; how much is lost cannot be told`;
    return `${file} is damaged at byte ${position}: ${lost}: ${reason}`;
}
export function offsetsText(from, to) {
    return to > from ? `offsets ${from} to ${to - 1}` : `no offset from ${from} on`;
}
//# sourceMappingURL=damage-text.js.map