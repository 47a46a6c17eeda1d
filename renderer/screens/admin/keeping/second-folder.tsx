import { useState } from 'react';
import type { KeepingView } from '../../../../shared/contract/keeping.ts';
import { keepingLimits } from '../../../../shared/domain/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { folderNow } from '../../../live/keeping.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { sizeInWords } from '../size-in-words.ts';
import { TextField } from '../text-field.tsx';

interface SecondFolderProps {
  value: string;
  /** What the office has: the hub has looked at that one already. */
  saved: string;
  kept: KeepingView;
  onChange(folder: string): void;
}

/** Where each backup is copied to: typed, or one of the disks that are plugged in. The hub says whether it can write there. */
export function SecondFolder({ value, saved, kept, onChange }: SecondFolderProps) {
  const words = useWords();
  const { form: text, problems } = words.keeping;
  const [looked, setLooked] = useState<{ folder: string; found: KeepingView['second'] } | null>(null);
  const folder = value.trim();
  const found = looked?.folder === folder ? looked.found : folder === saved ? kept.second : null;

  async function look(wished: string): Promise<void> {
    const plain = wished.trim();
    if (plain === '') return;
    const said = await folderNow(plain).catch((error: unknown) => {
      console.warn('No answer about the folder', error);
      return null;
    });
    setLooked({ folder: plain, found: said });
  }

  const others = kept.disks.filter((disk) => disk.folder !== folder);
  return (
    <>
      <TextField
        label={text.second}
        value={value}
        hint={
          found?.problem === null ? fill(text.secondFine, { n: sizeInWords(found.freeBytes, words) }) : text.secondHint
        }
        problem={folder !== '' && found?.problem ? problems[found.problem] : ''}
        maxLength={keepingLimits.folder}
        onChange={onChange}
        onBlur={() => void look(value)}
      />
      {others.length > 0 && (
        <div className="wizard-actions">
          <span>{text.disks}</span>
          {others.map((disk) => (
            <KeyButton
              key={disk.folder}
              disabled={false}
              onClick={() => {
                onChange(disk.folder);
                void look(disk.folder);
              }}
            >
              {fill(text.use, { folder: disk.folder, n: sizeInWords(disk.freeBytes, words) })}
            </KeyButton>
          ))}
        </div>
      )}
    </>
  );
}
