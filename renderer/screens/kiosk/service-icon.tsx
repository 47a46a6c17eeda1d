import {
  IconAward,
  IconBriefcase,
  IconBuilding,
  IconBuildingStore,
  IconCertificate,
  IconClipboardText,
  IconDeviceMobile,
  IconDots,
  IconFileCheck,
  IconFiles,
  IconFileText,
  IconHeartHandshake,
  IconHelpCircle,
  IconHome,
  IconId,
  IconInfoCircle,
  IconMap2,
  IconMessage2,
  IconRubberStamp,
  IconScale,
  IconSchool,
  IconStethoscope,
  IconTree,
  IconUsers,
  IconUsersGroup,
  IconWorld,
  IconWritingSign,
} from '@tabler/icons-react';
import type { ServiceIconName } from '../../../shared/domain/service-icons.ts';

/** The icons that an office may give its services, by their Tabler names. */
export const serviceIcons = {
  award: IconAward,
  briefcase: IconBriefcase,
  building: IconBuilding,
  'building-store': IconBuildingStore,
  certificate: IconCertificate,
  'clipboard-text': IconClipboardText,
  'device-mobile': IconDeviceMobile,
  dots: IconDots,
  'file-check': IconFileCheck,
  'file-text': IconFileText,
  files: IconFiles,
  'heart-handshake': IconHeartHandshake,
  help: IconHelpCircle,
  home: IconHome,
  id: IconId,
  info: IconInfoCircle,
  map: IconMap2,
  message: IconMessage2,
  'rubber-stamp': IconRubberStamp,
  scale: IconScale,
  school: IconSchool,
  stethoscope: IconStethoscope,
  tree: IconTree,
  users: IconUsers,
  'users-group': IconUsersGroup,
  world: IconWorld,
  'writing-sign': IconWritingSign,
} as const satisfies Record<ServiceIconName, unknown>;

const isKnown = (name: string): name is keyof typeof serviceIcons => Object.hasOwn(serviceIcons, name);

/** The picture of a service; a name that is not in the list gets a sheet of paper. */
export function ServiceIcon({ name }: { name: string }) {
  const Icon = isKnown(name) ? serviceIcons[name] : IconFileText;
  return <Icon aria-hidden="true" stroke={1.5} />;
}
