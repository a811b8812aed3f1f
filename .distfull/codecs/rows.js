export const nullStart = 0xffff_ffff;
//# sourceMappingURL=rows.js.map