export const checkMessages = {} as const;
