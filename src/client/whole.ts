/** What the whole document on one page has beyond a clause's page. */
import './contents.ts';
import './lens.ts';
