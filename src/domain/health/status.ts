/**
 * How something stands: on target, to be watched, off target, or nothing known.
 * `no-data` is a state of its own: what is missing is never counted as zero nor as good.
 */
export type Status = 'ok' | 'watch' | 'bad' | 'no-data';
