import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { PackList } from './pack-list.tsx';
import { Recorder } from './recorder.tsx';
import { useDraftTakes } from './use-draft-takes.ts';
import './own-voice.css';

/** The office's own voices: the list of packs, or the recording of one. */
export function OwnVoicePage({ view }: { view: AdminView }) {
  const draft = useDraftTakes();
  const [isRecording, setRecording] = useState(false);
  const [news, setNews] = useState('');
  if (isRecording)
    return (
      <Recorder
        view={view}
        draft={draft}
        onSaved={(sentence) => {
          setNews(sentence);
          setRecording(false);
        }}
        onBack={() => {
          setNews('');
          setRecording(false);
        }}
      />
    );
  return <PackList view={view} takes={draft.takes} news={news} onNews={setNews} onRecord={() => setRecording(true)} />;
}
