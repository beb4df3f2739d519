/** @jsxImportSource hono/jsx */
// Form fields, each with its hint and error message.
import type { Child } from 'hono/jsx'

type Common = {
  name: string
  /** Message about an invalid value. */
  fault?: string | undefined
}

type FieldProps = Common & {
  label: string
  hint?: string
  /** Renders the control with the attributes that connect it to its label, hint and error message. */
  children: (attributes: Record<string, string | undefined>) => Child
}

/** Labelled form control. */
export function Field({ name, label, hint, fault, children }: FieldProps) {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <FaultOf name={name} fault={fault} />
      {children({
        id: name,
        name,
        'aria-invalid': fault && 'true',
        'aria-describedby': described || undefined,
      })}
      {hint !== undefined && (
        <p id={`${name}-hint`} class="small">
          {hint}
        </p>
      )}
    </div>
  )
}

type BoxesProps = Common & {
  legend: string
  boxes: readonly { value: string; label: string; ticked: boolean }[]
}

/** Group of checkboxes. */
export const Boxes = ({ name, legend, fault, boxes }: BoxesProps) => (
  <fieldset aria-describedby={fault && `${name}-fault`}>
    <legend>{legend}</legend>
    <FaultOf name={name} fault={fault} />
    {boxes.map(({ value, label, ticked }) => (
      <label key={value} class="box">
        <input type="checkbox" name={name} value={value} checked={ticked} /> {label}
      </label>
    ))}
  </fieldset>
)

const FaultOf = ({ name, fault }: Common) =>
  fault === undefined ? null : (
    <p id={`${name}-fault`} class="fault">
      {fault}
    </p>
  )
