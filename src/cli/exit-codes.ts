/** What commands end with when they were started wrongly: those of sysexits.h. */

/** The command line is wrong. */
export const exitUsage = 64;
/** The configuration is wrong. */
export const exitConfig = 78;
