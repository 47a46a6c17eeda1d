// npm run verify-journal: proves that the journal of a data folder was not changed.
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt();
await import('../out/main/verify-journal.js');
