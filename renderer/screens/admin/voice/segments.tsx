interface SegmentsProps<Value extends string | number> {
  title: string;
  /** Choices of one question share it. */
  group: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose(value: Value): void;
  hint?: string;
}

/** A question with a few short answers beside each other. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  return (
    <fieldset className="voice-question">
      <legend>{props.title}</legend>
      <div className="segments">
        {props.options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.group}
              checked={props.chosen === value}
              onChange={() => props.onChoose(value)}
            />
            {name}
          </label>
        ))}
      </div>
      {props.hint && <p className="field-hint">{props.hint}</p>}
    </fieldset>
  );
}

/** The answers of a question from their texts, in the order in which they stand there. */
export const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }));
