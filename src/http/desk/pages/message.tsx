/** @jsxImportSource hono/jsx */
import type { Publication } from '../../../config/config.ts'
import { DeskFrame } from './layout.tsx'

/** Page that explains why a request was refused. */
export const RefusalPage = ({
  publication,
  said,
  back,
}: {
  publication: Publication | undefined
  said: string
  /** Path of the link back to the desk. */
  back: string
}) =>
  DeskFrame({
    publication,
    title: 'Error',
    said,
    isWrong: true,
    children: (
      <p>
        <a href={back}>Back to the desk</a>
      </p>
    ),
  })
