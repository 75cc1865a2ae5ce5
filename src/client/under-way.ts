/** What follows a reader who is under way through a page. */
import './header.ts';
import './place.ts';

if (document.getElementById('text')) import('./contents.ts');
