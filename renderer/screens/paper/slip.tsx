import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';

/** A piece that was torn off before its cut is named so by the printer. */
const halfOf = /-half$/;

/** One paper as it came out, cut or torn at its end. */
export function Slip({ file, label }: { file: string; label: string }) {
  const { system, virtualPrinter: text } = useWords();
  const isHalf = halfOf.test(label);
  const no = label.replace(halfOf, '');
  return (
    <figure className="slip" data-half={isHalf}>
      <img src={`/paper/${file}`} alt={fill(isHalf ? text.half : system.paperAlt, { no })} />
      {isHalf && <figcaption>{text.halfMark}</figcaption>}
    </figure>
  );
}
