import type { ProbeEvidence, ProbeReport } from '../../../shared/contract/printer-wizard.ts';
import { canPrint, type PrinterProfile } from '../../../shared/domain/printer.ts';
import type { Answer } from './answers.ts';
import { openSession, type Session } from './duplex/session.ts';
import { askAutomatic, askName, askPaper, askProcessId, askRealTime, endAutomatic } from './escpos.ts';
import { profileOfModel } from './models.ts';
import { overhear } from './overhear.ts';
import { generic58, generic80 } from './profiles.ts';
import { gravest, stateFromAnswer, stateFromRealTime } from './status.ts';
import { isNoisy, strangerIn } from './stranger.ts';

/** Milliseconds; together at most eight seconds. */
const patience = { connect: 2500, answer: 500, processId: 800, goodbye: 300 };

/** Of an answer that goes on and on only so much is shown as evidence. */
const longestEvidence = 40;

/**
 * Asks a printer what it can answer, on one connection, and suggests a profile. The last question, GS ( H, is the only
 * one that some clones print: where it stays unanswered a line feed follows, so that the rubbish comes out. A printer
 * that is offline obeys nothing but DLE EOT, so what it did not answer stays open (`maybe`). What is no printer is asked
 * no more as soon as it shows. `tell` hears each question before it is asked. Never throws.
 */
export async function probePrinter(
  open: Parameters<typeof openSession>[0],
  tell = (_: string): void => {},
): Promise<ProbeReport> {
  const line = overhear(open);
  const session = await openSession(line.open, patience.connect, () => ({ onAnswer: () => {}, onOver: () => {} }));
  if (typeof session === 'string') return { reached: false, stranger: null, reason: session };
  const replies = await questionAll(session, line, tell);
  const hungUp = !session.isOpen();
  await session.end(patience.goodbye);
  // Some services answer when the line ends, or the connection.
  const found = strangerIn(line.heard());
  if (found !== null) return { reached: false, stranger: found.stranger, reason: found.evidence };
  const noisy = isNoisy(line.heard());
  if (noisy && replies.processId === null) return { reached: false, stranger: 'noise', reason: noise };
  const { processId, evidence } = replies;
  return reportOf(noisy ? { ...nothingSaid, processId, evidence } : replies, hungUp);
}

const noise = 'bytes keep coming that no printer answers with';

/** What came back; null where nothing did. */
interface Replies {
  realTime: Partial<Record<1 | 2 | 3 | 4, number>>;
  automatic: Answer | null;
  paper: Answer | null;
  model: Answer | null;
  maker: Answer | null;
  processId: Answer | null;
  evidence: readonly ProbeEvidence[];
}

const nothingSaid: Replies = {
  realTime: {},
  automatic: null,
  paper: null,
  model: null,
  maker: null,
  processId: null,
  evidence: [],
};

async function questionAll(
  session: Session,
  line: ReturnType<typeof overhear>,
  tell: (question: string) => void,
): Promise<Replies> {
  const evidence: ProbeEvidence[] = [];
  const isStranger = (): boolean => strangerIn(line.heard()) !== null;
  const ask = async (
    question: string,
    bytes: Uint8Array,
    fits: (answer: Answer) => boolean,
    ms = patience.answer,
  ): Promise<Answer | null> => {
    if (isStranger()) return null;
    tell(question);
    line.turnTo(question, bytes);
    const reply = await askOne(session, question, bytes, fits, ms);
    evidence.push(reply.evidence);
    return reply.answer;
  };

  const realTime: Replies['realTime'] = {};
  for (const n of [1, 2, 3, 4] as const) {
    const answer = await ask(`DLE EOT ${n}`, askRealTime(n), ({ kind }) => kind === 'real-time');
    if (answer?.kind === 'real-time') realTime[n] = answer.byte;
  }
  const automatic = await ask('GS a 255', askAutomatic, ({ kind }) => kind === 'automatic');
  if (!isStranger()) await session.send(endAutomatic, patience.answer);
  const paper = await ask('GS r 1', askPaper, (answer) => answer.kind === 'paper' && (answer.byte & 0xf0) === 0);
  const model = await ask('GS I 67', askName(67), isName);
  const maker = await ask('GS I 66', askName(66), isName);
  const processId = await ask(
    'GS ( H',
    askProcessId('XM01'),
    (answer) => answer.kind === 'process-id' && answer.id === 'XM01',
    patience.processId,
  );
  if (processId === null && !isStranger()) await session.send(lineFeed, patience.answer);
  return { realTime, automatic, paper, model, maker, processId, evidence };
}

