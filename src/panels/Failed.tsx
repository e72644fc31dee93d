type Props = {
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
};

/** What did not come to a reader's page, and the button that asks for it again. */
export const Failed = ({ text, retry, onRetry }: Props) => (
  <p className="page-failed" role="alert">
    <span>{text}</span>{" "}
    <button type="button" className="tool" onClick={onRetry}>
      {retry}
    </button>
  </p>
);
