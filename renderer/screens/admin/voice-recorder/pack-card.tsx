import type { PackInfo } from '../../../../shared/contract/voice-packs.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { troublesInWords } from './troubles-in-words.ts';

interface PackCardProps {
  pack: PackInfo;
  onUse(): void;
  onExport(): void;
  onRemove(): void;
}

/** One voice: who speaks, how much there is of it, whether it is in use and whole, and what can be done with it. */
export function PackCard({ pack, onUse, onExport, onRemove }: PackCardProps) {
  const words = useWords();
  const { list: text, regions } = words.ownVoice;
  const { name, voice, region, madeBy, origin, clips, bytes, inUse } = pack;
  const isWhole = pack.troubles.length === 0;
  const actions = [
    { what: text.use, does: onUse, isThere: isWhole && !inUse && pack.language === 'vi' },
    { what: text.export, does: onExport, isThere: isWhole },
    { what: text.remove, does: onRemove, isThere: origin === 'own' && !inUse },
  ];
  const details = [
    voice && fill(madeBy === 'machine' ? text.machine : text.person, { voice }),
    region && regions[region],
    fill(text.size, { n: clips, kb: Math.ceil(bytes / 1024) }),
  ];
  return (
    <li className="pack-card" data-in-use={inUse}>
      <div>
        <h3>
          {name}{' '}
          {inUse && (
            <span className="state-mark" data-state="open">
              {text.inUse}
            </span>
          )}{' '}
          <span className="state-mark">{text[origin]}</span>
        </h3>
        <p className="field-hint">{details.filter((detail) => detail).join(' · ')}</p>
        {troublesInWords(words, pack.troubles).map((sentence) => (
          <p key={sentence} className="field-problem">
            {sentence}
          </p>
        ))}
      </div>
      <div className="pack-actions">
        {actions.map(
          ({ what, does, isThere }) =>
            isThere && (
              <button
                key={what}
                type="button"
                className="row-button"
                aria-label={fill(text.ofPack, { what, name })}
                onClick={does}
              >
                {what}
              </button>
            ),
        )}
      </div>
    </li>
  );
}
