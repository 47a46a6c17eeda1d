import type { ScreenChoice, ShellMonitor } from '../../../../shared/contract/shell.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { placeName } from '../../../../shared/text/place-name.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { freePath, kindOf, nameOf, type ScreenPath, screenPaths } from './screen-paths.ts';

interface ChoiceRowProps {
  view: AdminView;
  monitors: readonly ShellMonitor[];
  choice: ScreenChoice;
  others: readonly ScreenChoice[];
  onChange(next: ScreenChoice): void;
  onRemove(): void;
}

/** One window of this PC: what it shows, whose it is, and where it stands. */
export function ChoiceRow({ view, monitors, choice, others, onChange, onRemove }: ChoiceRowProps) {
  const words = useWords();
  const { monitors: text } = words.setUp;
  const kind = kindOf(choice.path);
  const isOfCounter = kind === '/counter' || kind === '/rating';
  const counter = new URLSearchParams(choice.path.split('?')[1]).get('counter') ?? '';
  const monitor = monitors.find(({ id }) => id === choice.display.id);
  const show = (path: ScreenPath, counterId: string): void => {
    const needsCounter = path === '/counter' || path === '/rating';
    const wanted = needsCounter && counterId !== '' ? `${path}?counter=${encodeURIComponent(counterId)}` : path;
    onChange({ ...choice, path: freePath(wanted, others), kiosk: path === '/admin' ? false : choice.kiosk });
  };
  return (
    <fieldset className="monitors-row">
      <legend className="for-ears-only">{nameOf(choice.path, words)}</legend>
      <Field label={text.screen}>
        {(id) => (
          <select id={id} value={kind} onChange={(event) => show(event.target.value as ScreenPath, firstCounter(view))}>
            {screenPaths.map((path) => (
              <option key={path} value={path}>
                {nameOf(path, words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isOfCounter && (
        <Field label={text.counter}>
          {(id) => (
            <select id={id} value={counter} onChange={(event) => show(kind, event.target.value)}>
              {view.settings.counters.map((one) => (
                <option key={one.id} value={one.id}>
                  {placeName(words, one.place)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={text.on}>
        {(id) => (
          <select
            id={id}
            value={monitor?.id ?? ''}
            onChange={(event) => {
              const next = monitors.find((one) => String(one.id) === event.target.value);
              if (next) onChange({ ...choice, display: { id: next.id, width: next.width, height: next.height } });
            }}
          >
            {!monitor && <option value="">–</option>}
            {monitors.map((one) => (
              <option key={one.id} value={one.id}>
                {fill(one.isPrimary ? text.primary : text.monitor, {
                  n: one.number,
                  width: one.width,
                  height: one.height,
                })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind !== '/admin' && (
        <label className="check">
          <input
            type="checkbox"
            checked={choice.kiosk}
            onChange={(event) => onChange({ ...choice, kiosk: event.target.checked })}
          />
          <span>{text.kiosk}</span>
        </label>
      )}
      <button
        type="button"
        className="row-button"
        aria-label={fill(text.removeOf, { name: nameOf(choice.path, words) })}
        onClick={onRemove}
      >
        {text.remove}
      </button>
    </fieldset>
  );
}

const firstCounter = (view: AdminView): string => view.settings.counters[0]?.id ?? '';
