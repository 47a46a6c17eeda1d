import type { ReactNode, Ref } from 'react';

interface ChoiceProps {
  /** Choices of one question share it. */
  group: string;
  title: string;
  detail?: string | undefined;
  isChosen: boolean;
  disabled?: boolean;
  onChoose(): void;
  ref?: Ref<HTMLInputElement> | undefined;
  /** More to fill in, shown while it is chosen. */
  children?: ReactNode;
}

/** One of several ways, as a card that is chosen by touching any part of it. */
export function Choice(props: ChoiceProps) {
  return (
    <div className="choice" data-chosen={props.isChosen} data-disabled={props.disabled ?? false}>
      <label>
        <input
          ref={props.ref ?? null}
          type="radio"
          name={props.group}
          checked={props.isChosen}
          disabled={props.disabled ?? false}
          onChange={props.onChoose}
        />
        <span>
          <b>{props.title}</b>
          {props.detail && <small>{props.detail}</small>}
        </span>
      </label>
      {props.isChosen && props.children && <div className="choice-more">{props.children}</div>}
    </div>
  );
}
