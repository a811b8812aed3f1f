/** Where the group keys begin among the columns of an aggregated row. */
export const windowColumnCount = 3;
//# sourceMappingURL=plan.js.map