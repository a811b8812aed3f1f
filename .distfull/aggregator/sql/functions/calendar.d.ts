/** Years, months and weeks of times in UTC: milliseconds since 1970, in the Gregorian calendar. */
export declare const dayMs = 86400000;
/** The calendar ends at the year 275760: a time beyond is NULL. */
export declare function inCalendar(timeMs: number): number | null;
export declare const calendarUnits: string[];
/** The day stays, or is the last of a shorter month. */
export declare function addMonths(timeMs: number, months: number): number;
export declare function addUnits(timeMs: number, unit: string, count: number): number;
/** How many whole units lie between two times; negative when `to` is the earlier one. */
export declare function unitsBetween(fromMs: number, toMs: number, unit: string): number;
/** The start of the unit that a time lies in. Weeks begin on Sunday, as Flink's do. */
export declare function floorTo(timeMs: number, unit: string): number;
/** For units above a day, but for quarters, Flink looks at the day only: noon of the first is still the first. */
export declare function ceilTo(timeMs: number, unit: string): number;
export declare function timeInDay(timeMs: number): number;
export declare function dayOfYear(timeMs: number): number;
/** 1 is Monday. */
export declare function isoDayOfWeek(timeMs: number): number;
/** The week of ISO 8601: the first one has the year's first Thursday. */
export declare function isoWeek(timeMs: number): {
    readonly year: number;
    readonly week: number;
};
