/** The largest CSV file read, in bytes (5 MB). */
export const maxBytes = 5 * 1024 * 1024;
/** The most rows of figures in one file, the header and blank rows not counted. */
export const maxRows = 50_000;
/** The most rows looked at, blank ones counted: a file of line breaks alone must not fill the memory. */
export const maxLines = 4 * maxRows;
/** The most columns in one file. */
export const maxColumns = 200;
/** The longest cell, in characters (32 kB). */
export const maxCellLength = 32 * 1024;
/** How many problems of one code are told in one file, before the last of them counts the rest. */
export const maxTold = 20;
/** How many rows that give one figure once more are told, before the last of them counts the rest. */
export const maxToldOfFigure = 2;
/** How many badly closed quotes are looked past before the rest of a file is left unread. */
export const maxQuoteFaults = 20;
