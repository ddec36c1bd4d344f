import type { ReactNode } from 'react';

/** A row of the form: what is set, and the control that sets it. */
export function FormRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="experiment-label-of" aria-hidden="true">
        {label}
      </span>
      <div className="experiment-field">{children}</div>
    </>
  );
}
