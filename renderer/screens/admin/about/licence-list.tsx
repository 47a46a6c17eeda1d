import { type Licences, licenceKinds } from '../../../../shared/contract/licences.ts';
import { useWords } from '../../../live/language.ts';
import { licences } from '../../../live/licences.ts';
import { useAsked } from '../use-asked.ts';

type Entry = Licences['entries'][number];

/** Every part that is shipped, in groups; its licence's text is there when it is opened. */
export function LicenceList() {
  const { about: text, system } = useWords();
  const { state, found } = useAsked(licences, '');
  if (state === 'failed') return <p className="field-problem">{text.failed}</p>;
  if (!found) return <p role="status">{system.loading}</p>;
  return licenceKinds.map((kind) => (
    <section key={kind} className="licences">
      <h4>{text.kinds[kind]}</h4>
      {kind === 'runtime' && <p className="page-hint">{text.chromium}</p>}
      <ul>
        {found.entries
          .filter((entry) => entry.kind === kind)
          .map((entry) => (
            <li key={`${entry.name} ${entry.version}`}>
              <Licence entry={entry} texts={found.texts} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function Licence({ entry: { name, version, licence, texts: own }, texts }: { entry: Entry; texts: readonly string[] }) {
  return (
    <details>
      <summary>
        <strong>{name}</strong> {version} <span className="licence-name">{licence}</span>
      </summary>
      {own.map((at) => (
        <pre key={at}>{texts[at]}</pre>
      ))}
    </details>
  );
}