const lineFeed = Uint8Array.of(0x0a);

/** A believed answer to one DLE EOT alone may be chance, of any greeting a letter: what comes at work will show. */
const fewestRealTime = 2;

function reportOf(
  { realTime, automatic, paper, processId, evidence, ...names }: Replies,
  hungUp: boolean,
): ProbeReport {
  const answersRealTime = Object.keys(realTime).length >= fewestRealTime;
  const told = answersRealTime ? stateFromRealTime(realTime) : 'cannot-say';
  const own = automatic === null ? null : stateFromAnswer(automatic);
  const state = told === 'cannot-say' ? (own ?? told) : gravest([told, own ?? 'ready']);
  const name =
    [names.maker, names.model]
      .map(nameIn)
      .filter((part) => part !== null)
      .join(' ') || null;
  const table = name === null ? null : profileOfModel(name);
  const answers = { realTime: answersRealTime, automatic, paper, processId };
  return {
    reached: true,
    hungUp,
    state,
    model: name,
    known: table !== null,
    profile: suggest(table, name, canPrint(state), answers),
    evidence,
  };
}

/** The paper and the cutter by the table, the answers by what was seen: a cable may keep a clever printer silent. */
function suggest(
  table: PrinterProfile | null,
  name: string | null,
  online: boolean,
  seen: { realTime: boolean; automatic: Answer | null; paper: Answer | null; processId: Answer | null },
): PrinterProfile {
  const base = table ?? (name !== null && /\b58|58\b/.test(name) ? generic58 : generic80);
  return {
    ...base,
    model: table?.model ?? name,
    answers: {
      // Silence is not held against it: the next cable may let it speak.
      realTime: seen.realTime ? 'yes' : 'maybe',
      automatic: seen.automatic !== null || (!online && base.answers.automatic),
      paper: seen.paper !== null ? 'yes' : online ? 'no' : 'maybe',
      processId: seen.processId !== null || (!online && base.answers.processId),
    },
  };
}

/** One question and the bytes of its answer; null when none came. */
interface Reply {
  evidence: ProbeEvidence;
  answer: Answer | null;
}

async function askOne(
  session: Session,
  question: string,
  bytes: Uint8Array,
  fits: (answer: Answer) => boolean,
  ms: number,
): Promise<Reply> {
  const from = performance.now();
  const [answer] = await Promise.all([session.await((one) => (fits(one) ? one : null), ms), session.send(bytes, ms)]);
  return {
    answer,
    evidence: {
      question,
      answered: answer !== null,
      bytes: answer === null ? '' : hex(bytesOf(answer)),
      ms: Math.round(performance.now() - from),
    },
  };
}

/** A name begins with 5fh and ends in a zero (Epson ESC/POS reference, GS I, printer information B). */
const isName = (answer: Answer): boolean =>
  answer.kind === 'other' && answer.bytes[0] === 0x5f && answer.bytes.length > 2;

function nameIn(answer: Answer | null): string | null {
  if (answer?.kind !== 'other') return null;
  const letters = answer.bytes.slice(1, -1).filter((byte) => byte >= 0x20 && byte < 0x7f);
  return String.fromCharCode(...letters).trim() || null;
}

function bytesOf(answer: Answer): readonly number[] {
  switch (answer.kind) {
    case 'real-time':
    case 'paper':
      return [answer.byte];
    case 'automatic':
    case 'other':
      return answer.bytes;
    case 'process-id':
      return [0x37, 0x22, ...Buffer.from(answer.id, 'latin1'), 0];
  }
}

const hex = (bytes: readonly number[]): string =>
  bytes
    .slice(0, longestEvidence)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ');
