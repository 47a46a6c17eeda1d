import type { Report } from '../../../shared/contract/report.ts';
import { fill } from '../../../shared/text/fill.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { reportOf } from './material.ts';
import { byField, type DossierMaterial, dossierChecks, dossierTable } from './r1.ts';
import { issuedCheck, r2, type TicketMaterial, ticketDefinitions, ticketTable } from './r2.ts';
import { type RatingMaterial, r3, ratingDefinitions, ratingTable } from './r3.ts';
import { type OfficerMaterial, officerDefinitions, officerTable } from './r4.ts';

const { definitions, remarks } = reportWords;

export interface SummaryMaterial {
  dossiers: DossierMaterial;
  tickets: TicketMaterial;
  ratings: RatingMaterial;
  officers: OfficerMaterial;
}

/** R7: R1–R4 in one document, each with the same period of last year. */
export function r7({ dossiers, tickets, ratings, officers }: SummaryMaterial): Report {
  const [ofTickets, ofRatings] = [r2(tickets), r3(ratings)];
  return reportOf(tickets, {
    tables: [dossierTable(dossiers), ticketTable(tickets), ratingTable(ratings), officerTable(officers)],
    pictures: [...ofTickets.pictures, ...ofRatings.pictures],
    definitions: [
      ...new Set([
        definitions.dossiers,
        definitions.dossierShare,
        ...ticketDefinitions(tickets),
        ...ratingDefinitions(ratings),
        ...officerDefinitions(officers),
        definitions.lastYear,
      ]),
    ],
    remarks: [
      ...ofTickets.remarks,
      ...ofRatings.remarks.filter((remark) => remark !== remarks.nothing),
      ...(dossiers.partly > 0 ? [fill(remarks.partly, { n: dossiers.partly })] : []),
    ],
    checks: [...dossierChecks(byField(dossiers.entries)), issuedCheck(tickets.lines), ...ofRatings.checks],
  });
}
