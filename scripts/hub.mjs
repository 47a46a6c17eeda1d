// npm run hub: the hub alone, in this very process, so that a signal to it reaches the hub.
import { ensureBuilt } from './ensure-built.mjs';
import { followNpm } from './follow-npm.mjs';
import { becomeLean } from './lean-process.mjs';

ensureBuilt();
becomeLean();
followNpm();
await import('../out/main/serve.js');
