import type { AdminView } from '../../../../shared/contract/views.ts';
import { useWords } from '../../../live/language.ts';

export function SettingsFilePage({ view: _ }: { view: AdminView }) {
  const { history } = useWords();
  return <p className="page-hint">{history.file.hint}</p>;
}
