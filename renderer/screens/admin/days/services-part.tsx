import { useState } from 'react';
import type { OfficeSettings } from '../../../../shared/contract/queue-views.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { ServiceId } from '../../../../shared/domain/ids.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { Choice } from '../choice.tsx';
import type { Drafts } from '../use-drafts.ts';
import { ServiceTermsForm } from './service-terms-form.tsx';
import type { TermsDraft } from './terms-draft.ts';

interface ServicesPartProps {
  view: AdminView;
  drafts: Drafts<ServiceId, TermsDraft>;
}

/** Each service with when and how many numbers it gives; the one that is chosen is changed in its place. */
export function ServicesPart({ view, drafts }: ServicesPartProps) {
  const words = useWords();
  const { adminDays, adminQueue } = words;
  const { services } = view.settings;
  const [chosen, setChosen] = useState<ServiceId | undefined>(services[0]?.id);
  return (
    <>
      <p className="page-hint">{adminDays.services.hint}</p>
      <fieldset>
        <legend>{adminDays.services.list}</legend>
        {services.map((service) => (
          <Choice
            key={service.id}
            group="service"
            title={`${service.series} · ${service.name}`}
            detail={
              drafts.isChanged(service.id)
                ? `${summary(service, words)} (${adminQueue.unsavedMark})`
                : summary(service, words)
            }
            isChosen={service.id === chosen}
            onChoose={() => setChosen(service.id)}
          >
            <ServiceTermsForm key={service.id} view={view} service={service} drafts={drafts} />
          </Choice>
        ))}
      </fieldset>
    </>
  );
}

/** "8 phút · lịch riêng, 30 số mỗi ngày". */
function summary({ minutes, terms }: OfficeSettings['services'][number], words: Words): string {
  const { summary: text } = words.adminDays.services;
  const said = [
    terms.week ? text.week : '',
    terms.quotaSession === null ? '' : fill(text.session, { n: terms.quotaSession }),
    terms.quotaDay === null ? '' : fill(text.day, { n: terms.quotaDay }),
  ].filter((part) => part !== '');
  return `${fill(words.system.minutes, { n: minutes })} · ${said.join(', ') || text.always}`;
}
