/** The id of a place, as XML wants it: it begins with a letter, `u-3-4-s1`. */
export const eId = (id: string): string => `u-${id}`;

/** The ids of whom and what the words name, told apart from places, and of the roles in the order they first stand in. */
export const departmentId = (department: string): string => `u-department-${department}`;
export const termId = (term: string): string => `u-term-${term}`;
export const roleId = (role: string, roles: readonly string[]): string => `u-role-${roles.indexOf(role) + 1}`;
