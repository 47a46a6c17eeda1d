import type { Language } from '../../../shared/text/index.ts';
import { cleanCount, cleanLabel, cleanText } from './clean-text.ts';

/** One ticket as it is printed: plain data, nothing of its holder. */
export interface TicketPaper {
  /** The authority above, e.g. "UBND phường Hoa Mai". */
  office: string;
  /** The office itself, e.g. "Trung tâm Phục vụ hành chính công". */
  centre: string;
  address: string;
  /** The number, e.g. "A005". */
  label: string;
  service: string;
  /** Where to go when called, e.g. "Quầy 1 hoặc 2". */
  places: string;
  priority: boolean;
  waitingBefore: number;
  /** Null when nobody can say. */
  waitMinutes: number | null;
  /** Epoch milliseconds. */
  issuedAt: number;
  /** IANA name, e.g. "Asia/Ho_Chi_Minh". */
  timeZone: string;
  validity: string | null;
  footer: string | null;
  /** One sentence that matters now, e.g. "Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo." */
  notice: string | null;
  /** The random id in the QR; '' prints no QR. */
  token: string;
  /** Marks the paper as a second one of the same ticket. */
  reprint: boolean;
  /** Vietnamese when absent. */
  language?: Language;
}

/** Longest texts, in characters: about three lines of the 80 mm roll each. */
const longest = { name: 90, address: 120, service: 110, places: 70, sentence: 180 } as const;

/** The same ticket with every text safe to draw (see `cleanText`) and every count in range. */
export function cleanPaper(paper: TicketPaper): TicketPaper {
  return {
    ...paper,
    office: cleanText(paper.office, longest.name),
    centre: cleanText(paper.centre, longest.name),
    address: cleanText(paper.address, longest.address),
    label: cleanLabel(paper.label),
    service: cleanText(paper.service, longest.service),
    places: cleanText(paper.places, longest.places),
    waitingBefore: cleanCount(paper.waitingBefore),
    waitMinutes: paper.waitMinutes === null ? null : cleanCount(paper.waitMinutes),
    validity: sentence(paper.validity),
    footer: sentence(paper.footer),
    notice: sentence(paper.notice),
    // A QR code of more than this would not fit beside the text in modules that a phone can read.
    token: cleanText(paper.token, 120),
  };
}

const sentence = (text: string | null): string | null => (text === null ? null : cleanText(text, longest.sentence));
