/**
 * One read-only SQL statement with `?` for its values; resolves to plain rows. Times go in as Date; a report asks
 * for counts and sums, not for times. Throws when it takes longer than 30 s.
 */
export type ReportQuery = (sql: string, values: ReportValue[]) => Promise<ReportRow[]>;

export type ReportValue = string | number | null | Date;
export type ReportRow = Record<string, string | number | null>;
