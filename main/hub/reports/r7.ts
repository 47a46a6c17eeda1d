import type { Report, ReportTable } from '../../../shared/contract/report.ts';
import { reportWords } from '../../../shared/text/vi/report-words.ts';
import { againstTable } from './against.ts';
import { measured, waitShare, waits } from './columns.ts';
import { reportOf } from './material.ts';
import { ratedOf, total } from './measures.ts';
import { rated } from './outside.ts';
import { allDossiers, type DossierMaterial, dossierTold, r1 } from './r1.ts';
import { r2, type TicketMaterial, ticketDefinitions } from './r2.ts';
import { levelColumns, type RatingMaterial, r3, ratingDefinitions } from './r3.ts';
import { type OfficerMaterial, officerDefinitions, officerTable } from './r4.ts';

const { definitions, lastYear, lastYears, pictures, remarks } = reportWords;

export interface SummaryMaterial {
  dossiers: DossierMaterial;
  tickets: TicketMaterial;
  ratings: RatingMaterial;
  officers: OfficerMaterial;
}

/** R7: R1–R4 in one document, each with the same period of last year. */
export function r7({ dossiers, tickets, ratings, officers }: SummaryMaterial): Report {
  const [ofDossiers, ofTickets, ofRatings] = [r1(dossiers), r2(tickets), r3(ratings)];
  return reportOf(tickets, {
    tables: [
      ...ofDossiers.tables,
      ...ofTickets.tables,
      ...ofRatings.tables,
      officerTable(officers),
      ...lastYearTables(dossiers, ratings),
    ],
    pictures: [...ofDossiers.pictures, ...ofTickets.pictures, ...ofRatings.pictures],
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
      ...ofDossiers.remarks,
      ...ofTickets.remarks,
      ...ofRatings.remarks.filter((remark) => remark !== remarks.nothing),
    ],
    checks: [...ofDossiers.checks, ...ofTickets.checks, ...ofRatings.checks],
  });
}

/** The whole office against last year's same period, figure by figure: the tables by field have room for few. */
function lastYearTables(dossiers: DossierMaterial, ratings: RatingMaterial): ReportTable[] {
  const { lines, outside, outsideBefore, catalogue } = ratings;
  const known = lines.flatMap(({ measures }) => (measures ? [measures] : []));
  const were = lines.flatMap(({ before }) => (before ? [before] : []));
  const names = [pictures.thisPeriod, lastYear] as const;
  const m = catalogue.office.rules.longWaitMinutes;
  const tickets = {
    names,
    now: rated(known.length > 0 ? total(known) : null, outside),
    before: rated(were.length > 0 ? total(were) : null, outsideBefore),
  };
  const [now, before] = [allDossiers(dossiers.entries), allDossiers(dossiers.before)];
  return [
    againstTable({ title: lastYears.dossiers, kind: 'count', names, now, before, what: dossierTold.counts }),
    againstTable({ title: lastYears.dossierShare, kind: 'percent', names, now, before, what: [dossierTold.share] }),
    againstTable({
      ...tickets,
      title: lastYears.counts,
      kind: 'count',
      what: [
        measured.issued,
        measured.served,
        measured.absent,
        measured.cancelled,
        measured.expired,
        measured.transferred,
        measured.priority,
        measured.dossiers,
        measured.rated,
        ...levelColumns([{ measures: tickets.now }], ratings),
        measured.comments,
      ],
    }),
    againstTable({
      ...tickets,
      title: lastYears.minutes,
      kind: 'minutes',
      what: [...waits(lines, true), measured.meanServing],
    }),
    againstTable({
      ...tickets,
      title: lastYears.shares,
      kind: 'percent',
      what: [
        { ...waitShare(m), n: ({ waits: n }) => n },
        { ...measured.satisfied, n: ratedOf },
      ],
    }),
  ];
}
