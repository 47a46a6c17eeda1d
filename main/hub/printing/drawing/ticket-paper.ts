import type { Logo } from '../../../../shared/domain/ticket-design.ts';
import { cleanCount, cleanLabel, cleanText } from './clean-text.ts';

/** One ticket as it is printed: plain data, nothing of its holder. What is null or '' is not printed. */
export interface TicketPaper {
  logo: Logo | null;
  /** The authority above, e.g. "UBND phường Hoa Mai". */
  office: string;
  /** The office itself, e.g. "Trung tâm Phục vụ hành chính công". */
  centre: string;
  address: string | null;
  /** Above the number, e.g. "Số thứ tự của ông/bà". */
  heading: string;
  /** The number, e.g. "A005". */
  label: string;
  service: string;
  /** Where to go when called, e.g. "Quầy 1 hoặc 2". */
  places: string;
  priority: boolean;
  /** Null when the office does not print it. */
  waitingBefore: number | null;
  /** Null when nobody can say, or the office does not print it. */
  waitMinutes: number | null;
  /** Epoch milliseconds. */
  issuedAt: number;
  /** IANA name, e.g. "Asia/Ho_Chi_Minh". */
  timeZone: string;
  /** What becomes of the number when its holder is away. */
  absentRule: string | null;
  validity: string | null;
  /** Where to complain or praise, e.g. "Góp ý: 0000 000 000". */
  feedback: string | null;
  /** Framed: one sentence that matters now, e.g. "Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo." */
  notice: string | null;
  thanks: string | null;
  /** The English lines below the Vietnamese ones, with the service's English name ('' when it has none). */
  english: { service: string } | null;
  /** What the QR holds: the ticket's random id, or the address of its page. */
  code: string;
  /** Beside it, when a phone can follow the number: "Quét mã để theo dõi số của ông/bà". */
  follow: string | null;
  /** The letters of the body a third larger. */
  large: boolean;
  /** Marks the paper as a second one of the same ticket. */
  reprint: boolean;
}

/** Longest texts, in characters: about three lines of the 80 mm roll each. */
const longest = { name: 90, address: 120, heading: 60, service: 110, places: 70, sentence: 180 } as const;

/**
 * The same ticket with every text safe to draw (see `cleanText`) and every count in range. `part` (0–1) of the longest
 * texts stays: less than 1 where a paper would come out too long in any other way.
 */
export function cleanPaper(paper: TicketPaper, part = 1): TicketPaper {
  const text = (words: string, kind: keyof typeof longest): string =>
    cleanText(words, Math.round(longest[kind] * part));
  const sentence = (words: string | null): string | null => (words === null ? null : text(words, 'sentence'));
  return {
    ...paper,
    office: text(paper.office, 'name'),
    centre: text(paper.centre, 'name'),
    address: paper.address === null ? null : text(paper.address, 'address'),
    heading: text(paper.heading, 'heading'),
    label: cleanLabel(paper.label),
    service: text(paper.service, 'service'),
    places: text(paper.places, 'places'),
    waitingBefore: paper.waitingBefore === null ? null : cleanCount(paper.waitingBefore),
    waitMinutes: paper.waitMinutes === null ? null : cleanCount(paper.waitMinutes),
    absentRule: sentence(paper.absentRule),
    validity: sentence(paper.validity),
    feedback: sentence(paper.feedback),
    notice: sentence(paper.notice),
    thanks: sentence(paper.thanks),
    english: paper.english === null ? null : { service: text(paper.english.service, 'service') },
    // A QR code of more than this would not fit beside the text in modules that a phone can read.
    follow: sentence(paper.follow),
    code: paper.code.replace(/[^\x21-\x7e]/g, '').slice(0, 120),
  };
}
