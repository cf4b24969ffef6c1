export const proseMessages = {} as const;
