import type { APIRoute } from 'astro';
import { securityTextOf } from '#exports/security-text.ts';
import { discuss, locate, ownsOrigin, securityExpires } from '#url';

const text = ownsOrigin ? securityTextOf({ discuss, expires: securityExpires }, locate) : null;

/** It is looked for at the top of a host alone, and written where there is somebody to report to. */
export const getStaticPaths = () => (text === null ? [] : [{ params: { security: 'security' } }]);

export const GET: APIRoute = () => new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
