import type { AdminView } from '../../../../shared/contract/views.ts';
import type { BoardSlide } from '../../../../shared/domain/board.ts';
import { boardLimits } from '../../../../shared/domain/board-limits.ts';
import { formatTimeOfDay, type TimeOfDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { TextField } from '../text-field.tsx';
import { Pick } from './pick.tsx';

const durations = [5, 10, 15, 20, 30, 45, 60, 120, 300, 600];
const QUARTER = 15;

interface SlideFieldsProps {
  slide: BoardSlide;
  view: AdminView;
  change(slide: BoardSlide): void;
}

/** One thing of the playlist: what it is, how long, and at what time of day. */
export function SlideFields({ slide, view, change }: SlideFieldsProps) {
  const { boards: text } = useWords();
  const seconds = [...new Set([...durations, slide.seconds])].sort((a, b) => a - b);
  return (
    <>
      <SlideContent slide={slide} view={view} change={change} />
      <div className="row-form">
        {slide.kind === 'video' ? (
          <p className="field-hint">{text.untilEnd}</p>
        ) : (
          <Pick
            label={text.seconds}
            value={String(slide.seconds)}
            options={seconds.map((n) => ({ value: String(n), name: fill(text.secondsOf, { n }) }))}
            onChange={(value) => change({ ...slide, seconds: Number(value) })}
          />
        )}
        <TimePick label={text.from} time={slide.from} onChange={(from) => change({ ...slide, from })} />
        <TimePick label={text.to} time={slide.to} onChange={(to) => change({ ...slide, to })} />
      </div>
    </>
  );
}

/** A quarter of an hour of the day, or none. */
function TimePick(props: { label: string; time: TimeOfDay | null; onChange(time: TimeOfDay | null): void }) {
  const { boards: text } = useWords();
  const quarters = Array.from({ length: 1440 / QUARTER + 1 }, (_, i) => (i * QUARTER) as TimeOfDay);
  const times = props.time === null ? quarters : [...new Set([...quarters, props.time])].sort((a, b) => a - b);
  return (
    <Pick
      label={props.label}
      value={props.time === null ? '' : String(props.time)}
      options={[
        { value: '', name: text.allDay },
        ...times.map((time) => ({ value: String(time), name: formatTimeOfDay(time) })),
      ]}
      onChange={(value) => props.onChange(value === '' ? null : (Number(value) as TimeOfDay))}
    />
  );
}

function SlideContent({ slide, view, change }: SlideFieldsProps) {
  const { boards: text } = useWords();
  switch (slide.kind) {
    case 'picture':
    case 'video': {
      const files = view.media.filter(({ kind }) => kind === slide.kind);
      const isGone = slide.mediaId !== '' && !files.some(({ id }) => id === slide.mediaId);
      const none = { value: slide.mediaId, name: isGone ? text.fileGone : '—' };
      const known = files.map(({ id, name }) => ({ value: id, name }));
      return (
        <div className="row-form">
          <Pick
            label={text.file}
            value={slide.mediaId}
            options={isGone || slide.mediaId === '' ? [none, ...known] : known}
            onChange={(mediaId) => change({ ...slide, mediaId })}
          />
          <TextField
            label={text.caption}
            value={slide.caption}
            maxLength={boardLimits.caption}
            onChange={(caption) => change({ ...slide, caption })}
          />
        </div>
      );
    }
    case 'text':
      return (
        <>
          <TextField
            label={text.title}
            value={slide.title}
            maxLength={boardLimits.title}
            onChange={(title) => change({ ...slide, title })}
          />
          <TextField
            label={text.text}
            value={slide.text}
            lines={3}
            maxLength={boardLimits.text}
            onChange={(words) => change({ ...slide, text: words })}
          />
          <TextField
            label={text.qr}
            hint={text.qrHint}
            value={slide.qr}
            inputMode="url"
            maxLength={boardLimits.qr}
            onChange={(qr) => change({ ...slide, qr: qr.trim() })}
          />
        </>
      );
    case 'papers':
      return (
        <Pick
          label={text.service}
          value={slide.serviceId}
          options={view.settings.services.map(({ id, name }) => ({ value: id, name }))}
          onChange={(serviceId) => change({ ...slide, serviceId })}
        />
      );
    case 'hours':
      return null;
  }
}
