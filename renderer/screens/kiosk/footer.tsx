import {
  IconArrowBackUp,
  IconArrowLeft,
  IconCalendarTime,
  IconContrast,
  IconHome,
  IconInfoCircle,
  IconMessage2,
  IconSearch,
  IconTextDecrease,
  IconTextIncrease,
} from '@tabler/icons-react';
import { prints } from '../../../shared/contract/paper-views.ts';
import type { KioskView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { Words } from '../../../shared/text/index.ts';
import { hubNow } from '../../live/hub.ts';
import { useWords } from '../../live/language.ts';
import { hasBoxBack } from '../../ui/box/box-flow.ts';
import { LanguageToggle } from '../../ui/language-toggle.tsx';
import { appointmentsNow } from './appointments-now.ts';
import { HelpButton } from './help-button.tsx';
import { type HelpNews, helpInWords } from './help-news.ts';
import type { KioskPaper } from './paper-way.ts';
import type { KioskFlow, Step } from './step.ts';
import type { KioskDispatch } from './use-kiosk.ts';

/** Steps from which there is a step back; a number that was taken has none. */
const hasBack = (at: Step): boolean =>
  at.step === 'box'
    ? hasBoxBack(at.box)
    : !['choosing', 'taking', 'checking-in', 'taken', 'returning', 'returned'].includes(at.step);

/**
 * The same ways at the same corners on every page: back and start over left, help right; how to read left, language
 * right. On the first page search, "Tôi có lịch hẹn" and "Tôi quay lại" stand where the way back is elsewhere, and the box
 * beside how to read: there it has room on every panel.
 */
export function Footer(props: { view: KioskView; flow: KioskFlow; help: HelpNews; dispatch: KioskDispatch }) {
  const { kiosk, box } = useWords();
  const { view, flow, help, dispatch } = props;
  const { at } = flow;
  const isFirst = at.step === 'choosing';
  const quiet = help === 'none' && isFirst ? paperInWords(kiosk, view) : helpInWords(kiosk, help);
  return (
    <footer className="kiosk__foot">
      <p className="kiosk__between" data-help={help !== 'none'} role="status">
        {quiet && (
          <>
            <IconInfoCircle aria-hidden="true" />
            <span>{quiet}</span>
          </>
        )}
      </p>
      <div className="kiosk__ways">
        {isFirst && view.open && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'search' })}>
            <IconSearch aria-hidden="true" />
            {kiosk.search}
          </button>
        )}
        {isFirst && appointmentsNow(view, hubNow()) && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'have-appointment' })}>
            <IconCalendarTime aria-hidden="true" />
            {kiosk.appointment}
          </button>
        )}
        {isFirst && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'come-back' })}>
            <IconArrowBackUp aria-hidden="true" />
            {kiosk.comeBack}
          </button>
        )}
        {at.step === 'box' && at.box.page === 'thanks' && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'home' })}>
            <IconHome aria-hidden="true" />
            {kiosk.home}
          </button>
        )}
        {hasBack(at) && (
          <>
            <button type="button" className="button" onClick={() => dispatch({ type: 'back' })}>
              <IconArrowLeft aria-hidden="true" />
              {kiosk.back}
            </button>
            <button type="button" className="button" onClick={() => dispatch({ type: 'home' })}>
              <IconHome aria-hidden="true" />
              {kiosk.home}
            </button>
          </>
        )}
        <HelpButton asked={help === 'asked'} />
      </div>
      <div className="kiosk__modes">
        <button type="button" className="button" onClick={() => dispatch({ type: 'enlarge', large: !flow.large })}>
          {flow.large ? <IconTextDecrease aria-hidden="true" /> : <IconTextIncrease aria-hidden="true" />}
          {flow.large ? kiosk.normalText : kiosk.bigText}
        </button>
        <button type="button" className="button" onClick={() => dispatch({ type: 'darken', contrast: !flow.contrast })}>
          <IconContrast aria-hidden="true" />
          {flow.contrast ? kiosk.normalContrast : kiosk.highContrast}
        </button>
        {isFirst && view.open && view.box && (
          <button type="button" className="button" onClick={() => dispatch({ type: 'open-box' })}>
            <IconMessage2 aria-hidden="true" />
            {box.open}
          </button>
        )}
        <LanguageToggle language={flow.language} onChange={(language) => dispatch({ type: 'speak', language })} />
      </div>
    </footer>
  );
}

/** What to expect of the paper before a number is taken; null when it comes out here, or never does. */
function paperInWords(kiosk: Words['kiosk'], { printer, paperPlace }: KioskPaper): string | null {
  if (printer === 'none') return null;
  if (!prints(printer)) return kiosk.stillNumbers;
  return paperPlace === null ? null : fill(kiosk.paperAt, { place: paperPlace });
}
