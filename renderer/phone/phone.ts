import { startJoin } from './join.ts';
import { startTicket } from './ticket.ts';
import './phone.css';

// The one script of a citizen's own phone: no framework, and nothing that a browser of 2018 does not know.
const page = document.body.dataset.page;
if (page === 'ticket') startTicket();
if (page === 'join') startJoin();
