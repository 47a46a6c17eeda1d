import { fill } from '../../../../shared/text/fill.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import type { Stage } from './use-recording.ts';

/** The quietest level that the meter shows, dBFS. */
const METER_FROM_DB = -66;

/** 0,5 in Vietnamese. */
const inSeconds = (ms: number, language: string): string =>
  (ms / 1000).toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

interface PromptStateProps {
  stage: Stage;
  isKept: boolean;
  canRecord: boolean;
}

/** Where the reading of a prompt is: waiting, heard with its level, good, or what to do better. */
export function PromptState({ stage, isKept, canRecord }: PromptStateProps) {
  const { recorder: text } = useWords().ownVoice;
  const language = useLanguage();
  switch (stage.at) {
    case 'ready':
      return <p className="prompt-state">{isKept ? text.isKept : canRecord && text.ready}</p>;
    case 'listening': {
      const percent = Math.round(Math.max(0, Math.min(1, 1 - stage.levelDb / METER_FROM_DB)) * 100);
      return (
        <div className="prompt-state">
          <p role="status">{text.listening}</p>
          <div className="level" role="img" aria-label={text.level}>
            <i style={{ width: `${percent}%` }} />
          </div>
        </div>
      );
    }
    case 'unreadable':
      return (
        <p className="prompt-state" role="alert" data-fine="false">
          {text.fileBad}
        </p>
      );
    case 'judged':
      return stage.take.fault === null ? (
        <p className="prompt-state" role="status" data-fine="true">
          {fill(text.good, { s: inSeconds(stage.take.ms, language) })}
        </p>
      ) : (
        <p className="prompt-state" role="alert" data-fine="false">
          {text.takes[stage.take.fault]}
        </p>
      );
  }
}
