import { rollWidths } from '../../../../shared/domain/printer.ts';
import type { SetupInput } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import { withWidth } from './setup-draft.ts';

/** How wide the paper is, and whether it is cut. */
export function PaperFields({ setup, onChange }: { setup: SetupInput; onChange(setup: SetupInput): void }) {
  const { page: text } = useWords().printers;
  const { profile } = setup;
  const setCutter = (cutter: boolean) => onChange({ ...setup, profile: { ...profile, cutter } });
  return (
    <div className="paper-fields">
      <fieldset className="choice-row">
        <legend>{text.width}</legend>
        {rollWidths.map((width) => (
          <Choice
            key={width}
            group="width"
            title={text[`w${width}`]}
            isChosen={profile.widthDots === width}
            onChoose={() => onChange(withWidth(setup, width))}
          />
        ))}
      </fieldset>
      <fieldset className="choice-row">
        <legend>{text.cutter}</legend>
        <Choice group="cutter" title={text.withCutter} isChosen={profile.cutter} onChoose={() => setCutter(true)} />
        <Choice
          group="cutter"
          title={text.withoutCutter}
          isChosen={!profile.cutter}
          onChoose={() => setCutter(false)}
        />
      </fieldset>
    </div>
  );
}
