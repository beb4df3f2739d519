import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'react-email'
import { paint, type Style } from './style.ts'

type Props = {
  href: string
  text: string
  /** `filled` for an email's main action, and `outlined` for other links. */
  look?: 'filled' | 'outlined'
  style: Style
}

/** Renders a button as a table cell, because Outlook on Windows ignores padding on links. */
export const CellButton = ({ href, text, look = 'outlined', style }: Props) => {
  const isFilled = look === 'filled'
  const cell = isFilled ? style.button : style.choice
  return (
    <td className={isFilled ? paint.button : undefined} style={cell}>
      <Link
        href={href}
        className={isFilled ? paint.buttonText : paint.text}
        style={isFilled ? style.buttonText : style.choiceText}
      >
        {text}
      </Link>
    </td>
  )
}

type RowProps = { align?: 'center'; style?: CSSProperties; children: ReactNode }

/** Renders cells side by side in a layout table. */
export const CellRow = ({ align, style, children }: RowProps) => (
  <table role="presentation" border={0} cellPadding="0" cellSpacing="0" align={align} style={style}>
    <tbody>
      <tr>{children}</tr>
    </tbody>
  </table>
)
