/** @jsxImportSource hono/jsx */
// Renders form fields with their hints and error messages.
import type { Child } from 'hono/jsx'

type Common = {
  name: string
  /** Error message about an invalid value. */
  fault?: string | undefined
}

type FieldProps = Common & {
  label: string
  hint?: string
  /** Renders the control with the attributes that connect it to its label, hint and error message. */
  children: (attributes: Record<string, string | undefined>) => Child
}

/** Form control with its label, hint and error message. */
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

/**
 * Group of checkboxes in columns. The first checkbox has the group's name as its id, so that links can target
 * it.
 */
export const Boxes = ({ name, legend, fault, boxes }: BoxesProps) => (
  <fieldset aria-describedby={fault && `${name}-fault`}>
    <legend>{legend}</legend>
    <FaultOf name={name} fault={fault} />
    <div class="boxes">
      {boxes.map(({ value, label, ticked }, index) => (
        <label key={value} class="box">
          <input
            id={index === 0 ? name : undefined}
            type="checkbox"
            name={name}
            value={value}
            checked={ticked}
            aria-invalid={fault && 'true'}
          />{' '}
          {label}
        </label>
      ))}
    </div>
  </fieldset>
)

type PartProps = { id: string; title: string; children?: Child }

/** Section of a long form, with a heading. */
export const Part = ({ id, title, children }: PartProps) => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const FaultOf = ({ name, fault }: Common) =>
  fault === undefined ? null : (
    <p id={`${name}-fault`} class="fault">
      {fault}
    </p>
  )
