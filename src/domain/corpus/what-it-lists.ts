import type { Edition } from '#domain/model/edition.ts';

/** Whether the document sets goals: without any the edition has no page of targets, and nothing leads to one. */
export const hasTargets = ({ targets }: Pick<Edition, 'targets'>): boolean => targets.length > 0;

/** Whether the document says who answers for something: without that the edition has no table of duties. */
export const hasTasks = ({ tasks }: Pick<Edition, 'tasks'>): boolean => tasks.length > 0;
