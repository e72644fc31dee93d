import { useId } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  /** So many letters it takes. */
  readonly most: number;
  readonly rows: number;
  readonly onChange: (value: string) => void;
};

/** A text of an own story, with its name above it. */
export function OwnField({ label, value, most, rows, onChange }: Props) {
  const id = useId();
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        translate="no"
        dir="auto"
        rows={rows}
        maxLength={most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
