import type { SettingChange } from '../../../../shared/settings/changes.ts';

/** Field by field, what it was and what it is. */
export function ChangeList({ changes }: { changes: readonly SettingChange[] }) {
  return (
    <dl className="change-list">
      {changes.map(({ field, text }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
