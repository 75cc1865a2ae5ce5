/** The address of a path below the site's root. */
export const address = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
