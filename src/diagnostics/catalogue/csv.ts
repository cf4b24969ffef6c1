export const csvMessages = {} as const;
